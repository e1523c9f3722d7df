import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'

/**
 * How the server stops: no new connection is taken and an idle one is closed; a request that runs is let end, and its
 * connection with it; whoever is not done after `graceMs` is cut off, which ends their query too.
 */
export function drain(app: FastifyInstance, graceMs: number): ApolloServerPlugin {
  let stopping = false
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // Kept alive, the connection would outlast its last answer by a minute, and the server with it.
    if (stopping) void reply.header('connection', 'close')
    done()
  })
  const drainServer = async () => {
    stopping = true
    const cutOff = setTimeout(() => app.server.closeAllConnections(), graceMs)
    await app.close()
    clearTimeout(cutOff)
  }
  return { serverWillStart: () => Promise.resolve({ drainServer }) }
}
