import type { ManagedTransaction } from 'neo4j-driver'
import { Failure } from '../../failure.ts'
import { fingerprint } from './fingerprint.ts'
import { readRecords } from './read-records.ts'

/** Reads back all that was written, inside the transaction that is to make it visible: what differs is never seen. */
export async function verify(transaction: ManagedTransaction, version: string): Promise<void> {
  const stored = fingerprint(await readRecords(transaction))
  if (stored !== version) {
    throw new Failure(
      `Neo4j did not store the graph as it was written (${stored} instead of ${version}).`,
      'Load again; if it comes back, see that nothing else writes to this database (a trigger, a plug-in).',
    )
  }
}
