import type { Driver, Session } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'
import { SelectError } from '../select/select-error.ts'
import { explainReadError, mayPass } from './explain-read-error.ts'

export type Row = Readonly<Record<string, unknown>>

export interface QueryOptions {
  /** Left out: the user's default database. */
  readonly database?: string | undefined
  /** What one query may take, tries and waiting together. */
  readonly timeoutMs: number
  /** Ends the query where whoever asked has left. */
  readonly signal?: AbortSignal | undefined
}

/** How long is waited for a server that does not answer, or a cluster that chooses a new leader. */
const RETRY_MS = 3_000

/**
 * Runs one query in an autocommit READ session (a cluster routes it to a reader) and reads all its rows; whole numbers come
 * as JavaScript's. Passing errors are tried again for three seconds.
 *
 * @throws SelectError TIMEOUT, DATABASE_UNAVAILABLE, QUERY_TOO_LARGE
 */
export async function runQuery(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  options: QueryOptions,
): Promise<Row[]> {
  const begun = Date.now()
  for (let wait = 50; ; wait *= 2) {
    const left = options.timeoutMs - (Date.now() - begun)
    try {
      return await runOnce(driver, cypher, parameters, { ...options, timeoutMs: Math.max(1, left) })
    } catch (error) {
      const explained = explainReadError(error, { ...options, tookMs: Date.now() - begun })
      const again = mayPass(error) && isAway(explained)
      if (!again || Date.now() - begun + wait > Math.min(RETRY_MS, options.timeoutMs)) throw explained
      await sleep(wait)
    }
  }
}

async function runOnce(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  { database, timeoutMs, signal }: QueryOptions,
): Promise<Row[]> {
  signal?.throwIfAborted()
  const session: Session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
    fetchSize: 1_000,
    // On a cluster no reader answers from before what this program has loaded.
    bookmarkManager: driver.executeQueryBookmarkManager,
  })
  // Closing the session resets its connection, and Neo4j ends what runs on it.
  const leave = () => void session.close()
  signal?.addEventListener('abort', leave, { once: true })
  try {
    const { records } = await session.run(cypher, parameters, { timeout: timeoutMs })
    return records.map((record) => plain(record.toObject()) as Row)
  } finally {
    signal?.removeEventListener('abort', leave)
    await session.close()
  }
}

/** What may pass can be too slow or too large as well, and would be so again. */
function isAway(explained: unknown): boolean {
  return explained instanceof SelectError && explained.code === 'DATABASE_UNAVAILABLE'
}

/** The driver gives whole numbers as its own Integer, so that none is rounded; none of ours is that big. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
