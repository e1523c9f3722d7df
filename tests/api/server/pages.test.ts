import { beforeAll, describe, expect, test } from '@jest/globals'
import { brotliDecompressSync } from 'node:zlib'
import { executableSchema } from '../../../src/api/schema.ts'
import { send } from './send.ts'
import { type Shell, shell } from './shell.ts'

const schema = executableSchema('type Query { a: Int }', { a: () => 1 })
const script = `const å = '${'å'.repeat(5_000)}'`
const pages = [
  { path: '/graphiql', body: Buffer.from('<title>å</title>') },
  { path: '/graphiql/abc/page.js', body: Buffer.from(script) },
  { path: '/graphiql/abc/page.css', body: Buffer.from('a {}') },
  { path: '/graphiql/abc/letters.ttf', body: Buffer.from([0, 1]) },
]
let server: Shell
beforeAll(async () => {
  server = await shell(schema, { pages })
})

const FOR_EVER = 'public, max-age=31536000, immutable'

describe('a file of the pages', () => {
  test.each([
    ['/graphiql', 'text/html; charset=utf-8', 'no-cache', '<title>å</title>'],
    ['/graphiql/abc/page.js', 'text/javascript; charset=utf-8', FOR_EVER, script],
    ['/graphiql/abc/page.css', 'text/css; charset=utf-8', FOR_EVER, 'a {}'],
    ['/graphiql/abc/letters.ttf', 'font/ttf', FOR_EVER, '\0\u0001'],
  ])('%s is %s', async (path, type, caching, text) => {
    const { status, headers, body } = await send(server, { method: 'GET', path })
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching])
    expect(body.toString()).toBe(text)
  })

  test('has no address with a slash after it: relative addresses would lead elsewhere', async () => {
    const { status, headers } = await send(server, { method: 'GET', path: '/graphiql/' })
    expect([status, headers['location']]).toEqual([302, '../graphiql'])
  })

  test('may run and load only what this server has', async () => {
    const { headers } = await send(server, { method: 'GET', path: '/graphiql' })
    expect(String(headers['content-security-policy']).split(';')).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
    ])
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('is compressed for whoever can read that', async () => {
    const path = '/graphiql/abc/page.js'
    const { headers, body } = await send(server, { method: 'GET', path, headers: { 'accept-encoding': 'br' } })
    expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual(['br', script])
  })

  test('takes nothing in, and says so', async () => {
    const { status, headers } = await send(server, { path: '/graphiql', body: {} })
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })
})

test.each([
  '/graphiql/abc/',
  '/graphiql/abc/none.js',
  '/graphiql/abc/../../package.json',
  '/graphiql/abc/%2e%2e/page.js',
])('nothing else is there: %s', async (path) => {
  expect((await send(server, { method: 'GET', path })).status).toBe(404)
})

test('the policy of the API stays what it is', async () => {
  const { headers } = await send(server, { body: { query: '{ a }' } })
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
})

test('the front door names GraphiQL where it is served, and only there', async () => {
  const other = await shell(schema)
  const [here, there] = await Promise.all(
    [server, other].map(async (one) => (await send(one, { method: 'GET', path: '/' })).body.toString()),
  )
  expect(here).toContain('\nGraphiQL    /graphiql ')
  expect(there).not.toContain('graphiql')
})
