import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'

const PATIENCE_MS = 120_000

export interface AwaitAnswerOptions {
  readonly uri: string
  readonly password: string
  readonly onProgress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Waits until the database answers a query.
 * @returns 'up'; or why Neo4j runs without its database: it could not open the store
 */
export async function awaitAnswer({
  uri,
  password,
  onProgress,
  signal,
}: AwaitAnswerOptions): Promise<'up' | { broken: string }> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionAcquisitionTimeout: 2000,
    connectionTimeout: 2000,
    // It would wait longer and longer between tries; here an answer is wanted as soon as there is one.
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  const began = Date.now()
  let told = began
  try {
    for (;;) {
      signal?.throwIfAborted()
      const state = await databaseState(driver).catch((error: unknown) => {
        if (Date.now() - began > PATIENCE_MS) throw new Error(`no answer in ${PATIENCE_MS / 1000} s`, { cause: error })
        return null
      })
      if (state === 'up' || state?.broken !== undefined) return state
      if (Date.now() - told > 5000) {
        told = Date.now()
        onProgress(`Starting Neo4j: ${Math.round((told - began) / 1000)} s`)
      }
      await sleep(50, undefined, { signal })
    }
  } finally {
    await driver.close()
  }
}

/** Null: not yet. */
async function databaseState(driver: Driver): Promise<'up' | { broken: string } | null> {
  // A query to a database that could not be opened would be answered only after seconds, and with less.
  const { records } = await driver.executeQuery(
    'SHOW DATABASE neo4j YIELD currentStatus, statusMessage RETURN currentStatus AS status, statusMessage AS message',
    {},
    { database: 'system' },
  )
  const [row] = records
  if (row === undefined) return null
  if (row.get('status') !== 'online') return row.get('message') ? { broken: row.get('message') as string } : null
  await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
  return 'up'
}
