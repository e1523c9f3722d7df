import type { QueryResolvers } from '../generated/graphql.ts'
import { node as one, nodes as many } from '../graph/roots/node.ts'
import { SelectError } from '../graph/select/select-error.ts'

/** As many as a page has at most. */
const MOST = 100

export const node = {
  node: (_, _args, { graph, signal }, info) => graph.one(one, { info, signal }),
  nodes: (_, { ids }, { graph, signal }, info) => {
    if (ids.length > MOST) {
      const message = `"ids" has ${ids.length} ids; at most ${MOST} are answered at once.`
      throw new SelectError('BAD_USER_INPUT', message, { argument: 'ids', found: ids.length, most: MOST })
    }
    return graph.many(many, { info, signal })
  },
} satisfies QueryResolvers
