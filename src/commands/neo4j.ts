import { Failure } from '../failure.ts'
import { describeKnowledge } from './describe-knowledge.ts'
import { describePlaces } from './describe-places.ts'
import { untilInterrupted } from './interruption.ts'
import { openManaged } from './open-managed.ts'
import { readSeeds } from './read-seeds.ts'
import type { Task } from './task.ts'
import { wantedGraph } from './wanted-graph.ts'

export interface Neo4jOptions {
  readonly seeds: string
}

/** The graph in the managed Neo4j, for Neo4j Browser and other programs that speak Bolt; no API. */
export async function neo4j({ seeds }: Neo4jOptions, task: Task): Promise<void> {
  const { environment, signal, say, progress } = task
  if (environment.neo4j !== undefined) {
    throw new Failure(
      `NEO4J_URI names a Neo4j of your own (${environment.neo4j.uri}), so there is none to start.`,
      'Load it with "npm run seed" and open its own Neo4j Browser, or unset NEO4J_URI.',
    )
  }
  const knowledge = await readSeeds(seeds)
  const { places, lost, close } = await openManaged(wantedGraph(knowledge), task)
  try {
    say(`Neo4j holds ${describeKnowledge(knowledge)}.`)
    for (const line of describePlaces(places)) say(line)
    await untilInterrupted(signal, lost)
    progress('Stopping …')
  } finally {
    await close()
  }
}
