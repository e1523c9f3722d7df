import { Failure } from '../failure.ts'
import type { Broken } from './await-answer.ts'
import { describeExit, isSignal, type JavaExit } from './java-process.ts'
import type { ServerLogs } from './server-logs.ts'

/** Neo4j did not open the store, and nothing else is known to be in the way: the store may be damaged. */
export class UnusableStore extends Failure {
  constructor(why: string, log: string) {
    super(`Neo4j could not open its store: ${why}`, `Read the log: ${log}`)
  }
}

/** Why Neo4j did not come up, from how it showed (it is broken, or Java ended) and what it logged. */
export async function startFailure(logs: ServerLogs, outcome: Broken | JavaExit): Promise<Failure> {
  const obstacle = await logs.obstacle()
  if (obstacle !== null) {
    return new Failure(`Neo4j could not start: ${obstacle.what}.`, `${obstacle.remedy} Its logs: ${logs.directory}`)
  }
  if ('why' in outcome) return new UnusableStore(outcome.why, logs.debug)
  const how = describeExit(outcome)
  if (isSignal(how)) {
    return new Failure(`Somebody ended Neo4j while it started (${how}).`, `Start again. Its logs: ${logs.directory}`)
  }
  const said = `${await logs.lastError()} (${how})`
  if (await logs.neo4jRan()) return new UnusableStore(said, logs.debug)
  return new Failure(`Java could not start Neo4j: ${said}`, `Read the log: ${logs.console}`)
}
