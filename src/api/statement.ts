import type { QueryResolvers } from '../generated/graphql.ts'
import { statements } from '../graph/roots/statement.ts'

export const statement = {
  statements: (_, _args, { graph, signal }, info) => graph.list(statements, { info, signal }),
} satisfies QueryResolvers
