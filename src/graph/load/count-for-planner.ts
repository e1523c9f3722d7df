import { Neo4jError } from 'neo4j-driver'
import type { Session } from 'neo4j-driver'

const SECONDS = 60

/**
 * Has Neo4j count what its planner goes by, which it otherwise does in the background: until then indexes look empty, and a
 * query that begins in one, thousands of times, takes a minute (tried on 5.26). A server that keeps this to itself, as Aura
 * does, counts in its own time.
 */
export async function countForPlanner(session: Session): Promise<void> {
  try {
    await session.executeWrite((transaction) =>
      transaction.run('CALL db.prepareForReplanning($seconds)', { seconds: SECONDS }),
    )
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
  }
}
