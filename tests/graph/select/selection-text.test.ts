// What a client selects of one object as one Cypher map, keyed as the answer is.
import { describe, expect, test } from '@jest/globals'
import type { Variables } from '../../support/ask.ts'
import { dates, hasBasis, holds, typeOf } from './expected.ts'
import { queryOf, sentFor } from './sent.ts'

/** The whole query for one object found by its id, in which only the map differs. */
const query = (label: string, map: string) => `MATCH (g:Aktorgraf:Graph {id: 'graph'})
OPTIONAL MATCH (asked:Aktorgraf {id: $a0.\`id\`})-[:NOW*0..1]->(v0:${label}) USING INDEX SEEK asked:Aktorgraf(id)
WITH DISTINCT g, v0
ORDER BY v0.sortKey, v0.id
WITH g, collect(v0) AS found
RETURN g.version AS version, g.state AS state, [n IN found | {id: n.id, name: n.name}] AS candidates,
       [v0 IN found WHERE size(found) = 1 | {${map}}] AS elements`

/** An element of an ordered list. */
const element = (node: string, map: string) => `{\`~order\`: [${node}.sortKey], \`~id\`: ${node}.id, ${map}}`

interface Case {
  readonly what: string
  readonly select: string
  readonly map: string
  readonly fragments?: string
}

