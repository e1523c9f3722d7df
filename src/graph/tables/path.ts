// Of the maps that src/graph/roots/path.ts makes; their lists are in order.
import type { Hop, Path } from '../../generated/graphql.ts'
import type { FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'

const one = (key: string): LinkField => ({
  kind: 'link',
  many: 'one',
  match: ({ node }, e) => ({ head: `${e} IN [${node}.${key}]` }),
})

export const path = {
  length: property('length'),
  start: one('start'),
  hops: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    match: ({ node }, hop) => ({ head: `${hop} IN ${node}.hops` }),
  },
} as const satisfies FieldTable<Path>

export const hop = {
  from: one('from'),
  to: one('to'),
  statement: {
    kind: 'link',
    many: 'one',
    bases: 'inherited',
    match: ({ node }, s) => ({ head: `${s} IN ${node}.statements[..1]` }),
  },
  statements: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    match: ({ node }, s) => ({ head: `${s} IN ${node}.statements` }),
  },
} as const satisfies FieldTable<Hop>
