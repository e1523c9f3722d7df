import type { QueryResolvers } from '../generated/graphql.ts'
import { comparison as root } from '../graph/roots/comparison.ts'

export const comparison = {
  compare: async (_, _args, { graph, signal }, info) => {
    const [made] = await graph.fromEntities(root, { info, signal })
    return made!
  },
} satisfies QueryResolvers
