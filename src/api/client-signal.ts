import { setMaxListeners } from 'node:events'
import type { FastifyReply } from 'fastify'
import { limits } from './limits/limits.ts'

/**
 * Aborted when the client leaves before it has been answered. Fastify's own `request.signal` will not do: it follows the
 * request, which is over as soon as a POST body has been read.
 */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  // Every root field listens; of more than ten Node warns on standard error.
  setMaxListeners(limits.rootFields, controller.signal)
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
