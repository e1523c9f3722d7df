import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Failure } from '../failure.ts'
import type { Graph } from '../graph/graph.ts'
import { createApp } from './app.ts'
import type { PageFile } from './pages.ts'
import { resolvers } from './resolvers.ts'
import { apiSchema } from './schema.ts'

export interface ApiOptions {
  readonly graph: Graph
  /** Pages that are served beside the API; left out: none. */
  readonly pages?: readonly PageFile[]
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
  /** pino's: silent, fatal, error, warn, info, debug or trace. */
  readonly logLevel: string
}

export interface Api {
  /** Where GraphQL is asked on this machine: `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  readonly http: FastifyInstance
  /** Takes no new requests, lets those that run end, for five seconds at most, and closes. The graph's driver stays open. */
  readonly stop: () => Promise<void>
}

/** @throws Failure where the address cannot be listened on. */
export async function startApi({ graph, pages = [], host, port, logLevel }: ApiOptions): Promise<Api> {
  const { http, stop } = await createApp({ graph, schema: apiSchema(resolvers), pages, logLevel })
  try {
    await http.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` })
  } catch (error) {
    await stop()
    throw explain(error, host, port)
  }
  return { url: urlOf(host, http.server.address() as AddressInfo), http, stop }
}

function urlOf(host: string, { port }: AddressInfo): string {
  // A server on every address is asked at this machine's own.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/graphql`
}

function explain(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Failure(
        `Port ${port} is taken: another program listens there.`,
        `Stop that program, or choose another port: PORT=${port + 1}.`,
        { cause: error },
      )
    case 'EACCES':
      return new Failure(`Port ${port} is not for every user.`, 'Choose one above 1023: PORT=4000.', { cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        `"${host}" is no address of this machine.`,
        'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for the network.',
        { cause: error },
      )
    default:
      return error
  }
}
