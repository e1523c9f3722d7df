import { Failure } from '../failure.ts'
import type { ServerLogs } from './server-logs.ts'

/** Neo4j did not open the store, and nothing else is known to be in the way: the store may be damaged. */
export class UnusableStore extends Failure {
  constructor(why: string, log: string) {
    super(`Neo4j could not open its store: ${why}`, `Read the log: ${log}`)
  }
}

/** Why Neo4j did not come up, from how it showed and what it logged. */
export async function startFailure(logs: ServerLogs, how: string): Promise<Failure> {
  const obstacle = await logs.obstacle()
  if (obstacle === null) {
    if (await logs.neo4jRan()) return new UnusableStore(how, logs.debug)
    return new Failure(`Java could not start Neo4j: ${how}`, `Read the log: ${logs.console}`)
  }
  return new Failure(`Neo4j could not start: ${obstacle.what}.`, `${obstacle.remedy} Its logs: ${logs.directory}`)
}
