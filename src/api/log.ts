// One line for each request that failed. It says what was asked only by the operation's name: queries and variables hold
// names of people.
import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SelectError } from '../graph/select/select-error.ts'
import type { Context } from './context.ts'
import { innermost } from './errors.ts'

/** What the log says of a request that reached GraphQL. */
export interface Outcome {
  operation?: string
  /** `extensions.code` of its errors. */
  codes?: readonly string[]
  /** Why, in the words of whoever failed: for whoever runs the server, never for the client. */
  reasons?: readonly string[]
}

/** What the server itself keeps beside what resolvers see. */
export interface ServedContext extends Context {
  readonly outcome: Outcome
}

declare module 'fastify' {
  interface FastifyRequest {
    outcome: Outcome | null
  }
}

/** Notes what became of a GraphQL request, for `logRequests`. */
export const noteOutcome: ApolloServerPlugin<ServedContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue: { outcome }, operationName, errors, response: { body } }) {
        if (operationName) outcome.operation = operationName
        if (errors === undefined || body.kind !== 'single') return Promise.resolve()
        outcome.codes = (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']))
        const reasons = errors.flatMap(reasonOf)
        if (reasons.length > 0) outcome.reasons = reasons
        return Promise.resolve()
      },
    }),
}

export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('outcome', null)
  // Not `onResponse`, which comes only where somebody was there to read the response.
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => logOutcome(request, reply))
    done()
  })
}

function logOutcome(request: FastifyRequest, reply: FastifyReply): void {
  const line = lineOf(request, reply)
  const codes = request.outcome?.codes ?? []
  if (!reply.raw.writableFinished) request.log.info(line, 'client left')
  else if (reply.statusCode >= 500 || codes.some((code) => serversFault.has(code))) request.log.error(line, 'failed')
  else if (reply.statusCode >= 400 || codes.length > 0) request.log.warn(line, 'refused')
  else request.log.debug(line, 'answered')
}

const serversFault = new Set(['DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TIMEOUT'])

function lineOf(request: FastifyRequest, reply: FastifyReply): object {
  // A GET carries its query in the address.
  const path = request.url.split('?')[0]?.slice(0, 200)
  const ms = Math.round(reply.elapsedTime)
  return { method: request.method, path, status: reply.statusCode, ms, ...request.outcome }
}

function reasonOf(error: unknown): string[] {
  const known = innermost(error)
  return known instanceof SelectError && known.cause instanceof Error ? [known.cause.message] : []
}
