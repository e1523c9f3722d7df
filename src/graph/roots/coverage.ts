import type { OneRoot } from '../read/root.ts'

const hasBasis = (basis: string) => `EXISTS { (s)-[:EVIDENCE]->(:Evidence {basis: '${basis}'}) }`
const isSupporting = `EXISTS { (s)<-[:IN]-(:Passage)<-[:QUOTES]-(:Evidence)<-[:EVIDENCE]-(:Statement) }`

/** How well everything is supported: one map, whose lists the tables of Coverage read. */
export const coverage: OneRoot = {
  clauses: (node) => `CALL () {
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
       count(CASE WHEN NOT (stated OR inferred OR external) THEN 1 END) AS withoutEvidence
  ORDER BY predicate
  RETURN sum(total) AS statements,
         collect({predicate: predicate, total: total, stated: stated, inferred: inferred, external: external,
                  withoutEvidence: withoutEvidence}) AS byPredicate
}
CALL () {
  MATCH (d:Document)
  OPTIONAL MATCH (d)<-[:OF]-(s:Sentence)
  WITH d, s, s IS NOT NULL AND ${isSupporting} AS supporting
  WITH d,
       count(s) AS sentences,
       count(CASE WHEN supporting THEN 1 END) AS supporting,
       count(CASE WHEN NOT supporting AND s.note IS NOT NULL THEN 1 END) AS noted,
       count(CASE WHEN NOT supporting AND s IS NOT NULL AND s.note IS NULL THEN 1 END) AS silent
  ORDER BY d.sortKey, d.id
  RETURN collect({document: d, sentences: sentences, supporting: supporting, noted: noted, silent: silent}) AS byDocument
}
WITH g, {statements: statements, byPredicate: byPredicate, byDocument: byDocument} AS ${node}`,
}
