import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import type { ServerLogs } from './server-logs.ts'

/** On a machine that is busy with much else it may take minutes; Ctrl-C is always there. */
const PATIENCE_MS = 300_000
/** How long it may still take after something spoke against it. */
const PATIENCE_AFTER_COMPLAINT_MS = 5_000
const EVERY_MS = 100
const TELL_EVERY_MS = 5_000

export interface AwaitAnswerOptions {
  readonly uri: string
  readonly password: string
  readonly logs: ServerLogs
  readonly onProgress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Neo4j runs, but will not answer. */
export interface Broken {
  readonly why: string
}

/** Waits until the database answers a query, or it is clear that it will not. */
export async function awaitAnswer(options: AwaitAnswerOptions): Promise<'up' | Broken> {
  const { uri, password, logs, onProgress, signal } = options
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionAcquisitionTimeout: 2000,
    connectionTimeout: 2000,
    // It would wait longer and longer between tries; here an answer is wanted as soon as there is one.
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  try {
    const began = performance.now()
    let until = began + PATIENCE_MS
    let tellAt = began + TELL_EVERY_MS
    let why: string | null = null
    while (performance.now() < until) {
      signal?.throwIfAborted()
      // Nobody else's Neo4j, which may have the port, is to be asked with our password.
      const outcome = (await logs.listens()) ? await ask(driver).catch(() => 'not yet' as const) : 'not yet'
      if (outcome !== 'not yet') return outcome
      const now = performance.now()
      if (why === null) {
        why = (await logs.obstacle())?.what ?? (await logs.complaint())
        if (why !== null) until = Math.min(until, now + PATIENCE_AFTER_COMPLAINT_MS)
      }
      if (now > tellAt) {
        onProgress(`Starting Neo4j: ${Math.round((now - began) / 1000)} s`)
        tellAt += TELL_EVERY_MS
      }
      await sleep(EVERY_MS, undefined, { signal })
    }
    return { why: why ?? `no answer in ${PATIENCE_MS / 1000} s` }
  } finally {
    await driver.close()
  }
}

async function ask(driver: Driver): Promise<'up' | 'not yet' | Broken> {
  // A query to a database that could not be opened would be answered only after seconds, and with less.
  const { records } = await driver.executeQuery(
    'SHOW DATABASE neo4j YIELD currentStatus, statusMessage RETURN currentStatus AS status, statusMessage AS message',
    {},
    { database: 'system' },
  )
  const status = records[0]?.get('status') as string | undefined
  const message = records[0]?.get('message') as string | undefined
  if (status !== 'online') return message ? { why: message } : 'not yet'
  await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
  return 'up'
}
