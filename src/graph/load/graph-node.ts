// The Graph node says what is loaded and whether it is whole. Every transaction that changes the graph locks it first, so
// two loads at once come one after the other, on a cluster too.
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { Failure } from '../../failure.ts'
import { graphId, type GraphRecords } from './records.ts'

export type GraphState = 'ready' | 'loading'

const lockQuery = `
MERGE (g:Aktorgraf:Graph {id: $id})
SET g.lock = true
REMOVE g.lock`

/** Waits for any other load's transaction. What is read afterwards is what that one left. */
export async function lockGraph(transaction: ManagedTransaction): Promise<void> {
  await transaction.run(lockQuery, { id: graphId })
}

const readyQuery = `
MATCH (g:Graph {id: $id})
SET g += $counts, g.version = $version, g.loadedAt = $loadedAt, g.state = 'ready'
REMOVE g.loader, g.batch`

/** Says that the graph is whole. */
export async function markReady(
  transaction: ManagedTransaction,
  { nodes }: GraphRecords,
  version: string,
  loadedAt: Date,
): Promise<void> {
  const counts = Object.entries(nodes.find(({ id }) => id === graphId)?.properties ?? {}).map(([key, value]) => [
    key,
    typeof value === 'number' ? neo4j.int(value) : value,
  ])
  await transaction.run(readyQuery, {
    id: graphId,
    counts: Object.fromEntries(counts) as object,
    version,
    loadedAt: loadedAt.toISOString(),
  })
}

const loadingQuery = `
MATCH (g:Graph {id: $id})
SET g.state = 'loading', g.loader = $loader, g.batch = 0
REMOVE g.version, g.loadedAt`

/** Says that the graph is being built by `loader`, so that it is not to be read and nobody else goes on with it. */
export async function markLoading(transaction: ManagedTransaction, loader: string): Promise<void> {
  await transaction.run(loadingQuery, { id: graphId, loader })
}

const progressQuery = `
MATCH (g:Graph {id: $id})
RETURN g.loader AS loader, toFloat(g.batch) AS batch`

/** How many batches `loader` has written. Fails when another load has begun since: the graph is that one's now. */
export async function batchesWritten(transaction: ManagedTransaction, loader: string): Promise<number> {
  const { records } = await transaction.run(progressQuery, { id: graphId })
  const [row] = records
  if (row?.get('loader') !== loader) {
    throw new Failure(
      'Another load began on this Neo4j while this one was running, and took over.',
      'Let that one finish; run one load at a time.',
    )
  }
  return row.get('batch') as number
}

const countQuery = `
MATCH (g:Graph {id: $id})
SET g.batch = g.batch + 1`

export async function countBatch(transaction: ManagedTransaction): Promise<void> {
  await transaction.run(countQuery, { id: graphId })
}

const stateQuery = `
MATCH (g:Graph {id: $id})
RETURN g.version AS version, g.state AS state`

/** Version of the whole graph that is there; undefined where there is none, or a load has not ended. */
export async function readyVersion(transaction: ManagedTransaction): Promise<string | undefined> {
  const { records } = await transaction.run(stateQuery, { id: graphId })
  const [row] = records
  return row?.get('state') === 'ready' ? (row.get('version') as string) : undefined
}
