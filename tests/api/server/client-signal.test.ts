import { EventEmitter, getMaxListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import type { FastifyReply } from 'fastify'
import { clientSignal } from '../../../src/api/client-signal.ts'
import { limits } from '../../../src/api/limits/limits.ts'

const leaving = (writableFinished: boolean) => {
  const raw = Object.assign(new EventEmitter(), { writableFinished })
  const signal = clientSignal({ raw } as unknown as FastifyReply)
  return { signal, leave: () => raw.emit('close') }
}

test.each([
  ['leaves before the answer', false, true],
  ['has had the answer', true, false],
])('a client that %s', (_, answered, aborted) => {
  const { signal, leave } = leaving(answered)
  expect(signal.aborted).toBe(false)
  leave()
  expect(signal.aborted).toBe(aborted)
})

test('as many can listen to it as a query has root fields, without a warning of Node', () => {
  expect(getMaxListeners(leaving(false).signal)).toBe(limits.rootFields)
})
