// The audit of the GraphQL-over-HTTP specification, as its working group wrote it.
import { beforeAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { executableSchema } from '../../../src/api/schema.ts'
import { shell } from './shell.ts'

/**
 * What could not be answered has a status that proxies and monitors understand, whatever type the client asked for. A GET
 * needs a header that no page can send without asking first, and the audit does not send it.
 */
const otherwise: Readonly<Record<string, string>> = {
  '572B': 'SHOULD use 200 status code on document parsing failure when accepting application/json',
  FDE2: 'SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B': 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  '5A70': 'MAY accept application/x-www-form-urlencoded formatted GET requests',
  D6D5: 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70': 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
}

const results: { id: string; name: string; status: string }[] = []
beforeAll(async () => {
  const { port } = await shell(executableSchema('type Query { name: String }', {}))
  for (const audit of serverAudits({ url: `http://127.0.0.1:${port}/graphql` })) {
    const { status } = await audit.fn()
    results.push({ id: audit.id, name: audit.name, status })
  }
})

test('nothing that a server must do is left out', () => {
  expect(results.filter(({ status }) => status === 'error')).toEqual([])
  expect(results.filter(({ status }) => status === 'ok').length).toBe(55)
})

test('what it should or may do and does not is known', () => {
  const differs = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => [id, name] as const)
  expect(Object.fromEntries(differs)).toEqual(otherwise)
})
