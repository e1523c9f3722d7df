import type { QueryResolvers } from '../generated/graphql.ts'
import { anachronisms } from '../graph/roots/anachronism.ts'

export const anachronism = {
  anachronisms: (_, _args, { graph, signal }, info) => graph.all(anachronisms, { info, signal }),
} satisfies QueryResolvers
