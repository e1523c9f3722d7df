import type { QueryResolvers } from '../generated/graphql.ts'
import { byIdOrName } from '../graph/roots/lookup.ts'

export const event = {
  event: (_, args, { graph, signal }, info) => graph.one(byIdOrName('Event', args), { info, signal }),
  events: (_, _args, { graph, signal }, info) => graph.list({ label: 'Event' }, { info, signal }),
} satisfies QueryResolvers
