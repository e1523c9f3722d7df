import type { QueryResolvers } from '../generated/graphql.ts'
import { byIdOrName } from '../graph/roots/lookup.ts'
import { projects } from '../graph/roots/project.ts'

export const project = {
  project: (_, args, { graph, signal }, info) => graph.one(byIdOrName('Project', args), { info, signal }),
  projects: (_, _args, { graph, signal }, info) => graph.list(projects, { info, signal }),
} satisfies QueryResolvers
