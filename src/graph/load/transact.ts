import type { ManagedTransaction, Session } from 'neo4j-driver'
import { explainFailure } from './explain-failure.ts'

/** Above what servers allow a query by default, below what a person waits for: 100,000 records take about 35 s. */
const timeout = 600_000

/** The driver tries again what is worth it: a deadlock, a cluster's change of leader. A lack of memory is not. */
export async function transact<T>(session: Session, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
  return session.executeWrite(
    async (transaction) => {
      try {
        return await work(transaction)
      } catch (error) {
        throw isOutOfMemory(error) ? explainFailure(error) : error
      }
    },
    { timeout },
  )
}

/** Neo4j calls it transient, which would have the driver try the same for half a minute. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /OutOfMemory|MemoryLimit/.test(String(error.code))
}
