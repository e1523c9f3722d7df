import type { QueryResolvers } from '../generated/graphql.ts'
import { graphNode } from '../graph/roots/graph-node.ts'
import { whole } from './whole.ts'

export const query = {
  graph: (_, _args, { graph, signal }, info) => whole(graph.one(graphNode, { info, signal })),
} satisfies QueryResolvers
