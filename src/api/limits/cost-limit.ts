import type { ApolloServerPlugin } from '@apollo/server'
import { getVariableValues, GraphQLError } from 'graphql'
import { limits, tooLarge } from './limits.ts'
import { measureCost } from './measure-cost.ts'

/**
 * Refuses, before it runs, an operation whose answer could have too many objects. It is measured here and not while it is
 * validated: then nobody knows yet what variables it comes with.
 */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {})
        // No such operation, or wrong variables: refused when it is executed, in the words of graphql-js.
        if (operation === undefined || coerced === undefined) return Promise.resolve()
        const cost = measureCost({ schema, document, operation, variables: coerced })
        if (cost === null) throw refusal(tooLarge('cost'))
        if (cost.objects > limits.cost) {
          const most = `Most are in ${cost.dearest.join(' → ')}: give these a smaller "first" or more filters`
          throw refusal(tooLarge('cost', cost.objects, `${most}, or ask for the inner ones in another query.`))
        }
        return Promise.resolve()
      },
    }),
}

const refusal = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } })
