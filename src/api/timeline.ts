import type { QueryResolvers } from '../generated/graphql.ts'
import { timeline as root } from '../graph/roots/timeline.ts'

export const timeline = {
  timeline: (_, _args, { graph, signal }, info) => graph.list(root, { info, signal }),
} satisfies QueryResolvers
