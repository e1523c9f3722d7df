import type { QueryResolvers } from '../generated/graphql.ts'
import { byIdOrName } from '../graph/roots/lookup.ts'
import { counties, organisations } from '../graph/roots/organisation.ts'

export const organisation = {
  organisation: (_, args, { graph, signal }, info) => graph.one(byIdOrName('Organisation', args), { info, signal }),
  organisations: (_, _args, { graph, signal }, info) => graph.list(organisations, { info, signal }),
  counties: (_, _args, { graph, signal }, info) => graph.list(counties, { info, signal }),
} satisfies QueryResolvers
