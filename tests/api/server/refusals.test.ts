// What is refused before the database is asked, with the real schema: the status, the code, and what a client can act on.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { resolvers } from '../../../src/api/resolvers.ts'
import { apiSchema } from '../../../src/api/schema.ts'
import { ask, type Asked, send, type Sent } from './send.ts'
import { type Shell, shell } from './shell.ts'

let server: Shell
beforeAll(async () => {
  server = await shell(apiSchema(resolvers))
})

describe('a query', () => {
  test.each<[string, Asked, Record<string, unknown>]>([
    ['that is empty', { query: '' }, { code: 'BAD_REQUEST' }],
    ['that is missing', { variables: {} }, { code: 'BAD_REQUEST' }],
    ['with a syntax error', { query: '{ graph { version }' }, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['of a field that is not there', { query: '{ graph { versjon } }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['without an argument that must be given', { query: '{ node { id } }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    [
      'of an operation that is not there',
      { query: 'query A { graph { version } }', operationName: 'B' },
      { code: 'OPERATION_RESOLUTION_FAILURE' },
    ],
    [
      'of two operations without saying which',
      { query: 'query A { graph { version } } query B { graph { version } }' },
      { code: 'OPERATION_RESOLUTION_FAILURE' },
    ],
    ['that would change something', { query: 'mutation { forget }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['that would subscribe', { query: 'subscription { news }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    [
      'with a variable that is missing',
      { query: 'query ($id: ID!) { node(id: $id) { id } }' },
      { code: 'BAD_USER_INPUT' },
    ],
    [
      'with a variable of another type',
      { query: 'query ($first: Int) { people(first: $first) { totalCount } }', variables: { first: 'many' } },
      { code: 'BAD_USER_INPUT' },
    ],
    [
      'with a day that does not exist',
      { query: '{ counties(asOf: "2019-02-29") { totalCount } }' },
      { code: 'BAD_USER_INPUT', found: '2019-02-29', wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'with such a day in a variable',
      { query: 'query ($on: Date) { counties(asOf: $on) { totalCount } }', variables: { on: '2019-02-29' } },
      { code: 'BAD_USER_INPUT', found: '2019-02-29', wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'with a month in place of a day',
      { query: '{ counties(asOf: "2019-10") { totalCount } }' },
      { code: 'BAD_USER_INPUT', found: '2019-10', wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'with a time in place of a day',
      { query: 'query ($on: Date) { counties(asOf: $on) { totalCount } }', variables: { on: '2019-10-24T00:00:00Z' } },
      { code: 'BAD_USER_INPUT', found: '2019-10-24T00:00:00Z', wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'with a number in place of a day',
      { query: '{ counties(asOf: 2019) { totalCount } }' },
      { code: 'BAD_USER_INPUT', found: '2019', wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'with a number in place of a day in a variable',
      { query: 'query ($on: Date) { counties(asOf: $on) { totalCount } }', variables: { on: 2019 } },
      { code: 'BAD_USER_INPUT', found: 2019, wanted: expect.stringContaining('YYYY-MM-DD') },
    ],
    [
      'by its hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    ],
  ])('%s', async (what, asked, extensions) => {
    const { status, data, errors } = await ask(server, asked)
    expect(data).toBeUndefined()
    expect(errors?.map((error) => error.extensions)).toEqual([extensions])
    // Apollo's clients try again with the whole query only if this comes with 200.
    expect(status).toBe(what === 'by its hash' ? 200 : 400)
  })

  test('with a bad day says where it stands, and what a good one looks like', async () => {
    const { errors } = await ask(server, { query: '{ counties(asOf: "24.10.2019") { totalCount } }' })
    expect(errors).toMatchObject([
      {
        message: '"24.10.2019" is not a day. Give YYYY-MM-DD, a day that exists, such as 2019-10-24.',
        locations: [{ line: 1, column: 18 }],
      },
    ])
  })

  test('that would change something says why there is nothing to change it with', async () => {
    const { errors } = await ask(server, { query: 'mutation { forget }' })
    expect(errors?.[0]?.message).toContain('read-only')
  })

  test('with a misspelt field is told which may be meant: the schema is public', async () => {
    const { errors } = await ask(server, { query: '{ graph { versoin } }' })
    expect(errors?.[0]?.message).toContain('"version"')
  })
})

describe('a request', () => {
  const json = { 'content-type': 'application/json' }
  test.each<[string, Sent, number, string]>([
    ['that is not JSON', { headers: json, body: '{"query": ' }, 400, 'BAD_REQUEST'],
    ['with an empty body', { headers: json, body: '' }, 400, 'BAD_REQUEST'],
    ['with a list of queries', { body: [{ query: '{ __typename }' }] }, 400, 'BAD_REQUEST'],
    ['with a query that is no text', { body: { query: { kind: 'Document' } } }, 400, 'BAD_REQUEST'],
    ['with variables that are no object', { body: { query: '{ __typename }', variables: [1] } }, 400, 'BAD_REQUEST'],
    [
      'that would change what every object is',
      { headers: json, body: '{"query": "{ __typename }", "__proto__": {"admin": true}}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'that is no JSON by its own account',
      { headers: { 'content-type': 'text/plain' }, body: '{"query": "{ __typename }"}' },
      415,
      'BAD_REQUEST',
    ],
    ['of more than 256 kB', { body: { query: `{ __typename } #${'x'.repeat(256 * 1024)}` } }, 413, 'QUERY_TOO_LARGE'],
    ['with a Host that is none', { headers: { host: 'a b' }, body: { query: '{ __typename }' } }, 400, 'BAD_REQUEST'],
    ['that puts', { method: 'PUT', body: {} }, 405, 'BAD_REQUEST'],
    ['of what is not there', { method: 'GET', path: '/graph' }, 404, 'NOT_FOUND'],
  ])('%s', async (_, request, status, code) => {
    const { headers, body, ...answered } = await send(server, request)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(JSON.parse(body.toString())).toEqual({
      errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code }) }],
    })
    expect(answered.status).toBe(status)
  })

  const byGet = { method: 'GET', path: `/graphql?query=${encodeURIComponent('{ __typename }')}` }
  test('by GET that any page could make without asking first is refused', async () => {
    expect(await send(server, byGet)).toMatchObject({ status: 400 })
  })

  test('by GET with a header that no page can send without asking first is answered', async () => {
    const { status, body } = await send(server, { ...byGet, headers: { 'apollo-require-preflight': 'true' } })
    expect([status, JSON.parse(body.toString())]).toEqual([200, { data: { __typename: 'Query' } }])
  })
})
