import type { Post } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { entity } from './entity.ts'
import { statements, through } from './statements-of.ts'

export const post = {
  ...entity,
  organisation: through('POST_IN', 'to object', 'Organisation', { many: 'one' }),
  memberships: statements('list', (n, s) => ({ head: `(${n})<-[:POST]-(${s}:Membership)` })),
} as const satisfies FieldTable<Post>
