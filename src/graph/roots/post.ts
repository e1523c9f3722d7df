import type { ListRoot } from '../read/root.ts'

/** Posts, with `organisation` those in it. */
export const posts: ListRoot = {
  label: 'Post',
  where: (post, ask) => [
    ask.has('organisation')
      ? `EXISTS { (${post})-[:POST_IN]->(:Organisation {id: ${ask.param('organisation')}}) }`
      : null,
  ],
}
