// The whole query of a root field: how objects are found and lists are read. What was selected below is selection-text's.
import { expect, test } from '@jest/globals'
import { encodeCursor, type Position } from '../../../src/graph/select/cursor.ts'
import { findTexts, textParameter } from '../../../src/graph/search/text-condition.ts'
import type { Variables } from '../../support/ask.ts'
import { dates, holds, isOneOf, typeOf } from './expected.ts'
import { queryOf, sentFor } from './sent.ts'

test('one by id: the index of ids finds it, or what it leads to since it was merged or retired', async () => {
  expect(await queryOf('{ person(id: "person:a") { name } }')).toBe(
    `MATCH (g:Aktorgraf:Graph {id: 'graph'})
OPTIONAL MATCH (asked:Aktorgraf {id: $a0.\`id\`})-[:NOW*0..1]->(v0:Person) USING INDEX SEEK asked:Aktorgraf(id)
WITH DISTINCT g, v0
ORDER BY v0.sortKey, v0.id
WITH g, collect(v0) AS found
RETURN g.version AS version, g.state AS state, [n IN found | {id: n.id, name: n.name}] AS candidates,
       [v0 IN found WHERE size(found) = 1 | {\`name\`: v0.name}] AS elements`,
  )
})

test('one by name: the index of name keys finds it, whichever of its names it is', async () => {
  const [sent] = await sentFor('{ person(name: "  Knut\u00a0ASPÅS ") { name } }')
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
OPTIONAL MATCH (v1:Name {valueKey: $computed.nameKey})-[:SUBJECT]->(v0:Person)
WITH DISTINCT g, v0
ORDER BY v0.sortKey, v0.id
WITH g, collect(v0) AS found
RETURN g.version AS version, g.state AS state, [n IN found | {id: n.id, name: n.name}] AS candidates,
       [v0 IN found WHERE size(found) = 1 | {\`name\`: v0.name}] AS elements`,
    parameters: { computed: { nameKey: 'knut aspås' } },
  })
})

test('one by name on a day: neither the name nor the organisation may be surely out of time', async () => {
  const [sent] = await sentFor('{ organisation(name: "Oppland", asOf: "2019-10-24") { id } }')
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
OPTIONAL MATCH (v1:Name {valueKey: $computed.nameKey})-[:SUBJECT]->(v0:Organisation) WHERE ${holds('v1', '$a0.`asOf`', null, 'true')} AND (coalesce(v0.existsFromEarliest, '') <= $a0.\`asOf\` AND coalesce(v0.existsToLatest, '~') > $a0.\`asOf\`)
WITH DISTINCT g, v0
ORDER BY v0.sortKey, v0.id
WITH g, collect(v0) AS found
RETURN g.version AS version, g.state AS state, [n IN found | {id: n.id, name: n.name}] AS candidates,
       [v0 IN found WHERE size(found) = 1 | {\`id\`: v0.id}] AS elements`,
    parameters: {
      a0: { name: 'Oppland', asOf: '2019-10-24' },
      computed: { nameKey: 'oppland' },
    },
  })
})

test('the graph as a whole: its own node', async () => {
  expect(await queryOf('{ graph { version } }')).toBe(
    `MATCH (g:Aktorgraf:Graph {id: 'graph'})
OPTIONAL MATCH (v0:Aktorgraf:Graph {id: 'graph'})
WITH DISTINCT g, v0
ORDER BY v0.sortKey, v0.id
WITH g, collect(v0) AS found
RETURN g.version AS version, g.state AS state, [n IN found | {id: n.id, name: n.name}] AS candidates,
       [v0 IN found WHERE size(found) = 1 | {\`version\`: v0.version}] AS elements`,
  )
})

test('many by id: one row, with a list of one or none for each id', async () => {
  const [sent] = await sentFor('{ nodes(ids: ["b", "a"]) { ... on Topic { name } } }')
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  UNWIND range(0, size($a0.\`ids\`) - 1) AS i
  WITH i, $a0.\`ids\`[i] AS id
  OPTIONAL MATCH (asked:Aktorgraf {id: id})-[:NOW*0..1]->(v0) USING INDEX SEEK asked:Aktorgraf(id) WHERE (v0:Entity OR v0:Statement)
  WITH i, v0
  ORDER BY i
  RETURN collect([v0 IN [v0] WHERE v0 IS NOT NULL | {\`~type\`: ${typeOf('v0', 'Node')}, \`name\`: CASE WHEN v0:Topic THEN v0.name END}]) AS found
}
RETURN g.version AS version, g.state AS state, found`,
    parameters: { a0: { ids: ['b', 'a'] }, computed: {} },
  })
})

test('a list: as many as a page and one more, by the index', async () => {
  const [sent] = await sentFor('{ topics { nodes { name } } }')
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Topic) WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey, v0.id
  LIMIT toInteger($page.limit)
  RETURN collect({\`~order\`: [v0.sortKey], \`~id\`: v0.id, s2: {\`name\`: v0.name}}) AS elements
}
RETURN g.version AS version, g.state AS state, null AS total, elements`,
    parameters: { page: { limit: 51, after: null, before: null }, computed: {} },
  })
})

test('a list whose size is asked: counted from what Neo4j knows of the label', async () => {
  expect(await queryOf('{ topics(after: null) { totalCount nodes { id } } }')).toBe(
    `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Topic)
  RETURN count(v0) AS total
}
CALL () {
  MATCH (v0:Topic) WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey, v0.id
  LIMIT toInteger($page.limit)
  RETURN collect({\`~order\`: [v0.sortKey], \`~id\`: v0.id, s2: {\`id\`: v0.id}}) AS elements
}
RETURN g.version AS version, g.state AS state, total, elements`,
  )
})

test('a list with conditions whose size is asked: found once, counted, and the page taken from it', async () => {
  const after = cursor('counties', { asOf: '2019-10-24' }, { order: ['oslo'], id: 'organisation:oslo' })
  const [sent] = await sentFor(`{ counties(asOf: "2019-10-24", first: 3, after: "${after}") { totalCount } }`)
  const exists = `(coalesce(v0.existsFromLatest, '~') <= $a0.\`asOf\` AND coalesce(v0.existsToEarliest, '') > $a0.\`asOf\`)`
  const later = `v0.sortKey >= $page.after.key AND NOT (v0.sortKey = $page.after.key AND v0.id <= $page.after.id) AND v0.id IS NOT NULL`
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:County) WHERE ${exists} AND v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey, v0.id
  RETURN collect(v0) AS found
}
RETURN g.version AS version, g.state AS state, size(found) AS total, [v0 IN [v0 IN found WHERE ${later}][..toInteger($page.limit)] | {\`~order\`: [v0.sortKey], \`~id\`: v0.id}] AS elements`,
    parameters: {
      a0: { asOf: '2019-10-24', first: 3, after },
      page: { limit: 4, after: { key: 'oslo', id: 'organisation:oslo' }, before: null },
      computed: {},
    },
  })
})

test('a page between two cursors: the piece of the index from the one to the other', async () => {
  const [after, before] = ['a', 'b'].map((key) => cursor('people', {}, { order: [key], id: `person:${key}` }))
  const [sent] = await sentFor(`{ people(last: 2, after: "${after}", before: "${before}") { nodes { id } } }`)
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Person) WHERE v0.sortKey >= $page.after.key AND NOT (v0.sortKey = $page.after.key AND v0.id <= $page.after.id) AND v0.sortKey <= $page.before.key AND NOT (v0.sortKey = $page.before.key AND v0.id >= $page.before.id) AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey DESC, v0.id DESC
  LIMIT toInteger($page.limit)
  RETURN collect({\`~order\`: [v0.sortKey], \`~id\`: v0.id, s2: {\`id\`: v0.id}}) AS elements
}
RETURN g.version AS version, g.state AS state, null AS total, elements`,
    parameters: {
      page: { limit: 3, after: { key: 'a', id: 'person:a' }, before: { key: 'b', id: 'person:b' } },
      computed: {},
    },
  })
})

test('a list from its end: the index read backwards', async () => {
  expect(await queryOf('{ people(last: 2) { nodes { id } } }')).toContain(
    `
  MATCH (v0:Person) WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey DESC, v0.id DESC
  LIMIT`,
  )
})

test('statements of some evidence that hold on a day: the filter is one map parameter', async () => {
  const [sent] = await sentFor(
    '{ statements(filter: {predicates: [GAVE], subjects: ["a"], basis: [STATED], asOf: "2019-10-24"}) { nodes { bases } } }',
  )
  const where = [
    'v0.predicate IN $a0.`filter`.`predicates`',
    `EXISTS { (v0)-[:SUBJECT]->(v1:Entity) WHERE ${isOneOf('v1', '$a0.`filter`.`subjects`')} }`,
    holds('v0', '$a0.`filter`.`asOf`', '$a0.`filter`.`basis`', null),
  ]
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Statement) WHERE ${where.join(' AND ')} AND v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey, v0.id
  LIMIT toInteger($page.limit)
  RETURN collect({\`~order\`: [v0.sortKey], \`~id\`: v0.id, s2: {\`~type\`: ${typeOf('v0', 'Statement')}, \`~dates\`: ${dates('v0', '$a0.`filter`.`basis`')}}}) AS elements
}
RETURN g.version AS version, g.state AS state, null AS total, elements`,
    parameters: {
      a0: { filter: { predicates: ['GAVE'], subjects: ['a'], basis: ['STATED'], asOf: '2019-10-24' } },
      page: { limit: 51, after: null, before: null },
      computed: {},
    },
  })
})

test('a filter with filters in it: one condition, tried by itself, in which what is given leads to what is asked next', async () => {
  const [sent] = await sentFor(
    '{ organisations(filter: {kinds: [COUNTY], or: [{counties: ["a"]}, {not: {kinds: [PARTY]}}]}) { nodes { id } } }',
  )
  const filter = '$a0.`filter`'
  const isPart = `EXISTS { (v0)-[:PART_OF*0..6]->(v1:Organisation) WHERE ${isOneOf('v1', `${filter}.\`or\`[0].\`counties\``)} }`
  const either = `CASE WHEN (${isPart}) THEN true WHEN (NOT (v0.kind IN ${filter}.\`or\`[1].\`not\`.\`kinds\`)) THEN true ELSE false END`
  const condition = `CASE WHEN v0.kind IN ${filter}.\`kinds\` THEN (${either}) ELSE false END`
  expect(sent?.cypher).toBe(`MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Organisation) WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0
  ORDER BY v0.sortKey, v0.id
  WITH v0 WHERE ${condition}
  WITH v0
  ORDER BY v0.sortKey, v0.id
  LIMIT toInteger($page.limit)
  RETURN collect({\`~order\`: [v0.sortKey], \`~id\`: v0.id, s2: {\`id\`: v0.id}}) AS elements
}
RETURN g.version AS version, g.state AS state, null AS total, elements`)
})

test('the statements that a day leaves are found once, for all conditions that go by it', async () => {
  const query = await queryOf(
    '{ people(filter: {asOf: "2019-10-24", or: [{organisations: ["a"]}, {events: ["b"]}]}) { nodes { id } } }',
  )
  const left = `[(v0)<-[:SUBJECT]-(v3:Statement) WHERE true AND ${holds('v3', '$a0.`filter`.`asOf`', null, null)} | v3]`
  expect(query).toContain(`WITH v0 WHERE any(leftv4 IN [${left}] WHERE (CASE WHEN `)
  expect(query).toContain(' AND v1 IN leftv4 }')
  expect(query).toContain(' AND v5 IN leftv4 }')
  expect(query.split('v.fromLatest')).toHaveLength(2)
})

test('a text in a filter: searched for first, and once', async () => {
  const [sent] = await sentFor('{ people(filter: {not: {post: " LEDER ", text: "Aspås"}}) { nodes { id } } }')
  expect(sent?.cypher).toContain(`MATCH (g:Aktorgraf:Graph {id: 'graph'})
${findTexts('foundv2', '$computed.c1')}
CALL (foundv2) {
  MATCH (v0:Person)`)
  expect(sent?.cypher).toContain('THEN (v0.id IN foundv2) ELSE false END')
  expect(sent?.parameters['computed']).toEqual({ c0: 'leder', c1: textParameter('Aspås') })
})

test('an order that no index has: the list found as a whole, and the page cut out of it', async () => {
  const before = cursor('people', { orderBy: 'RELEVANCE' }, { order: [-2, 'knut'], id: 'person:knut' })
  const [sent] = await sentFor(`{ people(orderBy: RELEVANCE, last: 2, before: "${before}") { nodes { id } } }`)
  const earlier =
    '((row.rank < $page.before.rank) OR (row.rank = $page.before.rank AND row.node.sortKey < $page.before.key) OR ' +
    '(row.rank = $page.before.rank AND row.node.sortKey = $page.before.key AND row.node.id < $page.before.id))'
  expect(sent).toEqual({
    cypher: `MATCH (g:Aktorgraf:Graph {id: 'graph'})
CALL () {
  MATCH (v0:Person) WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL
  WITH v0, CASE $a0.\`orderBy\` WHEN 'RELEVANCE' THEN -COUNT { (v0)<-[:SUBJECT]-(v1:Work) WHERE true } ELSE 0 END AS rank
  ORDER BY rank DESC, v0.sortKey DESC, v0.id DESC
  RETURN collect({node: v0, rank: rank}) AS found
}
RETURN g.version AS version, g.state AS state, size(found) AS total, [row IN [row IN found WHERE ${earlier}][..toInteger($page.limit)] | head([rank IN [row.rank] | head([v0 IN [row.node] | {\`~order\`: [rank, v0.sortKey], \`~id\`: v0.id, s2: {\`id\`: v0.id}}])])] AS elements`,
    parameters: {
      a0: { orderBy: 'RELEVANCE', last: 2, before },
      page: { limit: 3, after: null, before: { rank: -2, key: 'knut', id: 'person:knut' } },
      computed: {},
    },
  })
})

test('facets: what each element of the whole list counts as', async () => {
  expect(await queryOf('{ work(first: 1, filter: {includeNarrower: false}) { facets { key } } }')).toContain(
    `RETURN g.version AS version, g.state AS state, size(found) AS total, [v0 IN [v0 IN found WHERE v0.sortKey IS NOT NULL AND v0.id IS NOT NULL][..toInteger($page.limit)] | {\`~order\`: [v0.sortKey], \`~id\`: v0.id}] AS elements, [v0 IN found | {kind: [(v0)-[:SUBJECT]->(v1:Entity) | CASE WHEN v1:Person THEN 'PERSON' ELSE 'ORGANISATION' END], county: [`,
  )
})

/** A cursor of a root list. */
function cursor(field: string, args: Variables, position: Position): string {
  return encodeCursor(position, { name: `Query.${field}`, parent: null, args, version: 'any' })
}
