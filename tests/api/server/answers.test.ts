// The whole way, over HTTP to Neo4j and back. What is answered is tested by subject; here, that it arrives.
import { beforeAll, expect, test } from '@jest/globals'
import { resolvers } from '../../../src/api/resolvers.ts'
import { apiSchema } from '../../../src/api/schema.ts'
import { Graph } from '../../../src/graph/graph.ts'
import { sharedServer } from '../../support/driver.ts'
import { ask, send } from './send.ts'
import { type Shell, shell } from './shell.ts'

const { driver, database } = sharedServer()
let server: Shell
beforeAll(async () => {
  server = await shell(apiSchema(resolvers), { graph: new Graph(driver, { database }) })
})

test('several root fields, each under its own name, of the type that each is', async () => {
  const query = `query Ask($id: ID!) {
    hun: person(id: $id) { __typename navn: name }
    node(id: $id) { __typename id ... on Person { fullt: name } ... on Topic { emne: name } }
    nobody: person(id: "person:nobody") { name }
  }`
  expect(await ask(server, { query, variables: { id: 'person:gunn-marit-helgesen' } })).toEqual({
    status: 200,
    data: {
      hun: { __typename: 'Person', navn: 'Gunn Marit Helgesen' },
      node: { __typename: 'Person', id: 'person:gunn-marit-helgesen', fullt: 'Gunn Marit Helgesen' },
      nobody: null,
    },
  })
})

test('what is wrong with one root field leaves the others as they are', async () => {
  const query = `{
    person(id: "person:gunn-marit-helgesen") { name }
    much: person(id: "person:gunn-marit-helgesen") { work(first: 500) { totalCount } }
  }`
  expect(await ask(server, { query })).toMatchObject({
    status: 200,
    data: { person: { name: 'Gunn Marit Helgesen' }, much: null },
    errors: [{ path: ['much'], extensions: { code: 'BAD_USER_INPUT', argument: 'first', found: 500, most: 100 } }],
  })
})

test('with its graph loaded, the server is ready', async () => {
  const { status, body } = await send(server, { method: 'GET', path: '/health/ready' })
  expect([status, JSON.parse(body.toString())]).toEqual([200, { status: 'ready' }])
})
