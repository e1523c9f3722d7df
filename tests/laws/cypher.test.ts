import { describe, expect, test } from '@jest/globals'
import { cypherIn, isCypher } from './cypher.ts'
import { projectFiles } from './project-files.ts'

const files = projectFiles('src').filter(({ path }) => /\.(ts|cypher|cql|cyp)$/.test(path))
const inGraph = (path: string) => path.startsWith('src/graph/')

test('Cypher stands in src/graph/ only', () => {
  const elsewhere = files.filter(({ path }) => !inGraph(path)).flatMap(cypherIn)
  // neo4j/ asks the server that it starts whether it is up, which says nothing about what it holds.
  const isUp = ({ place, text }: (typeof elsewhere)[number]) =>
    place.startsWith('src/neo4j/') && /^(RETURN 1$|SHOW DATABASE )/.test(text)
  expect(elsewhere.filter((one) => !isUp(one))).toEqual([])
})

test('and there it is found', () => {
  expect(files.filter(({ path }) => inGraph(path)).flatMap(cypherIn).length).toBeGreaterThan(20)
})

describe('this is Cypher:', () => {
  test.each([
    'MATCH (n) DETACH DELETE n',
    'MATCH (n:Aktorgraf {id: $id})',
    'OPTIONAL MATCH p = (a)--(b)',
    'MATCH path = SHORTEST 3 (a)-[:KNOWS]-{1,4}(b)',
    "MERGE (g:Graph {id: 'graph'}) SET g.madeBy = 'tests'",
    'CREATE (n)\nSET n = row',
    'CREATE CONSTRAINT aktorgraf_id IF NOT EXISTS FOR (n:Aktorgraf) REQUIRE n.id IS UNIQUE',
    'CREATE FULLTEXT INDEX names',
    'DROP INDEX names IF EXISTS',
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    'SHOW DATABASES',
    'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
    'UNWIND $rows AS row',
    'CALL { MATCH (n) RETURN n }',
    'CALL (n) {',
    'CALL db.index.fulltext.queryNodes($index, $text)',
    'RETURN 1',
    'RETURN n',
    'RETURN DISTINCT n.id AS id',
    'RETURN count(n) AS nodes',
    'WITH n, count(*) AS c',
    'WITH *',
    'ORDER BY n.sortKey',
    '(a)-[:SUBJECT]->(b)',
    '(a)<-[r]-(b)',
    '(a)-->(b)',
    'EXISTS { (m)-[:MENTIONS]->() }',
    "LOAD CSV FROM 'file:///names.csv' AS line",
    'MATCH ANY SHORTEST (a)-[:KNOWS]-+(b)',
    'match (n:Person) return n',
    'match (n) return n',
    'unwind $ids as id',
  ])('%s', (text) => {
    expect(isCypher(text)).toBe(true)
  })
})

describe('this is none:', () => {
  test.each([
    'It does not match (see seeds/README.md).',
    'Create (or choose) an empty database.',
    'RETURN to the list',
    'NEO4J_URI is set, WITH no password.',
    'Two persons MERGE into one.',
    '«CALL for tender» is no topic.',
    'Only evidence of these bases; what the list was asked with, unless given.',
    'MATCH',
    'Check NEO4J_DATABASE; SHOW DATABASES in Neo4j Browser lists what there is.',
    'LOAD CSV reads no files of this machine.',
    'a -> b',
    '(a) → (b)',
    'corpus → annotation',
    'count {total}',
    'Set NEO4J_URI=neo4j://… to use a server of your own.',
  ])('%s', (text) => {
    expect(isCypher(text)).toBe(false)
  })
})

test('it is found in every kind of string, with the place, and not in comments', () => {
  const text = [
    '// MATCH (n) RETURN n',
    "const a = 'MATCH (n) RETURN n'",
    'const b = `',
    'MATCH (n)`',
    'const c = `MATCH ${pattern}`, d = `MATCH (${n}:${label})`',
    'const e = `(${a})-[:${type}]->(${b})`',
    'const f = tagged`UNWIND ${rows} AS row`',
  ].join('\n')
  expect(cypherIn({ path: 'a.ts', text }).map(({ place }) => place)).toEqual([
    'a.ts:2',
    'a.ts:3',
    'a.ts:5',
    'a.ts:6',
    'a.ts:7',
  ])
  expect(cypherIn({ path: 'src/api/a.cypher', text: '//' })).toEqual([{ place: 'src/api/a.cypher:1', text: '//' }])
})
