import { afterEach, expect, test } from '@jest/globals'
import { executableSchema } from '../../../src/api/schema.ts'
import { Graph } from '../../../src/graph/graph.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { send } from './send.ts'
import { type Shell, shell, unreachable } from './shell.ts'

const schema = executableSchema('type Query { name: String }', {})

const health = async (server: Shell, what: string) => {
  const { status, headers, body } = await send(server, { method: 'GET', path: `/health/${what}` })
  expect(headers['cache-control']).toBe('no-store')
  return [status, JSON.parse(body.toString()) as unknown]
}

test('without a database the server lives, and is not ready', async () => {
  const server = await shell(schema, { graph: new Graph(unreachable()) })
  expect(await health(server, 'live')).toEqual([200, { status: 'live' }])
  expect(await health(server, 'ready')).toEqual([503, { status: 'unavailable' }])
})

const scratch = withScratchServer()

scratch.describe('with a database', () => {
  afterEach(() => scratch.empty())

  test.each([
    ['empty', 'empty', 503],
    ['being loaded', 'loading', 503],
    ['loaded', 'ready', 200],
  ])('that is %s', async (_, state, status) => {
    if (state !== 'empty') {
      const cypher = "CREATE (:Aktorgraf:Graph {id: 'graph', state: $state})"
      await scratch.driver().executeQuery(cypher, { state }, { database: 'neo4j' })
    }
    const server = await shell(schema, { graph: new Graph(scratch.driver(), { database: 'neo4j' }) })
    expect(await health(server, 'live')).toEqual([200, { status: 'live' }])
    expect(await health(server, 'ready')).toEqual([status, { status: state }])
  })
})
