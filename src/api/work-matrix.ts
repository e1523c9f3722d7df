import type { QueryResolvers } from '../generated/graphql.ts'
import { workMatrix as root } from '../graph/roots/work-matrix.ts'
import { pageSize } from '../graph/select/page.ts'
import { whole } from './whole.ts'

export const workMatrix = {
  workMatrix: (_, args, { graph, signal }, info) => {
    pageSize(args, 'first', 'Ask for a part of it, with "filter".')
    return whole(graph.one(root, { info, signal }))
  },
} satisfies QueryResolvers
