// What becomes of errors that resolvers throw: what a client is told, and what is kept for the log.
import { beforeEach, describe, expect, test } from '@jest/globals'
import { resolvers } from '../../../src/api/resolvers.ts'
import { apiSchema, executableSchema } from '../../../src/api/schema.ts'
import { SelectError } from '../../../src/graph/select/select-error.ts'
import { ask } from './send.ts'
import { type Shell, shell } from './shell.ts'

const SECRET = "MATCH (n:Person {name: 'Kari'}) at bolt://10.0.0.7:7687 in /srv/graph/read.ts"

const schema = executableSchema(
  `type Query { good: String broken: String text: String wrong: Thing ambiguous: String slow: String loading: String gone: String }
   type Thing { sure: String! }`,
  {
    good: () => 'good',
    broken: () => {
      throw new Error(SECRET)
    },
    text: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is thrown need not be an error
      throw SECRET
    },
    wrong: () => ({ sure: null }),
    ambiguous: () => {
      throw new SelectError('AMBIGUOUS_NAME', 'Two fit.', { candidates: [{ id: 'person:a' }, { id: 'person:b' }] })
    },
    slow: () => {
      throw new SelectError('TIMEOUT', 'Too slow.', { most: 10_000 }, { cause: new Error(SECRET) })
    },
    loading: () => {
      throw new SelectError('LOADING', 'The graph is being loaded.', { state: 'loading' })
    },
    gone: () => {
      throw new SelectError('DATABASE_UNAVAILABLE', 'The database does not answer.', {}, { cause: new Error(SECRET) })
    },
  },
)

let server: Shell
beforeEach(async () => {
  server = await shell(schema)
})

describe('a root field that fails', () => {
  test('leaves the others as they are, and says which it was', async () => {
    expect(await ask(server, { query: '{ good a: ambiguous again: good }' })).toEqual({
      status: 200,
      data: { good: 'good', a: null, again: 'good' },
      errors: [
        {
          message: 'Two fit.',
          path: ['a'],
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'AMBIGUOUS_NAME', candidates: [{ id: 'person:a' }, { id: 'person:b' }] },
        },
      ],
    })
  })

  test.each([
    ['slow', { code: 'TIMEOUT', most: 10_000 }, [SECRET]],
    ['gone', { code: 'DATABASE_UNAVAILABLE' }, [SECRET]],
    ['loading', { code: 'DATABASE_UNAVAILABLE', state: 'loading' }, undefined],
  ])('because of %s: the client is told what to do, the log why', async (field, extensions, reasons) => {
    const { status, data, errors } = await ask(server, { query: `query Ask { ${field} }` })
    expect({ status, data, extensions: errors?.map((error) => error.extensions) }).toEqual({
      status: 200,
      data: { [field]: null },
      extensions: [extensions],
    })
    expect(JSON.stringify(errors)).not.toContain('MATCH')
    const failed = await server.logged('failed')
    expect(failed).toMatchObject([{ level: 50, operation: 'Ask', codes: [extensions.code], status: 200 }])
    expect(failed[0]?.['reasons']).toEqual(reasons)
  })
})

describe('what nobody expected', () => {
  test.each(['broken', 'text', 'wrong { sure }'])('is not told: %s', async (field) => {
    const { status, errors } = await ask(server, { query: `{ good ${field} }` })
    expect(status).toBe(200)
    const [error] = errors ?? []
    expect(error?.message).toMatch(/^Something went wrong in the server\. Its log has more, under [-0-9a-f]{36}\.$/)
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[-0-9a-f]{36}$/) })
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|Kari|bolt|\.ts|non-nullable| at /)
  })

  test('stands in the log under the same id, with where it happened, and with the request', async () => {
    const { errors } = await ask(server, { query: 'query Ask { broken }' })
    const id = errors?.[0]?.extensions['id']
    expect(server.log.filter((line) => line['id'] === id)).toMatchObject([
      { level: 50, err: { message: SECRET, stack: expect.stringContaining('errors.test.ts') } },
    ])
    expect(await server.logged('failed')).toMatchObject([{ operation: 'Ask', codes: ['INTERNAL_SERVER_ERROR'] }])
  })
})

describe('the log', () => {
  const NAMES = /Kari|Nordmann|Ola/

  test('has one line for a refused request, without what it said', async () => {
    await ask(server, { query: '{ person(name: "Kari Nordmann") { name } }' })
    await ask(server, {
      query: 'query Find($name: String) { good @include(if: $name) }',
      variables: { name: 'Ola Nordmann' },
    })
    const refused = await server.logged('refused', 2)
    expect(refused).toMatchObject([
      { level: 40, method: 'POST', path: '/graphql', status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] },
      { level: 40, method: 'POST', path: '/graphql', status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ])
    expect(JSON.stringify(server.log)).not.toMatch(NAMES)
  })

  test('has none above debug for one that was answered', async () => {
    await ask(server, { query: '{ good }' })
    const answered = await server.logged('answered')
    expect(server.log.filter(({ level }) => (level as number) > 30)).toEqual([])
    expect(answered).toMatchObject([{ level: 20, status: 200 }])
  })

  test('leaves out the query of a GET', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ person(name: "Kari Nordmann") { name } }')}`
    await ask(server, {}, { method: 'GET', path, headers: { 'apollo-require-preflight': 'true' } })
    expect(await server.logged('refused')).toMatchObject([{ method: 'GET', path: '/graphql' }])
    expect(JSON.stringify(server.log)).not.toMatch(NAMES)
  })
})

test('a database that is away is told as that, for each field that asked it', async () => {
  const real = await shell(apiSchema(resolvers))
  const { status, data, errors } = await ask(real, {
    query: '{ person(id: "person:a") { name } topic(id: "topic:a") { name } }',
  })
  expect({ status, data }).toEqual({ status: 200, data: { person: null, topic: null } })
  expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
    [['person'], { code: 'DATABASE_UNAVAILABLE' }],
    [['topic'], { code: 'DATABASE_UNAVAILABLE' }],
  ])
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|bolt/)
})
