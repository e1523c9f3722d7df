// Ids that were merged or retired, asked as a client asks: on the graph of the seeds, in which a text misspells a name.
import { expect, test } from '@jest/globals'
import { statementId } from '../../src/statement/statement-id.ts'
import { dataOf, servedApi } from '../support/api.ts'
import { sharedServer } from '../support/driver.ts'

const ask = servedApi()
const answer = (query: string) => dataOf(ask(query))
const { driver, database } = sharedServer()

const horrigmo = 'person:aase-marthe-johansen-horrigmo'
const horrigmoe = 'person:aase-marthe-horrigmoe'

test('she has her right name, and the spelling of the text as a misspelling with the words that show it', async () => {
  const { person } = await answer(`{
    person(id: "${horrigmo}") { id name
      names { value kind bases evidence { __typename ... on Quotation { exact } ... on Citation { publisher } } }
      mentions { nodes { exact basis } } }
  }`)
  const cited = { bases: ['EXTERNAL'], evidence: [{ __typename: 'Citation', publisher: 'Kristiansand Høyre' }] }
  expect(person).toEqual({
    id: horrigmo,
    name: 'Aase Marthe Johansen Horrigmo',
    names: [
      { value: 'Aase Marthe Horrigmo', kind: 'SHORT', ...cited },
      {
        ...{ value: 'Aase Marthe Horrigmoe', kind: 'MISSPELLING', bases: ['STATED'] },
        evidence: [{ __typename: 'Quotation', exact: 'Aase Marthe Horrigmoe' }],
      },
    ],
    mentions: {
      nodes: [
        { exact: 'Aase Marthe Horrigmoe', basis: 'STATED' },
        { exact: 'Hun', basis: 'INFERRED' },
      ],
    },
  })
})

test('whoever asks by the id that the text gave her finds her, by the id that she has', async () => {
  const found = await answer(`{
    node(id: "${horrigmoe}") { id ... on Person { name } }
    person(id: "${horrigmoe}") { id }
    nodes(ids: ["${horrigmoe}", "person:nobody", "${horrigmo}"]) { id }
    organisation(id: "${horrigmoe}") { id }
  }`)
  expect(found).toEqual({
    node: { id: horrigmo, name: 'Aase Marthe Johansen Horrigmo' },
    person: { id: horrigmo },
    nodes: [{ id: horrigmo }, null, { id: horrigmo }],
    // She is a person, by whichever id.
    organisation: null,
  })
})

test('and by what was said of her under that id', async () => {
  const gave = statementId({
    ...{ predicate: 'GAVE', subject: horrigmoe, object: 'contribution:fylkesmote-2019-horrigmo' },
    ...{ saidBy: [], about: [] },
  })
  const { node } = await answer(`{ node(id: "${gave}") { id ... on Relation { subject { id } predicate } } }`)
  expect(node).toEqual({
    id: statementId({
      ...{ predicate: 'GAVE', subject: horrigmo, object: 'contribution:fylkesmote-2019-horrigmo' },
      ...{ saidBy: [], about: [] },
    }),
    ...{ subject: { id: horrigmo }, predicate: 'GAVE' },
  })
})

test('a former id is nothing of its own: it has no type, and no list has it', async () => {
  const { people, statements, graph } = (await answer(
    '{ people { totalCount nodes { id } } statements { totalCount } graph { entities statements } }',
  )) as {
    people: { totalCount: number; nodes: { id: string }[] }
    statements: { totalCount: number }
    graph: { entities: number; statements: number }
  }
  expect(people.nodes.map(({ id }) => id)).not.toContain(horrigmoe)
  expect(statements.totalCount).toBe(graph.statements)
})

test('in Neo4j Browser the former id says why', async () => {
  const { records } = await driver.executeQuery(
    `MATCH (f:FormerId {id: $id})-[:NOW]->(n:Person)
RETURN f.because AS because, f.decidedOn AS decidedOn, n.id AS now, n.formerIds AS formerIds`,
    { id: horrigmoe },
    database === undefined ? {} : { database },
  )
  expect(records.map((row) => row.toObject())).toEqual([
    {
      because: expect.stringContaining('etternavnet skiller seg med én bokstav') as unknown,
      ...{ decidedOn: '2026-11-25', now: horrigmo, formerIds: [horrigmoe] },
    },
  ])
})
