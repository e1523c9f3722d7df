import type { ValidationRule } from 'graphql'
import { GraphQLError, OperationTypeNode } from 'graphql'

/** graphql-js finds out only when it executes, and answers as if the server had failed. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return
    const message = `There is no ${node.operation}: the API is read-only. What is known changes in the seeds, by review.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
