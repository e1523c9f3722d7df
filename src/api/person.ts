import type { QueryResolvers } from '../generated/graphql.ts'
import { byIdOrName } from '../graph/roots/lookup.ts'
import { people } from '../graph/roots/person.ts'

export const person = {
  person: (_, args, { graph, signal }, info) => graph.one(byIdOrName('Person', args), { info, signal }),
  people: (_, _args, { graph, signal }, info) => graph.list(people, { info, signal }),
} satisfies QueryResolvers
