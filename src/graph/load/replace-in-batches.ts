import { randomUUID } from 'node:crypto'
import type { ManagedTransaction, Session } from 'neo4j-driver'
import { batchesWritten, countBatch, lockGraph, markLoading, markReady } from './graph-node.ts'
import { refuseForeign } from './refuse-foreign.ts'
import type { Replacement } from './replace-whole.ts'
import { transact } from './transact.ts'
import { verify } from './verify.ts'
import { writeBatch } from './write-batch.ts'

const deleteQuery = `
MATCH (n:Aktorgraf)
WHERE NOT n:Graph
WITH n
LIMIT toInteger($size)
DETACH DELETE n
RETURN count(*) AS deleted`

/**
 * For a graph too big for one transaction. The Graph node says `loading` from the first step to the last; a load that was
 * killed leaves it so, and the next one begins anew. Each step is one transaction that sees first that the graph is still
 * this load's, and how far it got: a commit whose answer was lost is not done twice.
 */
export async function replaceInBatches(session: Session, replacement: Replacement, size: number): Promise<void> {
  const { records, batches, version, now, progress } = replacement
  const loader = randomUUID()
  const step = <T>(work: (transaction: ManagedTransaction, written: number) => Promise<T>): Promise<T> =>
    transact(session, async (transaction) => {
      await lockGraph(transaction)
      return work(transaction, await batchesWritten(transaction, loader))
    })

  await transact(session, async (transaction) => {
    await lockGraph(transaction)
    await refuseForeign(transaction)
    await markLoading(transaction, loader)
  })
  for (let deleted = Infinity; deleted > 0;) {
    deleted = await step(async (transaction) => {
      const { records: rows } = await transaction.run(deleteQuery, { size })
      return Number(rows[0]?.get('deleted'))
    })
    progress('Loading: clearing the old graph')
  }
  for (const [n, batch] of batches.entries()) {
    await step(async (transaction, written) => {
      if (written > n) return
      await writeBatch(transaction, batch)
      await countBatch(transaction)
    })
    progress(`Loading: ${n + 1} of ${batches.length} parts`)
  }
  await step(async (transaction) => {
    progress('Loading: checking what was written')
    await markReady(transaction, records, version, now())
    await verify(transaction, version)
  })
}
