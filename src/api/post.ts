import type { QueryResolvers } from '../generated/graphql.ts'
import { posts } from '../graph/roots/post.ts'

export const post = {
  posts: (_, _args, { graph, signal }, info) => graph.list(posts, { info, signal }),
} satisfies QueryResolvers
