import { beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { resolvers } from '../../../src/api/resolvers.ts'
import { apiSchema, executableSchema } from '../../../src/api/schema.ts'
import { ask, type Asked } from './send.ts'
import { type Shell, shell } from './shell.ts'

const schema = executableSchema(
  `type Query { one: One name(ids: [ID!], filter: Filter): String }
   type One { one: One name: String }
   input Filter { and: [Filter!] not: Filter }`,
  { one: () => null, name: () => 'name' },
)
let small: Shell
let real: Shell
beforeAll(async () => {
  small = await shell(schema)
  real = await shell(apiSchema(resolvers))
})

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ')
const nested = (n: number, open: string, inner: string, close: string) => open.repeat(n) + inner + close.repeat(n)
const ids = (n: number) => Array.from({ length: n }, () => 'x')
const nots = (n: number): unknown => (n === 0 ? {} : { not: nots(n - 1) })

const byVariable = 'query ($ids: [ID!], $filter: Filter) { name(ids: $ids, filter: $filter) }'

describe('the most is answered and one more is refused:', () => {
  test.each<[string, (n: number) => Asked, { limit: string; most: number; found?: number }]>([
    [
      'levels of fields',
      (n) => ({ query: `{ ${nested(n - 1, 'one { ', 'name', ' }')} }` }),
      { limit: 'depth', most: 15, found: 16 },
    ],
    [
      'levels of fields, through fragments',
      (n) => ({
        query: `{ one { ...Inner } } fragment Inner on One { ... on One { ${nested(n - 2, 'one { ', 'name', ' }')} } }`,
      }),
      { limit: 'depth', most: 15, found: 16 },
    ],
    [
      'root fields',
      (n) => ({ query: `{ ${times(n, (i) => `n${i}: name`)} }` }),
      { limit: 'rootFields', most: 20, found: 21 },
    ],
    [
      'root fields that say only what type they are on',
      (n) => ({ query: `{ ${times(n, (i) => `n${i}: __typename`)} }` }),
      { limit: 'rootFields', most: 20, found: 21 },
    ],
    [
      'root fields, in a fragment',
      (n) => ({ query: `{ ...All name } fragment All on Query { ${times(n - 1, (i) => `n${i}: name`)} }` }),
      { limit: 'rootFields', most: 20, found: 21 },
    ],
    [
      'aliases',
      (n) => ({ query: `{ one { ${times(n, (i) => `n${i}: __typename`)} } }` }),
      { limit: 'aliases', most: 200, found: 201 },
    ],
    [
      'aliases, in a fragment used ten times',
      (n) => ({
        query: `{ ${times(10, () => 'one { ...Ten }')} one { ${times(n - 190, (i) => `m${i}: name`)} } }
                fragment Ten on One { ${times(19, (i) => `n${i}: name`)} }`,
      }),
      { limit: 'aliases', most: 200, found: 201 },
    ],
    [
      'fields, in fragments in fragments',
      (n) => ({
        query: `{ one { ${times(9, () => '...Hundreds')} ${'name '.repeat(n - 1 - 9 * 200)} } }
                fragment Hundreds on One { ...Fifty ...Fifty ...Fifty ...Fifty }
                fragment Fifty on One { ${'name '.repeat(50)} }`,
      }),
      { limit: 'fields', most: 2000, found: 2001 },
    ],
    [
      'tokens',
      // { name ( ids : [ … ] ) } are nine, and the end of the text is one.
      (n) => ({ query: `{ name(ids: [${'"x" '.repeat(n - 9)}]) }` }),
      { limit: 'tokens', most: 5000 },
    ],
    [
      'filters of arguments',
      (n) => ({ query: `{ name(filter: { and: [${'{} '.repeat(n - 1)}] }) }` }),
      { limit: 'filters', most: 50, found: 51 },
    ],
    [
      'filters of several arguments',
      (n) => ({
        query: `{ ${times(n, (i) => (i < 19 ? `f${i}: name(filter: {})` : ''))} last: name(filter: { and: [${'{} '.repeat(n - 20)}] }) }`,
      }),
      { limit: 'filters', most: 50, found: 51 },
    ],
    [
      'filters of a variable',
      (n) => ({ query: byVariable, variables: { filter: { and: Array.from({ length: n - 1 }, () => ({})) } } }),
      { limit: 'filters', most: 50, found: 51 },
    ],
    [
      'levels of an argument',
      (n) => ({ query: `{ name(filter: ${nested(n - 1, '{ not: ', '{}', ' }')}) }` }),
      { limit: 'inputDepth', most: 12, found: 13 },
    ],
    [
      'levels of a variable',
      (n) => ({ query: byVariable, variables: { filter: nots(n - 1) } }),
      { limit: 'inputDepth', most: 12 },
    ],
    [
      'values of variables',
      (n) => ({ query: byVariable, variables: { ids: ids(n) } }),
      { limit: 'inputValues', most: 2000, found: 2001 },
    ],
  ])('%s', async (_, asked, extensions) => {
    const answered = await ask(small, asked(extensions.most))
    expect(answered).toEqual({ status: 200, data: expect.any(Object) })

    const refused = await ask(small, asked(extensions.most + 1))
    expect(refused.status).toBe(400)
    expect(refused.errors?.map((error) => error.extensions)).toEqual([{ code: 'QUERY_TOO_LARGE', ...extensions }])
    expect(refused.errors?.[0]?.message).toContain(`at most ${extensions.most} `)
  })
})

describe('nobody is kept waiting by', () => {
  const codes = async (query: string, server = small) => {
    const { status, errors } = await ask(server, { query })
    expect(status).toBe(400)
    return new Set(errors?.map(({ extensions }) => extensions['code']))
  }

  test('fragments that double what they ask two hundred times', async () => {
    const doubling = times(
      200,
      (i) => `fragment F${i} on One { a${i}: one { ...F${i + 1} } b${i}: one { ...F${i + 1} } }`,
    )
    const { status, errors } = await ask(small, {
      query: `{ one { ...F0 } } ${doubling} fragment F200 on One { name }`,
    })
    expect(status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_LARGE', limit: 'depth', most: 15, found: 202 },
      { code: 'QUERY_TOO_LARGE', limit: 'fields', most: 2000, found: 1_000_000 },
      { code: 'QUERY_TOO_LARGE', limit: 'aliases', most: 200, found: 1_000_000 },
    ])
  })

  test('fragments that ask each other', async () => {
    const query = '{ one { ...A } } fragment A on One { one { ...B } } fragment B on One { one { ...A } }'
    expect(await codes(query)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
  })

  test('a field repeated as often as the text allows', async () => {
    expect(await codes(`{ one { ${'name '.repeat(4900)} } }`)).toContain('QUERY_TOO_LARGE')
  })

  test('a list in a list, as deep as the text allows', async () => {
    expect(await codes(`{ name(ids: ${nested(2400, '[', '', ']')}) }`)).toEqual(new Set(['QUERY_TOO_LARGE']))
    expect(await codes(`{ name(ids: ${'['.repeat(4900)}`)).toEqual(new Set(['QUERY_TOO_LARGE']))
  })

  test('an object in an object, as deep as the body allows', async () => {
    const filter = nested(25_000, '{"not":', '{}', '}')
    const body = `{"query": ${JSON.stringify(byVariable)}, "variables": {"filter": ${filter}}}`
    const { status, errors } = await ask(small, {}, { body, headers: { 'content-type': 'application/json' } })
    expect(status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_LARGE', limit: 'inputDepth', most: 12 },
    ])
  })

  test('introspection under many names, or in itself', async () => {
    const everyType = (inner: string) => `{ __schema { ${inner} } }`
    const many = everyType(times(3, (i) => `t${i}: types { name }`))
    expect(await codes(many, real)).toEqual(new Set(['QUERY_TOO_LARGE']))
    const whole = `{ ${times(3, (i) => `s${i}: __schema { types { name } }`)} }`
    expect(await codes(whole, real)).toEqual(new Set(['QUERY_TOO_LARGE']))
    const inItself = everyType('types { fields { type { fields { type { fields { name } } } } } }')
    expect(await codes(inItself, real)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
  })
})

describe('introspection is answered', () => {
  test('to tools, which ask all that there is', async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true })
    const { status, data, errors } = await ask(real, { query })
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } })
  })

  test('for several types by name', async () => {
    const query =
      '{ a: __type(name: "Person") { name } b: __type(name: "Work") { name } c: __type(name: "Topic") { name } }'
    expect(await ask(real, { query })).toEqual({
      status: 200,
      data: { a: { name: 'Person' }, b: { name: 'Work' }, c: { name: 'Topic' } },
    })
  })
})
