import type { Coverage, DocumentCoverage, PredicateCoverage } from '../../generated/graphql.ts'
import type { FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'

/** Of the map that src/graph/roots/coverage.ts makes. */
const rows = (key: string): LinkField => ({
  kind: 'link',
  many: 'list',
  match: ({ node }, row) => ({ head: `${row} IN ${node}.${key}` }),
})

export const coverage = {
  statements: property('statements'),
  byPredicate: rows('byPredicate'),
  byDocument: rows('byDocument'),
} as const satisfies FieldTable<Coverage>

export const predicateCoverage = {
  predicate: property('predicate'),
  total: property('total'),
  stated: property('stated'),
  inferred: property('inferred'),
  external: property('external'),
  withoutEvidence: property('withoutEvidence'),
} as const satisfies FieldTable<PredicateCoverage>

export const documentCoverage = {
  document: {
    kind: 'link',
    many: 'one',
    match: ({ node }, document) => ({ head: `${document} IN [${node}.document]` }),
  },
  sentences: property('sentences'),
  supporting: property('supporting'),
  noted: property('noted'),
  silent: property('silent'),
} as const satisfies FieldTable<DocumentCoverage>
