import type { QueryResolvers } from '../generated/graphql.ts'
import { paths as root } from '../graph/roots/path.ts'

export const path = {
  paths: (_, _args, { graph, signal }, info) => graph.fromEntities(root, { info, signal }),
} satisfies QueryResolvers
