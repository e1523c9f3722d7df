import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { limits, tooLarge } from './limits.ts'

/** Refuses, before anything runs, variables with too much in them: a filter in a filter becomes text in the query to Neo4j. */
export const variableLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request }) {
        const variables = request.variables ?? {}
        const values = countValues(variables)
        if (values > limits.inputValues) throw refusal(tooLarge('inputValues', values))
        // The variables themselves are an object around the arguments' values.
        const filters = countObjects(variables) - 1
        if (filters > limits.filters) throw refusal(tooLarge('filters', filters))
        return Promise.resolve()
      },
    }),
}

/** @throws GraphQLError where they are too deep: neither this nor what comes after it could go down to the end. */
function countValues(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1
  // The variables themselves are an object around the arguments' values.
  if (depth > limits.inputDepth) throw refusal(tooLarge('inputDepth'))
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner, depth + 1), 0)
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const below = Object.values(value).reduce<number>((sum, inner) => sum + countObjects(inner), 0)
  return below + (Array.isArray(value) ? 0 : 1)
}

const refusal = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } })
