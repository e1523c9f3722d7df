import type { SearchHit } from '../../generated/graphql.ts'
import { highlight } from '../search/highlight.ts'
import { RANKS } from '../search/ways.ts'
import type { FieldTable } from '../select/field.ts'
import { property, value } from '../select/field.ts'

interface Found {
  readonly text: string
  readonly typed: string
}

/** The node is a map that findHits makes. */
export const searchHit = {
  entity: { kind: 'link', many: 'one', match: ({ node }, e) => ({ head: `${e} IN [${node}.entity]` }) },
  score: value(
    ({ node }) => `${node}.place`,
    (place) => Math.round(1000 * (1 - (place as number) / RANKS)) / 1000,
  ),
  matched: property('text'),
  highlight: value(
    ({ node }) => `{text: ${node}.text, typed: $computed.text}`,
    (found) => highlight((found as Found).text, (found as Found).typed),
  ),
  reason: property('reason'),
} as const satisfies FieldTable<SearchHit>
