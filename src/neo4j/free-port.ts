import { createServer } from 'node:net'
import { Failure } from '../failure.ts'

const TRIES = 100

/** The preferred port if nothing listens there on any address, else the next one that is free; 0 takes any. */
export async function freePort(preferred: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  if (preferred === 0) return anyPort()
  for (let port = preferred; port < Math.min(preferred + TRIES, 65_536); port++) {
    // 0.0.0.0 too: a server on every address would otherwise share the port with ours.
    if (taken.has(port)) continue
    if (!('error' in (await listen(port, '127.0.0.1'))) && !('error' in (await listen(port, '0.0.0.0')))) return port
  }
  throw new Failure(
    `No port from ${preferred} to ${preferred + TRIES - 1} is free.`,
    'Stop what uses them, or give other ports (PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT).',
  )
}

/** Whether nobody listens there. What else may be wrong with the address is for whoever listens there to say. */
export async function isFree(port: number, host: string): Promise<boolean> {
  const found = await listen(port, host)
  return !('error' in found && found.error === 'EADDRINUSE')
}

async function anyPort(): Promise<number> {
  const found = await listen(0, '127.0.0.1')
  if ('port' in found) return found.port
  throw new Failure(`This machine gives no port (${found.error}).`, 'See that 127.0.0.1 can be listened on.')
}

/** The port that could be listened on, or why it could not. */
function listen(port: number, host: string): Promise<{ port: number } | { error: string }> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? { port: address.port } : { error: 'no address' }),
      )
    })
  })
}
