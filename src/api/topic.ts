import type { QueryResolvers } from '../generated/graphql.ts'
import { byIdOrName } from '../graph/roots/lookup.ts'

export const topic = {
  topic: (_, args, { graph, signal }, info) => graph.one(byIdOrName('Topic', args), { info, signal }),
  topics: (_, _args, { graph, signal }, info) => graph.list({ label: 'Topic' }, { info, signal }),
} satisfies QueryResolvers