describe('of a person', () => {
  const gave = "(v0)<-[:SUBJECT]-(v2:Statement {predicate: 'GAVE'})-[:OBJECT]->(v1:Contribution)"
  const work = '(v0)<-[:SUBJECT]-(v1:Work)'

  const cases: readonly Case[] = [
    { what: 'fields', select: 'id name', map: '`id`: v0.id, `name`: v0.name' },
    {
      what: 'aliases: the key is the alias',
      select: 'navn: name name: id',
      map: '`navn`: v0.name, `name`: v0.id',
    },
    {
      what: 'an alias that JavaScript takes for something else',
      select: '__proto__: name constructor: id',
      map: '`~proto`: v0.name, `constructor`: v0.id',
    },
    { what: '__typename alone: nothing to fetch', select: '__typename a: __typename', map: '' },
    {
      what: '__typename at every level',
      select:
        '__typename contributions { __typename } work { __typename edges { __typename node { __typename } } pageInfo { __typename } }',
      map: `\`contributions\`: [${gave} | {\`~order\`: [v1.sortKey], \`~id\`: v1.id}], \`work\`: [(v0)<-[:SUBJECT]-(v3:Work) | ${element('v3', 's2: {}')}], \`~id\`: v0.id`,
    },
    {
      what: 'the same field twice: once, with what both select',
      select: 'contributions { name } contributions { position name }',
      map: `\`contributions\`: [${gave} | ${element('v1', '`name`: v1.name, `position`: v1.position')}]`,
    },
    {
      what: 'fragments on each type that a person is, and on one that it is not',
      select: '... on Node { id } ... on Actor { ...N } ... { a: id } ... on Entity { ... on Topic { b: id } } ...P',
      fragments: 'fragment N on Entity { name } fragment P on Person { c: id ...N }',
      map: '`id`: v0.id, `name`: v0.name, `a`: v0.id, `c`: v0.id',
    },
    {
      what: '@skip and @include, written out',
      select:
        'id @skip(if: true) name @include(if: true) ... on Person @include(if: false) { a: id } ...P @skip(if: false)',
      fragments: 'fragment P on Person { c: id }',
      map: '`name`: v0.name, `c`: v0.id',
    },
    {
      what: 'a link: through the statement, ordered, each by its id',
      select: 'wrote { title }',
      map: `\`wrote\`: [(v0)<-[:SUBJECT]-(v2:Statement {predicate: 'WROTE'})-[:OBJECT]->(v1:Document) | ${element('v1', '`title`: v1.title')}]`,
    },
    {
      what: 'a link in a link',
      select: 'contributions { event { date } }',
      map: `\`contributions\`: [${gave} | ${element('v1', `\`event\`: [(v1)<-[:SUBJECT]-(v4:Statement {predicate: 'CONTRIBUTION_TO'})-[:OBJECT]->(v3:Event) | ${element('v3', '`date`: v3.date')}]`)}]`,
    },
    {
      what: 'an argument of a list',
      select: 'id facts(property: "x") { value }',
      map: `\`id\`: v0.id, \`facts\`: [(v0)<-[:SUBJECT]-(v1:Fact {predicate: 'HAS_FACT'}) WHERE v1.property = $a2.\`property\` | ${element('v1', '`value`: v1.value')}]`,
    },
    {
      what: 'no argument of a list: no condition',
      select: 'facts(property: null) { value }',
      map: `\`facts\`: [(v0)<-[:SUBJECT]-(v1:Fact {predicate: 'HAS_FACT'}) | ${element('v1', '`value`: v1.value')}]`,
    },
    {
      what: 'a connection: each selection of elements in a place of its own, paging left to TypeScript',
      select:
        'work(first: 2, after: "x") { totalCount pageInfo { endCursor } nodes { id } edges { cursor node { predicate } } more: nodes { validTo } }',
      map: `\`work\`: [${work} | ${element('v1', `s2: {\`id\`: v1.id}, s3: {\`predicate\`: v1.predicate}, s4: {\`~dates\`: ${dates('v1')}}`)}], \`~id\`: v0.id`,
    },
    {
      what: 'one connection twice, with other arguments: each with its own',
      select: 'a: work(basis: [STATED]) { nodes { id } } b: work(basis: [INFERRED]) { totalCount }',
      map: `\`a\`: [${work} WHERE ${hasBasis('v1', '$a1.`basis`')} | ${element('v1', 's2: {`id`: v1.id}')}], \`b\`: [(v0)<-[:SUBJECT]-(v2:Work) WHERE ${hasBasis('v2', '$a3.`basis`')} | {\`~order\`: [v2.sortKey], \`~id\`: v2.id}], \`~id\`: v0.id`,
    },
    {
      what: 'what holds on a day, and what may',
      select: 'memberships(asOf: "2019-10-24", includeUnknown: true) { id }',
      map: `\`memberships\`: [(v0)<-[:SUBJECT]-(v1:Membership) WHERE ${holds('v1', '$a1.`asOf`', null, '$a1.`includeUnknown`')} | ${element('v1', '`id`: v1.id')}]`,
    },
    {
      what: 'what holds on a day by some evidence, where the field has no includeUnknown',
      select: 'participations(asOf: "2019-10-24", basis: [STATED]) { id }',
      map: `\`participations\`: [(v0)<-[:SUBJECT]-(v1:Participation) WHERE ${holds('v1', '$a1.`asOf`', '$a1.`basis`', null)} | ${element('v1', '`id`: v1.id')}]`,
    },
    {
      what: 'basis: of the list, so of the dates and the evidence below; dates are fetched once',
      select: 'participations(basis: [STATED]) { bases validFrom role holds(on: "2019-10-24") evidence { validTo } }',
      map: `\`participations\`: [(v0)<-[:SUBJECT]-(v1:Participation) WHERE ${hasBasis('v1', '$a1.`basis`')} | ${element('v1', `\`~dates\`: ${dates('v1', '$a1.`basis`')}, \`role\`: v1.role, \`evidence\`: [(v1)-[:EVIDENCE]->(v2:Evidence) WHERE v2.basis IN $a1.\`basis\` | {\`~order\`: [v2.n], \`~id\`: v2.id, \`~type\`: ${typeOf('v2', 'Evidence')}, \`validTo\`: v2.validTo}]`)}]`,
    },
    {
      what: "basis: the evidence's own comes first",
      select: 'participations(basis: [STATED]) { evidence(basis: [EXTERNAL]) { __typename } }',
      map: `\`participations\`: [(v0)<-[:SUBJECT]-(v1:Participation) WHERE ${hasBasis('v1', '$a1.`basis`')} | ${element('v1', `\`evidence\`: [(v1)-[:EVIDENCE]->(v2:Evidence) WHERE v2.basis IN $a2.\`basis\` | {\`~order\`: [v2.n], \`~id\`: v2.id, \`~type\`: ${typeOf('v2', 'Evidence')}}]`)}]`,
    },
    {
      what: 'basis: governs neither entities below nor their statements',
      select: 'participations(basis: [STATED]) { project { topics { id } participations { bases } } }',
      map: `\`participations\`: [(v0)<-[:SUBJECT]-(v1:Participation) WHERE ${hasBasis('v1', '$a1.`basis`')} | ${element(
        'v1',
        `\`project\`: [(v1)-[:OBJECT]->(v2:Entity) | ${element('v2', `\`topics\`: [(v2)<-[:SUBJECT]-(v4:Statement {predicate: 'ABOUT'})-[:OBJECT]->(v3:Topic) | ${element('v3', '`id`: v3.id')}], \`participations\`: [(v2)<-[:OBJECT]-(v5:Participation) | ${element('v5', `\`~dates\`: ${dates('v5')}`)}]`)}]`,
      )}]`,
    },
    {
      what: 'an interface: which type each is, what all answer alike once, and what only some answer under a CASE',
      select: 'statements { nodes { subject { name ... on Person { wrote { id } } } } }',
      map: `\`statements\`: [(v0)<-[:SUBJECT|OBJECT|POST|SAID_BY|CONCERNS]-(v1:Statement) | ${element(
        'v1',
        `s2: {\`~type\`: ${typeOf('v1', 'Statement')}, \`subject\`: [(v1)-[:SUBJECT]->(v2:Entity) | ${element(
          'v2',
          `\`~type\`: ${typeOf('v2', 'Entity')}, \`name\`: v2.name, \`wrote\`: CASE WHEN v2:Person THEN [(v2)<-[:SUBJECT]-(v4:Statement {predicate: 'WROTE'})-[:OBJECT]->(v3:Document) | ${element('v3', '`id`: v3.id')}] END`,
        )}]}`,
      )}], \`~id\`: v0.id`,
    },
    {
      what: 'a union: under one key, for each member what it selects there',
      select: 'work { nodes { on { ... on Project { x: topics { id } } ... on Topic { x: broader { id } } } } }',
      map: `\`work\`: [${work} | ${element(
        'v1',
        `s2: {\`on\`: [(v1)-[:OBJECT]->(v2:Entity) | ${element(
          'v2',
          `\`~type\`: ${typeOf('v2', 'WorkObject')}, \`x\`: CASE ` +
            `WHEN v2:Topic THEN [(v2)<-[:SUBJECT]-(v4:Statement {predicate: 'BROADER'})-[:OBJECT]->(v3:Topic) | ${element('v3', '`id`: v3.id')}] ` +
            `WHEN v2:Project THEN [(v2)<-[:SUBJECT]-(v6:Statement {predicate: 'ABOUT'})-[:OBJECT]->(v5:Topic) | ${element('v5', '`id`: v5.id')}] END`,
        )}]}`,
      )}], \`~id\`: v0.id`,
    },
    {
      what: 'a language: picks a property that was written when the graph was loaded',
      select: 'participations { wording(language: NN) nb: wording }',
      map: `\`participations\`: [(v0)<-[:SUBJECT]-(v1:Participation) | ${element('v1', "`wording`: v1['wording' + $a2.`language`], `nb`: v1['wording' + $a3.`language`]")}]`,
    },
    {
      what: 'mentions: in the order of the text, with the words at their place, fetched once',
      select: 'mentions { nodes { exact start words: exact entity { __typename } } }',
      map: `\`mentions\`: [(v0)<-[:MENTIONS]-(v1:Mention) | ${element('v1', `s2: {\`~passage\`: head([(v1)-[:AT]->(p:Passage) | p{.exact, .start, .end}]), \`entity\`: [(v1)-[:MENTIONS]->(v2:Entity) | {\`~type\`: ${typeOf('v2', 'Entity')}}]}`)}], \`~id\`: v0.id`,
    },
    {
      what: 'names: all but the canonical one',
      select: 'names { value }',
      map: `\`names\`: [(v0)<-[:SUBJECT]-(v1:Name) WHERE v1.value <> v0.name | ${element('v1', '`value`: v1.value')}]`,
    },
  ]

  test.each(cases)('$what', async ({ select, map, fragments = '' }) => {
    expect(await queryOf(`{ person(id: "person:a") { ${select} } } ${fragments}`)).toBe(query('Person', map))
  })
})

