// What an answer could cost at most, worked out by hand, and the refusal of what costs too much.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { resolvers } from '../../../src/api/resolvers.ts'
import { type Cost, measureCost } from '../../../src/api/limits/measure-cost.ts'
import { limits } from '../../../src/api/limits/limits.ts'
import { apiSchema } from '../../../src/api/schema.ts'
import type { Variables } from '../../support/ask.ts'
import { ask } from './send.ts'
import { type Shell, shell } from './shell.ts'

const real = apiSchema(resolvers)
const small = buildSchema(`
  type Query { one: One many: [One!]! page(first: Int, last: Int, after: String): OneConnection! few(first: Int = 3): [One!]!
    nodes(ids: [ID!]!): [Thing]! either: Either table(first: Int = 50): WorkMatrix! around(first: Int = 100): Subgraph! }
  interface Thing { id: ID! }
  type One implements Thing { id: ID! name: String names: [String!]! one: One many: [One!]! page(first: Int): OneConnection! }
  type Other implements Thing { id: ID! ones: [One!]! }
  union Either = One | Other
  type OneConnection { nodes: [One!]! edges: [OneEdge!]! pageInfo: PageInfo! facets: [Facet!]! totalCount: Int! }
  type OneEdge { node: One! cursor: String! }
  type PageInfo { endCursor: String }
  type Facet { key: String! }
  type WorkMatrix { rows: [Thing!]! columns: [Thing!]! cells: [WorkCell!]! truncated: Boolean! }
  type Subgraph { nodes: [Thing!]! statements: [Thing!]! }
  type WorkCell { row: Thing! column: Thing! count: Int! statements: [One!]! }`)

