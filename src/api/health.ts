import type { FastifyInstance } from 'fastify'
import type { Graph } from '../graph/graph.ts'
import { SelectError } from '../graph/select/select-error.ts'
import { clientSignal } from './client-signal.ts'

/** Longer than a moment, shorter than whoever asks will wait. */
const PATIENCE_MS = 3_000

type Readiness = 'ready' | 'loading' | 'empty' | 'unavailable'

/**
 * For whatever starts, watches and restarts the server: `/health/live` answers 200 as long as the process does,
 * `/health/ready` 200 only while there is a whole graph to be asked, else 503.
 */
export function health(app: FastifyInstance, graph: Graph): void {
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const signal = AbortSignal.any([clientSignal(reply), AbortSignal.timeout(PATIENCE_MS)])
    const status = await readiness(graph, signal)
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
}

async function readiness(graph: Graph, signal: AbortSignal): Promise<Readiness> {
  try {
    return await graph.state(signal)
  } catch (error) {
    if (error instanceof SelectError) return 'unavailable'
    throw error
  }
}
