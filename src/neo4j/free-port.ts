import { createServer } from 'node:net'
import { Failure } from '../failure.ts'

const TRIES = 100

/** The preferred port if nothing listens there on any address, else the next one that is free; 0 takes any. */
export async function freePort(preferred: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  if (preferred === 0) return (await listen(0, '127.0.0.1')) ?? freePort(0)
  for (let port = preferred; port < Math.min(preferred + TRIES, 65_536); port++) {
    // 0.0.0.0 too: a server on every address would otherwise share the port with ours.
    if (!taken.has(port) && (await listen(port, '127.0.0.1')) !== null && (await listen(port, '0.0.0.0')) !== null)
      return port
  }
  throw new Failure(
    `No port from ${preferred} to ${preferred + TRIES - 1} is free.`,
    'Stop what uses them, or give other ports with NEO4J_BOLT_PORT and NEO4J_HTTP_PORT.',
  )
}

/** The port that could be listened on; null where it is taken. */
function listen(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null))
    })
  })
}
