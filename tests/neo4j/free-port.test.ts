import { afterEach, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { freePort, isFree } from '../../src/neo4j/free-port.ts'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

async function listenOn(host: string, port = 0): Promise<number> {
  const server = createServer().listen(port, host)
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

test.each(['127.0.0.1', '0.0.0.0'])('a port that somebody listens on at %s is passed over', async (host) => {
  const taken = await listenOn(host)
  expect(await freePort(taken)).toBeGreaterThan(taken)
})

test('a free port is taken as it is, unless it is spoken for', async () => {
  const port = await freePort(0)
  expect(await freePort(port)).toBe(port)
  expect(await freePort(port, new Set([port]))).toBeGreaterThan(port)
})

test('0 takes one that can be listened on', async () => {
  const port = await freePort(0)
  expect(port).toBeGreaterThan(1023)
  expect(await listenOn('127.0.0.1', port)).toBe(port)
})

test('no port at all', async () => {
  const all = new Set(Array.from({ length: 100 }, (_, n) => 50_000 + n))
  await expect(freePort(50_000, all)).rejects.toMatchObject({
    name: 'Failure',
    message: 'No port from 50000 to 50099 is free.',
    remedy: 'Stop what uses them, or give other ports (PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT).',
  })
})

test('a port is free or not; an address that is not ours is for the listener to refuse', async () => {
  const taken = await listenOn('127.0.0.1')
  expect(await isFree(taken, '127.0.0.1')).toBe(false)
  expect(await isFree(await freePort(0), '127.0.0.1')).toBe(true)
  expect(await isFree(taken, '192.0.2.1')).toBe(true)
})
