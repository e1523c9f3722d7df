import { type Api, type ApiOptions, startApi } from '../api/server.ts'
import { Failure } from '../failure.ts'
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

export type Served = Omit<ApiOptions, keyof ListenOptions>

export async function listen(served: Served, { host, port }: ListenOptions): Promise<Api> {
  if (port !== undefined) return startApi({ ...served, host, port })
  const taken = new Set<number>()
  for (;;) {
    const free = await freePort(usualPort, taken)
    try {
      return await startApi({ ...served, host, port: free })
    } catch (error) {
      // Somebody was faster, another clone that starts at the same time perhaps.
      if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code !== 'EADDRINUSE') throw error
      taken.add(free)
    }
  }
}
