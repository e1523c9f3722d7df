import type { Session } from 'neo4j-driver'
import { fingerprint } from './fingerprint.ts'
import { lockGraph, markReady, readyVersion } from './graph-node.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { readRecords } from './read-records.ts'
import type { GraphRecords } from './records.ts'
import { transact } from './transact.ts'
import { verify } from './verify.ts'
import { type Batch, writeBatch } from './write-batch.ts'

/** What both ways of loading are given. */
export interface Replacement {
  readonly records: GraphRecords
  readonly batches: readonly Batch[]
  readonly version: string
  readonly now: () => Date
  readonly progress: (line: string) => void
}

const deleteQuery = `
MATCH (n:Aktorgraf)
WHERE NOT n:Graph
DETACH DELETE n`

/**
 * The old graph out and the new one in, in one transaction: whoever reads sees the one or the other, and whatever goes
 * wrong leaves the old. Returns false when another load has just brought the same graph.
 */
export async function replaceWhole(session: Session, replacement: Replacement): Promise<boolean> {
  const { records, batches, version, now, progress } = replacement
  return transact(session, async (transaction) => {
    await lockGraph(transaction)
    await refuseForeign(transaction)
    if ((await readyVersion(transaction)) === version && fingerprint(await readRecords(transaction)) === version) {
      return false
    }
    await transaction.run(deleteQuery)
    for (const [n, batch] of batches.entries()) {
      await writeBatch(transaction, batch)
      progress(`Loading: ${n + 1} of ${batches.length} parts`)
    }
    await markReady(transaction, records, version, now())
    progress('Loading: checking what was written')
    await verify(transaction, version)
    return true
  })
}
