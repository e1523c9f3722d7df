// Loading into a running Neo4j is all or nothing: afterwards it holds exactly these records, or what it held before, or
// (above `wholeUpTo` records) a graph that says of itself that it is not ready and that the next load replaces.
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import { awaitIndexes, createConstraints } from './constraints.ts'
import { countForPlanner } from './count-for-planner.ts'
import { explainFailure } from './explain-failure.ts'
import { fingerprint } from './fingerprint.ts'
import { readyVersion } from './graph-node.ts'
import { readRecords } from './read-records.ts'
import type { GraphRecords } from './records.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { replaceInBatches } from './replace-in-batches.ts'
import { replaceWhole } from './replace-whole.ts'
import { batchesOf } from './write-batch.ts'

/** Up to so many records it does not matter where a query begins; and to count takes a second. */
const SCANNED_AT_ONCE = 10_000

export interface LoadOptions {
  /** Left out: the user's default database. */
  readonly database?: string | undefined
  readonly records: GraphRecords
  readonly now?: () => Date
  /** Called with a line to show, from the second second on, at most every two seconds. */
  readonly onProgress?: (line: string) => void
  /** Up to so many records, old and new, one transaction replaces them: it takes about 35 s and 1 GB of heap. */
  readonly wholeUpTo?: number
  readonly batchSize?: number
}

export interface Loaded {
  /** False when the graph was there already, so that nothing was written. */
  readonly loaded: boolean
  /** The graph's fingerprint. */
  readonly version: string
}

/** @throws Failure when the server cannot or must not be written to; it says what to do. */
export async function load(driver: Driver, options: LoadOptions): Promise<Loaded> {
  // One session, so that each step on a cluster sees what the one before it did.
  const session = driver.session({
    ...(options.database === undefined ? {} : { database: options.database }),
    bookmarkManager: driver.executeQueryBookmarkManager,
  })
  try {
    return await loadWith(session, options)
  } catch (error) {
    throw explainFailure(error)
  } finally {
    await session.close()
  }
}

async function loadWith(session: Session, options: LoadOptions): Promise<Loaded> {
  const { records, wholeUpTo = 100_000, batchSize = 5_000, now = () => new Date() } = options
  const version = fingerprint(records)
  const stored = await session.executeRead(async (transaction) => {
    await refuseForeign(transaction)
    const said = await readyVersion(transaction)
    // What the Graph node says is not enough: somebody may have changed the graph by hand since.
    const same = said === version && fingerprint(await readRecords(transaction)) === version
    return { same, count: await countStored(transaction) }
  })
  if (stored.same) return { loaded: false, version }

  const batches = batchesOf(records, batchSize)
  const replacement = { records, batches, version, now, progress: throttled(options.onProgress) }
  await createConstraints(session)
  const count = records.nodes.length + records.relationships.length
  let loaded = true
  if (Math.max(count, stored.count) <= wholeUpTo) loaded = await replaceWhole(session, replacement)
  else await replaceInBatches(session, replacement, batchSize)
  await awaitIndexes(session)
  if (count > SCANNED_AT_ONCE) await countForPlanner(session)
  return { loaded, version }
}

const countQuery = `
OPTIONAL MATCH (n:Aktorgraf)
WITH count(n) AS nodes
OPTIONAL MATCH (:Aktorgraf)-[r]->()
WITH nodes, count(r) AS relationships
RETURN toFloat(nodes + relationships) AS records`

async function countStored(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run(countQuery)
  return records[0]?.get('records') as number
}

function throttled(show: LoadOptions['onProgress'], every = 2_000): (line: string) => void {
  let next = Date.now() + every
  return (line) => {
    if (Date.now() < next) return
    next = Date.now() + every
    show?.(line)
  }
}
