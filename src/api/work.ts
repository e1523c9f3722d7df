import type { QueryResolvers } from '../generated/graphql.ts'
import { work as root } from '../graph/roots/work.ts'

export const work = {
  work: (_, _args, { graph, signal }, info) => graph.list(root, { info, signal }),
} satisfies QueryResolvers
