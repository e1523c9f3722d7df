import { describe, expect, test } from '@jest/globals'
import { projectFiles } from './project-files.ts'
import { keysOf, sliceOf, tableFiles } from './slices.ts'

const slices = projectFiles('schema').map(sliceOf)
const api = new Map(projectFiles('src/api').map((file) => [file.path, file]))
const tables = projectFiles('src/graph/tables')

/** Tables that stand elsewhere than in the file of their schema's name, each with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  // Kinds of statement: each is what a statement is, and little more.
  ...{ Claim: 'statement', Fact: 'statement', Membership: 'statement', Name: 'statement' },
  ...{ Participation: 'statement', Work: 'statement' },
  // An identifier is a fact, read as one.
  Identifier: 'statement',
  // Routes are worked out at load; the organisation's table only follows them.
  Carrying: 'carrying',
  // What `Query.graph` answers is no query.
  GraphInfo: 'graph-info',
}

const asked = slices.filter(({ rootFields }) => rootFields.length > 0)

test('these subjects can be asked for', () => {
  expect(asked.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...[
        'document',
        'event',
        'node',
        'organisation',
        'person',
        'post',
        'project',
        'query',
        'statement',
        'topic',
        'work',
      ],
    ]),
  )
})

describe('schema/ and src/api/ answer for the same:', () => {
  test.each(asked.map(({ name, rootFields }) => [name, rootFields] as const))('%s (%s)', (name, rootFields) => {
    const file = api.get(`src/api/${name}.ts`)
    expect(file && keysOf(file, camelCase(name))).toEqual(rootFields)
  })
})

describe('schema/ and src/graph/tables/ know the same types:', () => {
  const index = tables.find(({ path }) => path.endsWith('/index.ts'))
  const files = tableFiles(index ?? { path: '', text: '' })
  test.each(slices.flatMap(({ name, types }) => types.map((type) => [type, name] as const)))(
    '%s (%s)',
    (type, name) => {
      expect(files.get(type)).toBe(`./${elsewhere[type] ?? name}.ts`)
    },
  )
})

test('a slice, the keys of its resolvers and the files of its tables are read right', () => {
  const sdl = [
    'extend type Query { "Why." people: PersonConnection! person(id: ID): Person }',
    'type Person implements Node { id: ID! } input Filter { a: Int } enum E { A } interface I { a: Int }',
    'type PersonConnection { nodes: [Person!]! } type PersonEdge { node: Person! } type Card { a: Int }',
  ].join('\n')
  expect(sliceOf({ path: 'schema/person.graphql', text: sdl })).toEqual({
    name: 'person',
    rootFields: ['people', 'person'],
    types: ['Person', 'Card'],
  })
  const resolvers = 'export const person = { person: () => 1, people() {}, ...more } satisfies Resolvers'
  expect(keysOf({ path: 'a.ts', text: resolvers }, 'person')).toEqual(['...more', 'people', 'person'])
  expect(keysOf({ path: 'a.ts', text: resolvers }, 'topic')).toBeNull()
  const index = "import { a, b as c } from './x.ts'\nexport const tables = { ...{ A: a, C: c }, D: d } satisfies Tables"
  expect([...tableFiles({ path: 'index.ts', text: index })]).toEqual([
    ['A', './x.ts'],
    ['C', './x.ts'],
    ['D', ''],
  ])
})

function camelCase(name: string): string {
  return name.replace(/-./g, (dash) => dash.charAt(1).toUpperCase())
}
