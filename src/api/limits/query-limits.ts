import type { ValidationRule, ValueNode } from 'graphql'
import { GraphQLError, Kind } from 'graphql'
import { limits, tooLarge } from './limits.ts'
import { measureQuery } from './measure-query.ts'

/** Refuses, before it runs, a query whose text asks too much. */
export const queryLimits: ValidationRule = (context) => {
  let filters = 0
  return {
    Document: {
      enter(document) {
        for (const size of measureQuery(document)) {
          for (const limit of ['depth', 'rootFields', 'fields', 'aliases', 'introspectionAliases'] as const) {
            if (size[limit] > limits[limit]) context.reportError(refusal(tooLarge(limit, size[limit])))
          }
        }
      },
      leave() {
        if (filters > limits.filters) context.reportError(refusal(tooLarge('filters', filters)))
      },
    },
    Argument({ value }) {
      const depth = literalDepth(value)
      if (depth > limits.inputDepth) context.reportError(refusal(tooLarge('inputDepth', depth)))
      else filters += countObjects(value)
      return false
    },
  }
}

function literalDepth(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(literalDepth))
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => literalDepth(field.value)))
  return 0
}

function countObjects(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((sum, one) => sum + countObjects(one), 0)
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, field) => sum + countObjects(field.value), 1)
  return 0
}

const refusal = (error: Error): GraphQLError => new GraphQLError(error.message, { originalError: error })
