import type { ListRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'
import { isFoundByText } from './found-by-text.ts'

/** Posts, with `organisation` those in it, with `text` those that a search for it finds. */
export const posts: ListRoot = {
  label: 'Post',
  where: (post, ask) => [ask.has('organisation') ? isIn(post, ask) : null, isFoundByText(post, ask)],
}

function isIn(post: string, ask: Ask): string {
  const o = ask.fresh()
  return `EXISTS { (${post})-[:POST_IN]->(${o}:Organisation) WHERE ${isOneOf(o, `[${ask.param('organisation')}]`)} }`
}
