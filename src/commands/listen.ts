import { type Api, startApi } from '../api/server.ts'
import type { Environment } from '../environment.ts'
import { Failure } from '../failure.ts'
import type { Graph } from '../graph/graph.ts'
import { freePort, isFree } from '../neo4j/free-port.ts'

/** The usual port of a GraphQL server under Apollo. */
export const usualPort = 4000

export interface ListenOptions {
  readonly host: string
  /** Undefined: the usual one, or the next that is free. One that somebody chose does not give way. */
  readonly port: number | undefined
}

/** Sees early whether the chosen port is taken: fetching and starting Neo4j may take a minute. */
export async function refuseTakenPort({ host, port }: ListenOptions): Promise<void> {
  if (port === undefined || port === 0 || (await isFree(port, host))) return
  throw new Failure(
    `Port ${port} is taken: another program listens there.`,
    `Stop that program, or choose another port: PORT=${port + 1}.`,
  )
}

export async function listen(graph: Graph, { host, port }: ListenOptions, environment: Environment): Promise<Api> {
  const { logLevel } = environment
  if (port !== undefined) return startApi({ graph, host, port, logLevel })
  const taken = new Set<number>()
  for (;;) {
    const free = await freePort(usualPort, taken)
    try {
      return await startApi({ graph, host, port: free, logLevel })
    } catch (error) {
      // Somebody was faster, another clone that starts at the same time perhaps.
      if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code !== 'EADDRINUSE') throw error
      taken.add(free)
    }
  }
}
