import type { QueryResolvers } from '../generated/graphql.ts'
import { neighbourhood as root } from '../graph/roots/neighbourhood.ts'

export const neighbourhood = {
  neighbourhood: async (_, _args, { graph, signal }, info) => {
    const [made] = await graph.fromEntities(root, { info, signal })
    return made!
  },
} satisfies QueryResolvers
