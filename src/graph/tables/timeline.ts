import type { TimelineEntry } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'

export const timelineEntry = {
  date: property('date'),
  change: property('change'),
  statement: {
    kind: 'link',
    many: 'one',
    match: ({ node }, s) => ({ head: `(${node})-[:TELLS]->(${s}:Statement)` }),
  },
} as const satisfies FieldTable<TimelineEntry>
