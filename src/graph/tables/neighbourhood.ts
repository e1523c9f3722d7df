// Of the map that src/graph/roots/neighbourhood.ts makes.
import type { Subgraph } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'
import { byStatement } from './statements-of.ts'

export const neighbourhood = {
  nodes: {
    kind: 'link',
    many: 'list',
    match: ({ node }, e) => ({ head: `${e} IN ${node}.nodes` }),
  },
  statements: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    order: byStatement,
    match: ({ node }, s) => ({ head: `${s} IN ${node}.statements` }),
  },
  truncated: property('truncated'),
} as const satisfies FieldTable<Subgraph>
