import type { Organisation } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property, value } from '../select/field.ts'
import { carriedOnBy } from './carrying.ts'
import { byDate } from './change-event.ts'
import { actor } from './entity.ts'
import { statements, through } from './statements-of.ts'
import { existsOn, mayExistOn } from './time.ts'

export const organisation = {
  ...actor,
  kind: property('kind'),
  existedFrom: property('existedFrom'),
  existedTo: property('existedTo'),
  exists: value(({ node }, ask) => {
    const on = ask.param('on')
    return `CASE WHEN NOT ${mayExistOn(node, on)} THEN 'NO' WHEN ${existsOn(node, on)} THEN 'YES' ELSE 'UNKNOWN' END`
  }),
  partOf: through('PART_OF', 'to object', 'Organisation', { many: 'one' }),
  units: through('PART_OF', 'to subject', 'Organisation'),
  posts: through('POST_IN', 'to subject', 'Post'),
  resultedFrom: through('RESULTING', 'to subject', 'ChangeEvent', { order: byDate }),
  changedBy: through('ORIGINAL', 'to subject', 'ChangeEvent', { order: byDate }),
  carriedOnBy,
  members: statements('list', (n, s) => ({ head: `(${n})<-[:OBJECT]-(${s}:Membership)` })),
} as const satisfies FieldTable<Organisation>
