import { portNamed } from '../environment.ts'
import { Graph } from '../graph/graph.ts'
import { bundlePages } from './bundle-pages.ts'
import { describeKnowledge } from './describe-knowledge.ts'
import { describePlaces } from './describe-places.ts'
import { untilInterrupted } from './interruption.ts'
import { listen, refuseTakenPort } from './listen.ts'
import { openGraph } from './open-graph.ts'
import { readSeeds } from './read-seeds.ts'
import type { Task } from './task.ts'
import { wantedGraph } from './wanted-graph.ts'

export interface StartOptions {
  readonly seeds: string
  readonly host?: string
  readonly port?: string
}

/** Everything: the graph of the seeds in a Neo4j, and the API before it, until somebody ends it. */
export async function start(options: StartOptions, task: Task): Promise<void> {
  const { environment, signal, say, progress } = task
  const host = options.host ?? environment.host
  const port = portNamed('--port', options.port) ?? environment.port
  await refuseTakenPort({ host, port })
  const knowledge = await readSeeds(options.seeds)
  // Meanwhile Neo4j starts, which takes longer.
  const pages = bundlePages()
  pages.catch(() => undefined)
  const { driver, database, places, lost, close } = await openGraph(wantedGraph(knowledge), task)
  try {
    const graph = new Graph(driver, { database })
    const api = await listen({ graph, pages: await pages, logLevel: environment.logLevel }, { host, port })
    say(`Aktørgraf serves ${describeKnowledge(knowledge)}.`)
    const graphiql = ['GraphiQL', new URL('graphiql', api.url).href] as const
    for (const line of describePlaces([['GraphQL', api.url], graphiql, ...places])) say(line)
    try {
      await untilInterrupted(signal, lost)
      progress('Stopping …')
    } finally {
      await api.stop()
    }
  } finally {
    await close()
  }
}
