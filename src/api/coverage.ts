import type { QueryResolvers } from '../generated/graphql.ts'
import { graphNode } from '../graph/roots/graph-node.ts'
import { whole } from './whole.ts'

export const coverage = {
  coverage: (_, _args, { graph, signal }, info) => whole(graph.one(graphNode, { info, signal })),
} satisfies QueryResolvers
