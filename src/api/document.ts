import type { QueryResolvers } from '../generated/graphql.ts'
import { byId } from '../graph/roots/lookup.ts'

export const document = {
  document: (_, _args, { graph, signal }, info) => graph.one(byId('Document'), { info, signal }),
  documents: (_, _args, { graph, signal }, info) => graph.list({ label: 'Document' }, { info, signal }),
} satisfies QueryResolvers
