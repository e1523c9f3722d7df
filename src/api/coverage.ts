import type { QueryResolvers } from '../generated/graphql.ts'
import { coverage as root } from '../graph/roots/coverage.ts'
import { whole } from './whole.ts'

export const coverage = {
  coverage: (_, _args, { graph, signal }, info) => whole(graph.one(root, { info, signal })),
} satisfies QueryResolvers
