import type { ListRoot } from '../read/root.ts'
import { isOneOf } from './conditions.ts'

/** Posts, with `organisation` those in it. */
export const posts: ListRoot = {
  label: 'Post',
  where: (post, ask) => {
    if (!ask.has('organisation')) return []
    const o = ask.fresh()
    return [
      `EXISTS { (${post})-[:POST_IN]->(${o}:Organisation) WHERE ${isOneOf(o, `[${ask.param('organisation')}]`)} }`,
    ]
  },
}
