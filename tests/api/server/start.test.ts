import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { type Api, startApi } from '../../../src/api/server.ts'
import { Graph } from '../../../src/graph/graph.ts'
import { unreachable } from './shell.ts'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

async function start(host: string, port: number): Promise<Api> {
  const api = await startApi({ graph: new Graph(unreachable()), host, port, logLevel: 'silent' })
  open.push(api)
  return api
}

async function taken(): Promise<number> {
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) })
  return (server.address() as { port: number }).port
}

/** Not every machine has IPv6. */
const ipv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'))

describe('the url', () => {
  test.each([
    ['127.0.0.1', 'http://127.0.0.1:'],
    ['0.0.0.0', 'http://127.0.0.1:'],
    ['localhost', 'http://localhost:'],
    ...(ipv6 ? [['::1', 'http://[::1]:'] as const] : []),
  ])('of a server on %s is one that can be asked', async (host, begin) => {
    const { url } = await start(host, 0)
    expect(url).toMatch(/^http:.*:\d+\/graphql$/)
    expect(url.startsWith(begin)).toBe(true)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ __typename }"}',
    })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('what cannot be listened on is told with what to do:', () => {
  test('a port that is taken', async () => {
    const port = await taken()
    await expect(start('127.0.0.1', port)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(`Port ${port} is taken`),
      remedy: expect.stringContaining('PORT='),
    })
  })

  test.each(['192.0.2.1', 'no-such-host.invalid'])('%s, which is no address of this machine', async (host) => {
    await expect(start(host, 0)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(host),
      remedy: expect.stringContaining('HOST'),
    })
  })
})