describe('@skip and @include by variables', () => {
  const operation = `query ($skip: Boolean!, $include: Boolean! = true) {
    project(id: "project:a") {
      id @skip(if: $skip)
      ... @include(if: $include) { name topics @skip(if: $skip) { id } }
    }
  }`
  const topics = `\`topics\`: [(v0)<-[:SUBJECT]-(v2:Statement {predicate: 'ABOUT'})-[:OBJECT]->(v1:Topic) | ${element('v1', '`id`: v1.id')}]`

  test.each<[Variables, string]>([
    [{ skip: false }, `\`id\`: v0.id, \`name\`: v0.name, ${topics}`],
    [{ skip: true }, '`name`: v0.name'],
    [{ skip: false, include: false }, '`id`: v0.id'],
    [{ skip: true, include: false }, ''],
  ])('%j', async (variables, map) => {
    expect(await queryOf(operation, variables)).toBe(query('Project', map))
  })
})

describe('variables as arguments', () => {
  const operation =
    'query ($property: String, $basis: [Basis!], $asOf: Date) { topic(id: "topic:a") { facts(property: $property) { id } statements(asOf: $asOf, basis: $basis) { totalCount } } }'
  const facts = (where: string) =>
    `\`facts\`: [(v0)<-[:SUBJECT]-(v1:Fact {predicate: 'HAS_FACT'})${where} | ${element('v1', '`id`: v1.id')}]`
  const statements = (where: string) =>
    `\`statements\`: [(v0)<-[:SUBJECT|OBJECT|POST|SAID_BY|CONCERNS]-(v2:Statement)${where} | {\`~order\`: [v2.sortKey], \`~id\`: v2.id}], \`~id\`: v0.id`

  test.each<[string, Variables, string]>([
    ['none given', {}, `${facts('')}, ${statements('')}`],
    ['all null', { property: null, basis: null, asOf: null }, `${facts('')}, ${statements('')}`],
    ['one given', { property: 'x' }, `${facts(' WHERE v1.property = $a1.`property`')}, ${statements('')}`],
    [
      'an empty list is given: it asks for nothing',
      { basis: [] },
      `${facts('')}, ${statements(` WHERE ${hasBasis('v2', '$a3.`basis`')}`)}`,
    ],
    [
      'all given',
      { property: 'x', basis: ['STATED'], asOf: '2019-10-24' },
      `${facts(' WHERE v1.property = $a1.`property`')}, ${statements(` WHERE ${holds('v2', '$a3.`asOf`', '$a3.`basis`', null)}`)}`,
    ],
  ])('%s', async (_, variables, map) => {
    expect(await queryOf(operation, variables)).toBe(query('Topic', map))
  })
})

test('each root field is one query, with the parameters that its own text names', async () => {
  const sent = await sentFor(
    'query ($id: ID) { b: topic(id: $id) { id } a: document(id: "d") { facts(property: "p") { id } language } }',
    { id: 't' },
  )
  expect(sent).toEqual([
    { cypher: query('Topic', '`id`: v0.id'), parameters: { a0: { id: 't' }, computed: {} } },
    {
      cypher: query(
        'Document',
        `\`facts\`: [(v0)<-[:SUBJECT]-(v1:Fact {predicate: 'HAS_FACT'}) WHERE v1.property = $a1.\`property\` | ${element('v1', '`id`: v1.id')}], \`language\`: v0.language`,
      ),
      parameters: { a0: { id: 'd' }, a1: { property: 'p' }, computed: {} },
    },
  ])
})
