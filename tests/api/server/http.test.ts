import { beforeAll, describe, expect, test } from '@jest/globals'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { executableSchema } from '../../../src/api/schema.ts'
import { send } from './send.ts'
import { type Shell, shell } from './shell.ts'

const LONG = 'å'.repeat(5_000)
let server: Shell
beforeAll(async () => {
  server = await shell(executableSchema('type Query { long: String }', { long: () => LONG }))
})

describe('a page elsewhere', () => {
  const origin = 'https://observablehq.example'

  test('may read answers and errors', async () => {
    const answered = await send(server, { headers: { origin }, body: { query: '{ __typename }' } })
    expect([answered.status, answered.headers['access-control-allow-origin']]).toEqual([200, '*'])
    const refused = await send(server, { headers: { origin }, body: { query: '{' } })
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([400, '*'])
  })

  test('may send JSON, and nothing that says who asks', async () => {
    const { status, headers } = await send(server, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,apollo-require-preflight',
      },
    })
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type,apollo-require-preflight',
      'access-control-max-age': '86400',
    })
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })
})

test('what is answered runs nothing and is shown in no frame', async () => {
  const { headers } = await send(server, { body: { query: '{ __typename }' } })
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(headers).not.toHaveProperty('strict-transport-security')
  expect(headers).not.toHaveProperty('x-powered-by')
})

describe('an answer', () => {
  const text = `${JSON.stringify({ data: { long: LONG } })}\n`
  const asked = (headers: Record<string, string>) => send(server, { headers, body: { query: '{ long }' } })

  test('is compressed for whoever can read that', async () => {
    const gzip = await asked({ 'accept-encoding': 'gzip' })
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', text])
    const brotli = await asked({ 'accept-encoding': 'gzip, br' })
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual(['br', text])
    expect(gzip.headers['vary']).toContain('accept-encoding')
  })

  test('is plain for others', async () => {
    const { headers, body } = await asked({})
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, text])
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('has the type of GraphQL answers for whoever asks for it', async () => {
    const { headers } = await asked({ accept: 'application/graphql-response+json' })
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
  })

  test('does not come as a page', async () => {
    const { status, body } = await asked({ accept: 'text/html' })
    expect([status, JSON.parse(body.toString())]).toMatchObject([
      406,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ])
  })
})

describe('the front door', () => {
  test('says where to ask', async () => {
    const { status, headers, body } = await send(server, { method: 'GET', path: '/' })
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body.toString()).toMatch(/Aktørgraf.*\/graphql.*\/health\/ready/s)
  })

  test('answers whoever only knocks', async () => {
    const { status, body } = await send(server, { method: 'HEAD', path: '/' })
    expect([status, body.length]).toEqual([200, 0])
  })

  test('takes nothing in, and says so', async () => {
    const { status, headers } = await send(server, { method: 'POST', path: '/', body: {} })
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })
})

test('an address of GraphQL that a browser opens says what to send, and loads nothing from elsewhere', async () => {
  const { status, body } = await send(server, { method: 'GET', headers: { accept: 'text/html' } })
  expect([status, JSON.parse(body.toString())]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ])
  expect(body.toString()).not.toMatch(/https?:/)
})
