// The database's own rules, each by name and with the query that needs it. Neo4j Community knows no constraints of shape
// or existence: shapes are corpus/'s, and what a node cannot be without is assertWhole's.
import type { Session } from 'neo4j-driver'
import { Failure } from '../../failure.ts'
import { searchForms } from '../search/search-forms.ts'

interface SchemaRule {
  readonly name: string
  readonly cypher: string
}

/**
 * Labels whose lists are read page by page, in the order of (sortKey, id). Neo4j reads a page as a piece of the index only
 * where the query names both properties and no OR: `n.sortKey >= $key AND n.id IS NOT NULL AND NOT (n.sortKey = $key AND
 * n.id <= $id)`, without a cursor `n.sortKey IS NOT NULL AND n.id IS NOT NULL` (101 accesses of 50,000 nodes, not 150,000).
 */
const listed = [
  'Person',
  'Organisation',
  'County',
  'Post',
  'Topic',
  'Project',
  'Event',
  'Document',
  'Statement',
  'Work',
  'TimelineEntry',
]

export const schemaRules: readonly SchemaRule[] = [
  // Every id is one node, and the load finds the ends of relationships by it; node(id:) reads it.
  rule('CONSTRAINT', 'aktorgraf_id', 'FOR (n:Aktorgraf) REQUIRE n.id IS UNIQUE'),
  ...listed.map((label) => rule('INDEX', `${label.toLowerCase()}_list`, `FOR (n:${label}) ON (n.sortKey, n.id)`)),
  // statements(filter: {predicates}), and every list of one predicate's.
  rule('INDEX', 'statement_predicate', 'FOR (s:Statement) ON (s.predicate)'),
  // person(name:), organisation(name:) …: by any name, whatever its case.
  rule('INDEX', 'name_value', 'FOR (s:Name) ON (s.valueKey)'),
  // search: the words are made at load, so the analyzer only has to part them.
  rule(
    'FULLTEXT INDEX',
    'search',
    `FOR (t:SearchText) ON EACH [${searchForms.map((form) => `t.${form}`).join(', ')}]`,
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  ),
]

/** Makes what is missing. Schema and data cannot be changed in one transaction, so this goes before. */
export async function createConstraints(session: Session): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const { cypher } of schemaRules) await transaction.run(cypher)
  })
}

/** Waits until every index answers: one that was added to a graph that is there is filled in the background. */
export async function awaitIndexes(session: Session, patience = 60_000): Promise<void> {
  const names = schemaRules.map(({ name }) => name)
  for (const until = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const { records } = await session.executeRead((transaction) =>
      transaction.run(
        `SHOW INDEXES
YIELD name, state
WHERE name IN $names AND state <> 'ONLINE'
RETURN name, state`,
        { names },
      ),
    )
    const [waiting] = records
    if (waiting === undefined) return
    const { name, state } = waiting.toObject() as { name: string; state: string }
    if (state === 'FAILED' || Date.now() > until) {
      throw new Failure(
        `Neo4j could not fill the index ${name} (${state}).`,
        `Drop it in Neo4j Browser (DROP INDEX ${name}) and load again; its log says why it failed.`,
      )
    }
  }
}

function rule(kind: 'CONSTRAINT' | 'INDEX' | 'FULLTEXT INDEX', name: string, ...what: string[]): SchemaRule {
  const full = `aktorgraf_${name}`.replace('aktorgraf_aktorgraf_', 'aktorgraf_')
  return { name: full, cypher: `CREATE ${kind} ${full} IF NOT EXISTS ${what.join(' ')}` }
}