function costOf(schema: GraphQLSchema, text: string, given: Variables = {}): Cost | null {
  const document = parse(text)
  expect(validate(schema, document).map(({ message }) => message)).toEqual([])
  const operation = getOperationAST(document)!
  const { coerced: variables, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (variables === undefined) throw new Error(errors.join('\n'))
  return measureCost({ schema, document, operation, variables })
}

describe('an answer is taken to have at most this many objects:', () => {
  test.each<[string, number, string, Variables?]>([
    ['nothing but names: none', 0, '{ __typename again: __typename }'],
    ['one object', 1, '{ one { id names } }'],
    ['objects in one another', 3, '{ one { one { one { name } } } }'],
    ['two fields', 2, '{ one { id } other: one { id } }'],
    ['one field, asked twice', 2, '{ one { id } one { one { id } } }'],
    ['a list that is never cut: ten', 10, '{ many { id } }'],
    ['a list in each of ten', 10 * (1 + 10), '{ many { many { id } } }'],
    // The page itself is an object, and so is each edge.
    ['a page of fifty', 1 + 50, '{ page { nodes { id } } }'],
    ['a page that is only counted', 1, '{ page { totalCount } }'],
    ['its edges, and where it lies', 1 + 50 * 2 + 1, '{ page { edges { node { id } } pageInfo { endCursor } } }'],
    ['its facets: ten, whatever the page', 1 + 10, '{ page(first: 100) { facets { key } } }'],
    ['a page of seven', 1 + 7, '{ page(first: 7) { nodes { id } } }'],
    ['a page of seven from the end', 1 + 7, '{ page(last: 7) { nodes { id } } }'],
    ['of both ends, which is refused: the larger', 1 + 9, '{ page(first: 7, last: 9) { nodes { id } } }'],
    ['null is as good as nothing', 1 + 50, '{ page(first: null) { nodes { id } } }'],
    ['what is out of range: as much as there can be', 1 + 100, '{ page(first: 1000000000) { nodes { id } } }'],
    ['or as little', 1 + 1, '{ page(first: -5) { nodes { id } } }'],
    ['pages in a page', 1 + 3 * (1 + 1 + 4), '{ page(first: 3) { nodes { page(first: 4) { nodes { id } } } } }'],
    ['a plain list that can be cut', 8, '{ few(first: 8) { id } }'],
    ['the same by its own default', 3, '{ few { id } }'],
    ['by a variable', 1 + 20, 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 20 }],
    ['by a variable that is left out', 1 + 50, 'query ($n: Int) { page(first: $n) { nodes { id } } }'],
    ['by a variable that is null', 1 + 50, 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: null }],
    ["by a variable's default", 1 + 30, 'query ($n: Int = 30) { page(first: $n) { nodes { id } } }'],
    ['by a variable for a list with a default', 3, 'query ($n: Int) { few(first: $n) { id } }'],
    ['as many as ids', 2, '{ nodes(ids: ["a", "b"]) { id } }'],
    ['as many as ids in a variable', 3, 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: ['a', 'b', 'c'] }],
    [
      'a table: rows, columns, and every cell',
      1 + 2 + 2 + 4,
      '{ table(first: 2) { rows { id } columns { id } cells { count } } }',
    ],
    [
      'the cells of a table with all that is in them',
      1 + 4 * 5,
      '{ table(first: 2) { cells { row { id } column { id } statements { id } } } }',
    ],
    [
      'a piece of the graph, with what joins its entities',
      1 + 5 + 50,
      '{ around(first: 5) { nodes { id } statements { id } } }',
    ],
    ['a fragment, where it is used', 4, '{ a: one { ...F } b: one { ...F } } fragment F on One { one { id } }'],
    ['of two that it can be, the dearer', 11, '{ either { ... on One { one { id } } ... on Other { ones { id } } } }'],
    [
      'what all of them have, and the dearer beside',
      10 * (1 + 1 + 10),
      '{ nodes(ids: [1,2,3,4,5,6,7,8,9,10]) { ... on One { one { id } many { id } } ... on Other { ones { id } } } }',
    ],
    [
      'what is not included is not there',
      1,
      'query ($no: Boolean!) { one { many @include(if: $no) { id } ...F @skip(if: true) } } fragment F on One { many { id } }',
      { no: false },
    ],
    ['what is included is', 11, 'query ($yes: Boolean = true) { one { many @include(if: $yes) { id } } }'],
    ['what is asked of the schema has limits of its own', 0, '{ __schema { types { fields { name } } } }'],
    [
      'no more than this is counted to',
      1_000_000_000_000,
      '{ page(first: 100) { nodes { page(first: 100) { nodes { page(first: 100) { nodes { page(first: 100) { nodes { page(first: 100) { nodes { page(first: 100) { nodes { page(first: 100) { nodes { id } } } } } } } } } } } } } } }',
    ],
  ])('%s', (...[, expected, text, variables]) => {
    expect(costOf(small, text, variables)?.objects).toBe(expected)
  })
})

test('where most of the objects are is told, from outside in, as the client named the lists', () => {
  const text = `{
    all: page(first: 2) { edges { node { some: many { id } page(first: 30) { nodes { one { many { id } } } pageInfo { endCursor } } } } }
    few { id }
  }`
  expect(costOf(small, text)).toEqual({
    objects: 1 + 2 * (1 + 1 + 10 + (1 + 30 * (1 + 1 + 10) + 1)) + 3,
    dearest: ['all (2)', 'page (30)', 'many (10)'],
  })
})

test('fragments on types in one another are not followed for ever', () => {
  const types = [
    'Person',
    'Organisation',
    'Post',
    'Topic',
    'Project',
    'Event',
    'Contribution',
    'Document',
    'ChangeEvent',
  ]
  const level = (depth: number, below: (name: string) => string): string => `
    fragment Any${depth} on Entity { id statements { nodes { subject { ${depth === 0 ? 'id' : below(`Any${depth - 1}`)} } } } }`
  const spread = (name: string) =>
    `...${name} ${types.map((type, n) => `... on ${type} { a${n}: statements { nodes { subject { ...${name} } } } }`).join(' ')}`
  const text = `{ node(id: "x") { ... on Entity { ...Any6 } } } ${[0, 1, 2, 3, 4, 5, 6].map((depth) => level(depth, spread)).join('')}`
  expect(costOf(real, text)?.objects).toBe(1_000_000_000_000)
})

