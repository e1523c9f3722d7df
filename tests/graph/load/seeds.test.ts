// The graph of the real seeds, as it stands in Neo4j on the shared server. What it should be is worked out here from what
// was read back, not by the code that wrote it.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fingerprint } from '../../../src/graph/load/fingerprint.ts'
import { storedFingerprint } from '../../../src/graph/load/read-records.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import type { EvidenceDates } from '../../../src/statement/evidence-dates.ts'
import type { Knowledge } from '../../../src/statement/knowledge.ts'
import { mergeDates } from '../../../src/statement/merge-dates.ts'
import { type Predicate, predicates } from '../../../src/statement/predicates.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'

const { driver, database } = sharedServer()
const at = database === undefined ? {} : { database }
let knowledge: Knowledge

async function query<Row>(cypher: string): Promise<Row[]> {
  const { records } = await driver.executeQuery(cypher, {}, at)
  return records.map((row) => row.toObject() as Row)
}

beforeAll(async () => {
  knowledge = await seedKnowledge()
})

interface Arrow {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly statement: string
  readonly bases: readonly string[]
  readonly validFrom: string | null
  readonly validTo: string | null
}

interface Stated {
  readonly id: string
  readonly predicate: Predicate
  readonly subject: string
  readonly object: string | null
  readonly post: string | null
  readonly evidence: readonly EvidenceDates[]
}

describe('the graph of the seeds', () => {
  test('is the one that the seeds give', async () => {
    const records = toRecords(knowledge)
    expect(await storedFingerprint(driver, database)).toBe(fingerprint(records))
    expect(await query('MATCH (g:Graph) RETURN g.version AS version, g.state AS state')).toEqual([
      { version: fingerprint(records), state: 'ready' },
    ])
  })

  test('has for each statement that people see as an arrow that arrow, and no other', async () => {
    const statements = await query<Stated>(`
MATCH (s:Statement)-[:SUBJECT]->(subject)
OPTIONAL MATCH (s)-[:OBJECT]->(object)
OPTIONAL MATCH (s)-[:POST]->(post)
RETURN s.id AS id, s.predicate AS predicate, subject.id AS subject, object.id AS object, post.id AS post,
       [(s)-[:EVIDENCE]->(e) | properties(e)] AS evidence`)
    const arrows = await query<Arrow>(`
MATCH (from:Entity)-[r]->(to:Entity)
RETURN type(r) AS type, from.id AS from, to.id AS to, r.statement AS statement, r.bases AS bases,
       r.validFrom AS validFrom, r.validTo AS validTo`)

    expect(statements).toHaveLength(knowledge.statements.length)
    expect(sorted(arrows)).toEqual(sorted(statements.flatMap(arrowOf)))
    expect(arrows.length).toBeGreaterThan(20)
  })

  test('gives on each arrow the words of a quotation, or the source, of its own statement', async () => {
    const wrong = await query(`
MATCH (:Entity)-[r]->(:Entity)
MATCH (s:Statement {id: r.statement})
WITH r,
     [(s)-[:EVIDENCE]->(:Evidence)-[:QUOTES]->(p:Passage) | p.exact] AS words,
     [(s)-[:EVIDENCE]->(:Evidence)-[:CITES]->(c:Source) | c.title + ' <' + c.url + '>'] AS citations
WHERE CASE
  WHEN size(words) > 0 THEN NOT coalesce(r.quote IN words, false) OR r.citation IS NOT NULL
  WHEN size(citations) > 0 THEN NOT coalesce(r.citation IN citations, false) OR r.quote IS NOT NULL
  ELSE r.quote IS NOT NULL OR r.citation IS NOT NULL
END
RETURN type(r) AS type, properties(r) AS properties`)
    expect(wrong).toEqual([])
  })

  test('has every passage and every sentence where it stands in its text', async () => {
    interface Piece {
      readonly id: string
      readonly text: string
      readonly of: string
      readonly start: { toNumber(): number }
      readonly end: { toNumber(): number }
    }
    const pieces = await query<Piece>(`
MATCH (p:Passage)-[:IN]->(:Sentence)-[:OF]->(d:Document)
RETURN p.id AS id, p.exact AS text, p.start AS start, p.end AS end, d.text AS of
UNION ALL
MATCH (s:Sentence)-[:OF]->(d:Document)
RETURN s.id AS id, s.text AS text, s.start AS start, s.end AS end, d.text AS of`)
    expect(pieces.length).toBeGreaterThan(50)
    expect(pieces.filter(({ of, start, end, text }) => of.slice(start.toNumber(), end.toNumber()) !== text)).toEqual([])
  })

  test.each([
    ['a statement without evidence', 'MATCH (n:Statement) WHERE NOT (n)-[:EVIDENCE]->(:Evidence)'],
    ['a quotation without words', 'MATCH (n:Quotation) WHERE NOT (n)-[:QUOTES]->(:Passage)'],
    ['a citation without source', 'MATCH (n:Citation) WHERE NOT (n)-[:CITES]->(:Source)'],
    ['an inference from nothing', 'MATCH (n:Inference) WHERE NOT (n)-[:PREMISE|QUOTES]->()'],
    [
      'a mention of nobody',
      'MATCH (n:Mention) WHERE NOT (n)-[:AT]->(:Passage) OR NOT (n)-[:MENTIONS|MAY_MENTION]->(:Entity)',
    ],
    ['an entity whose name has no evidence', 'MATCH (n:Entity) WHERE NOT (n)<-[:SUBJECT]-(:Name {canonical: true})'],
    ['a node that is not ours', 'MATCH (n) WHERE NOT n:Aktorgraf'],
  ])('does not have %s', async (_, cypher) => {
    expect(await query(`${cypher} RETURN n.id AS id`)).toEqual([])
  })
})

function arrowOf({ id, predicate, subject, object, post, evidence }: Stated): Arrow[] {
  const holds = predicate === 'MEMBER_OF' && post !== null
  const type = holds ? 'HOLDS' : predicates[predicate].derived
  const to = holds ? post : object
  if (type === null || to === null) return []
  const { bases, validFrom = null, validTo = null } = mergeDates(evidence)
  return [{ type, from: subject, to, statement: id, bases, validFrom, validTo }]
}

function sorted(arrows: readonly Arrow[]): Arrow[] {
  return [...arrows].sort((a, b) => (a.statement < b.statement ? -1 : 1))
}
