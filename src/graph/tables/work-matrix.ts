import type { WorkCell, WorkMatrix } from '../../generated/graphql.ts'
import type { FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'

/** Of the map that src/graph/roots/work-matrix.ts makes, in its order. */
const part = (key: string, of: Partial<LinkField> = {}): LinkField => ({
  kind: 'link',
  many: 'list',
  match: ({ node }, one) => ({ head: `${one} IN ${node}.${key}` }),
  ...of,
})
const only = (key: string): LinkField =>
  part(key, { many: 'one', match: ({ node }, e) => ({ head: `${e} IN [${node}.${key}]` }) })

export const workMatrix = {
  rows: part('rows'),
  columns: part('columns'),
  cells: part('cells', { bases: 'inherited' }),
  truncated: property('truncated'),
} as const satisfies FieldTable<WorkMatrix>

export const workCell = {
  row: only('row'),
  column: only('column'),
  count: property('count'),
  statements: part('statements', { bases: 'inherited' }),
} as const satisfies FieldTable<WorkCell>