/** Why each is believed, down to what the premises rest on. */
const why = `bases evidence {
  ... on Quotation { exact document { title } }
  ... on Citation { url }
  ... on Inference { rule quotations { exact } premises { wording evidence { ... on Quotation { exact } } } }
}`
const details = (n: number) => `{ people(first: ${n}) { totalCount nodes {
  name memberships { post { name } organisation { name } ${why} } work { nodes { on { ... on Topic { name } ... on Project { name } } ${why} } }
} } }`
const workOfWork = `query ($n: Int = 100, $m: Int) {
  people(first: $n) { nodes { work(first: $n) { nodes { evidence {
    ... on Inference { premises { subject { ... on Actor { work(first: $m) { nodes { id } } } } } }
  } } } } }
}`

describe('of the questions that this is for, none is refused:', () => {
  const docs = new URL('../../../docs/questions/', import.meta.url)
  const readme = new URL('../../../README.md', import.meta.url)
  const pages = [readme, ...readdirSync(docs).map((file) => new URL(file, docs))].map((url) =>
    readFileSync(url, 'utf8'),
  )
  const asked = pages.flatMap((page) => [...page.matchAll(/^```graphql\n([^]*?)```$/gm)].map(([, query]) => query!))

  test('each question of the pages and of README takes a tenth at most', () => {
    expect(asked.length).toBeGreaterThan(80)
    const costs = asked.map((query) => ({ query, objects: costOf(real, query)!.objects }))
    expect(costs.filter(({ objects }) => objects > limits.cost / 10)).toEqual([])
  })

  test('a hundred people in all detail', () => {
    // An evidence: itself, its document or else its quotations and premises, each of these with its own evidence.
    const evidence = 1 + 10 + 10 * (1 + 10)
    const statement = 1 + 10 * evidence
    // Of a membership the post and organisation, of work what it is on.
    const person = 1 + 10 * (statement + 2) + (1 + 50 * (statement + 1))
    expect(costOf(real, details(100))).toEqual({
      objects: 1 + 100 * person,
      dearest: ['people (100)', 'work (50)', 'evidence (10)', 'premises (10)', 'evidence (10)'],
    })
    expect(1 + 100 * person).toBeLessThanOrEqual(limits.cost)
  })
})

describe('over HTTP', () => {
  let server: Shell
  beforeAll(async () => {
    server = await shell(real)
  })
  const refusalOf = async (query: string, variables?: Variables) => {
    const { status, data, errors } = await ask(server, { query, variables })
    return { status, data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) }
  }

  test('what costs too much is refused before it runs: with its cost, the most, where most of it is and what to do', async () => {
    // People, pages, work, evidence, premises, subjects, pages, work.
    const found = 1 + 100 * (1 + 1 + 100 * (1 + 10 * (1 + 10 * (1 + 1 + 1 + 100))))
    expect(await refusalOf(workOfWork, { m: 100 })).toEqual({
      status: 400,
      errors: [
        {
          message:
            `The query could be answered with ${found} objects; at most 10000000 are answered. Most are in ` +
            'people (100) → work (100) → evidence (10) → premises (10) → work (100): give these a smaller "first" or more ' +
            'filters, or ask for the inner ones in another query.',
          extensions: { code: 'QUERY_TOO_LARGE', limit: 'cost', found, most: 10_000_000 },
        },
      ],
    })
  })

  test.each<[string, string, Variables, string]>([
    ['by its variables', workOfWork, { n: 5, m: 50 }, 'DATABASE_UNAVAILABLE'],
    ['by their defaults', workOfWork, {}, 'QUERY_TOO_LARGE'],
    ['whatever is given as null', workOfWork, { n: null, m: null }, 'QUERY_TOO_LARGE'],
    ['with an argument that is out of range', '{ people(first: 101) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['with a variable that is of another type', workOfWork, { n: 'all' }, 'BAD_USER_INPUT'],
  ])('what is asked is answered by what it costs: %s', async (_, query, variables, code) => {
    const { errors } = await refusalOf(query, variables)
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code])
  })
})
