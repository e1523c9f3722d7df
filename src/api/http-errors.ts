import type { FastifyError, FastifyInstance } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { extensionsOf, unexpected } from './errors.ts'
import { tooLarge } from './limits/limits.ts'

/** What goes wrong before or beside GraphQL is answered in GraphQL's shape, so that a client reads one kind of error. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // The query string is read with the Host header, which can be anything.
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500)
    const answer = status < 500 ? askersError(error) : unexpected(request.log, error)
    return reply.code(status).send({ errors: [answer] })
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const methods = (['GET', 'HEAD', 'POST'] as const).filter((method) => app.hasRoute({ method, url: path }))
    if (methods.length === 0) {
      const error = refusal('Nothing is here. GraphQL is at /graphql.', 'NOT_FOUND')
      return reply.code(404).send({ errors: [error] })
    }
    const allow = methods.join(', ')
    return reply
      .code(405)
      .header('allow', allow)
      .send({ errors: [refusal(`Ask ${path} by ${allow}.`)] })
  })
}

function askersError({ code }: FastifyError): GraphQLFormattedError {
  if (code !== 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return refusal(messages[code] ?? 'The server does not understand this request.')
  }
  const error = tooLarge('bytes')
  return { message: error.message, extensions: extensionsOf(error) }
}

const refusal = (message: string, code = 'BAD_REQUEST'): GraphQLFormattedError => ({ message, extensions: { code } })

const JSON_BODY = 'Send a JSON object such as {"query": "{ graph { version } }"} with "content-type: application/json".'
const messages: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: `The body is not JSON. ${JSON_BODY}`,
  FST_ERR_CTP_EMPTY_JSON_BODY: `The body is empty. ${JSON_BODY}`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: `The body is of a type that is not read. ${JSON_BODY}`,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as "content-length" says.',
}
