// How requests end: by their answer, by the client's leaving, by the server's stopping.
import { expect, test } from '@jest/globals'
import { Agent } from 'node:http'
import type { Context } from '../../../src/api/context.ts'
import { executableSchema } from '../../../src/api/schema.ts'
import { ask, send } from './send.ts'
import { shell, until } from './shell.ts'

/** A server with one field that answers when it is told to. */
async function slowServer(options: { graceMs?: number } = {}) {
  const begun = promised<AbortSignal>()
  const answer = promised<string>()
  const schema = executableSchema('type Query { slow: String fast: String }', {
    slow: (_source, _args, { signal }: Context) => {
      begun.resolve(signal)
      return answer.promise
    },
    fast: () => 'fast',
  })
  return { server: await shell(schema, options), begun: begun.promise, answer: answer.resolve }
}

const slow = { query: '{ slow }' }
const fast = { query: '{ fast }' }
const refused = expect.objectContaining({ code: expect.stringMatching(/ECONNREFUSED|ECONNRESET/) })

test('a server that stops takes nothing new, and lets end what runs', async () => {
  const { server, begun, answer } = await slowServer()
  const running = ask(server, slow)
  await begun
  const stopped = server.stop()
  await expect(send(server, { body: fast })).rejects.toEqual(refused)
  answer('after all')
  expect(await running).toEqual({ status: 200, data: { slow: 'after all' } })
  await stopped
})

test('it closes connections that are kept alive, idle ones and the one that was busy, and is not held up by them', async () => {
  const { server, begun, answer } = await slowServer()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const idle = new Agent({ keepAlive: true })
  await send(server, { body: fast, agent: idle })
  const running = send(server, { body: slow, agent })
  await begun
  const stopped = server.stop()
  answer('after all')
  expect((await running).headers['connection']).toBe('close')
  const begunStopping = Date.now()
  await stopped
  // Far below the five seconds after which it cuts off.
  expect(Date.now() - begunStopping).toBeLessThan(2_000)
  await expect(send(server, { body: fast, agent })).rejects.toEqual(refused)
  agent.destroy()
  idle.destroy()
})

test('it cuts off what does not end, and so ends its query', async () => {
  const { server, begun } = await slowServer({ graceMs: 200 })
  const running = expect(ask(server, slow)).rejects.toMatchObject({ code: 'ECONNRESET' })
  const signal = await begun
  await server.stop()
  await running
  await until(() => signal.aborted)
})

test('it can be stopped twice', async () => {
  const { server } = await slowServer()
  await Promise.all([server.stop(), server.stop()])
  await server.stop()
})

test('a client that leaves ends its query, which is no failure', async () => {
  const { server, begun, answer } = await slowServer()
  const leaving = new AbortController()
  const left = expect(ask(server, slow, { signal: leaving.signal })).rejects.toMatchObject({ name: 'AbortError' })
  const signal = await begun
  expect(signal.aborted).toBe(false)
  const noticed = new Promise((resolve) => signal.addEventListener('abort', resolve))
  leaving.abort()
  await left
  await noticed
  answer('to nobody')
  await server.logged('client left')
  expect(server.log.filter(({ level }) => (level as number) > 30)).toEqual([])
})

test('a client that has been answered has not left', async () => {
  const { server, begun, answer } = await slowServer()
  const running = ask(server, slow)
  const signal = await begun
  answer('in time')
  await running
  await server.logged('answered')
  expect(signal.aborted).toBe(false)
})

function promised<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((resolved) => (resolve = resolved))
  return { promise, resolve }
}
