import type { QueryResolvers } from '../generated/graphql.ts'
import { search as root } from '../graph/roots/search.ts'

export const search = {
  search: (_, _args, { graph, signal }, info) => graph.ranked(root, { info, signal }),
} satisfies QueryResolvers
