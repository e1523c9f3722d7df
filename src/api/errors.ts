// Every error that leaves the API is made here: what a client can act on keeps its code and details; anything else is a
// fault of the program or its surroundings, gets an id to be found by in the log, and says no more.
import { randomUUID } from 'node:crypto'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import type { FastifyBaseLogger as Log } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { SelectError } from '../graph/select/select-error.ts'
import { limits, tooLarge } from './limits/limits.ts'

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

/** Apollo's `formatError`. */
export function errorFormatter(log: Log): ErrorFormatter {
  return (formatted, error) => {
    const cause = innermost(error)
    if (cause instanceof SelectError) return { ...formatted, extensions: extensionsOf(cause) }
    const code = String(formatted.extensions?.['code'])
    if (code === PARSE_FAILED) return parseFailure(formatted, cause)
    if (cause instanceof GraphQLError && askersFault.has(code)) return { ...formatted, extensions: { code } }
    return { ...formatted, ...unexpected(log, cause) }
  }
}

/** What a client reads of an error that the domain knows. */
export function extensionsOf({ code, details }: SelectError): Readonly<Record<string, unknown>> {
  return { ...details, code: code === 'LOADING' ? 'DATABASE_UNAVAILABLE' : code }
}

/** Says nothing of what happened: messages of others name queries, files and addresses. */
export function unexpected(log: Log, error: unknown): GraphQLFormattedError {
  const id = randomUUID()
  log.error({ id, err: error }, 'unexpected error')
  return {
    message: `Something went wrong in the server. Its log has more, under ${id}.`,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, id },
  }
}

/** GraphQL wraps an error in another for each thing that it can add: the path, the place, the variable. */
export function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? innermost(error.originalError) : error
}

const PARSE_FAILED: string = ApolloServerErrorCode.GRAPHQL_PARSE_FAILED

/** Codes of Apollo's and graphql-js's own for what is wrong with a request; their messages say what, and where. */
const askersFault = new Set<string>([
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
])

/** The parser gives up on two kinds of text that are too large, each in its own way and neither with a code. */
function parseFailure(formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError {
  const refusal =
    cause instanceof RangeError
      ? tooLarge('inputDepth')
      : formatted.message.includes(`${limits.tokens} tokens`)
        ? tooLarge('tokens')
        : undefined
  if (refusal !== undefined) return { message: refusal.message, extensions: extensionsOf(refusal) }
  return { ...formatted, extensions: { code: PARSE_FAILED } }
}
