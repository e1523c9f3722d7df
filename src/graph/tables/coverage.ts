import type { Coverage, DocumentCoverage, PredicateCoverage } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property, value } from '../select/field.ts'

const hasBasis = (basis: string) => `EXISTS { (s)-[:EVIDENCE]->(:Evidence {basis: '${basis}'}) }`

/** One map for each predicate that is used: a statement with evidence of two bases counts in both. */
const perPredicate = `COLLECT {
  MATCH (s:Statement)
  WITH s.predicate AS predicate,
       ${hasBasis('STATED')} AS stated,
       ${hasBasis('INFERRED')} AS inferred,
       ${hasBasis('EXTERNAL')} AS external
  WITH predicate,
       count(*) AS total,
       count(CASE WHEN stated THEN 1 END) AS stated,
       count(CASE WHEN inferred THEN 1 END) AS inferred,
       count(CASE WHEN external THEN 1 END) AS external,
       count(CASE WHEN NOT (stated OR inferred OR external) THEN 1 END) AS without
  ORDER BY predicate
  RETURN {id: predicate, predicate: predicate, total: total, stated: stated, inferred: inferred, external: external,
          withoutEvidence: without}
}`

const isSupporting = `EXISTS { (s)<-[:IN]-(:Passage)<-[:QUOTES]-(:Evidence)<-[:EVIDENCE]-(:Statement) }`

const perDocument = `COLLECT {
  MATCH (d:Document)
  OPTIONAL MATCH (d)<-[:OF]-(s:Sentence)
  WITH d, s, s IS NOT NULL AND ${isSupporting} AS supporting
  WITH d,
       count(s) AS sentences,
       count(CASE WHEN supporting THEN 1 END) AS supporting,
       count(CASE WHEN s IS NOT NULL AND NOT supporting AND s.note IS NOT NULL THEN 1 END) AS noted,
       count(CASE WHEN s IS NOT NULL AND NOT supporting AND s.note IS NULL THEN 1 END) AS silent
  ORDER BY d.sortKey, d.id
  RETURN {id: d.id, document: d, sentences: sentences, supporting: supporting, noted: noted, silent: silent}
}`

export const coverage = {
  statements: value(() => 'COUNT { (:Statement) }'),
  byPredicate: {
    kind: 'link',
    many: 'list',
    match: (_, row) => ({ head: `${row} IN ${perPredicate}` }),
  },
  byDocument: {
    kind: 'link',
    many: 'list',
    match: (_, row) => ({ head: `${row} IN ${perDocument}` }),
  },
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
