import type { FastifyReply } from 'fastify'

/**
 * Aborted when the client leaves before it has been answered. Fastify's own `request.signal` will not do: it follows the
 * request, which is over as soon as a POST body has been read.
 */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
