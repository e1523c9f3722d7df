// A graph that is not there, or is being built, is not read.
import { beforeEach, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { graphId } from '../../../src/graph/load/records.ts'
import { load } from '../../../src/graph/load/load.ts'
import { markLoading } from '../../../src/graph/load/graph-node.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { type Asking, askWith, refusalOf } from '../../support/ask.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { smallKnowledge } from '../load/small-knowledge.ts'

const scratch = withScratchServer()
const operations = [
  '{ graph { version } }',
  '{ node(id: "x") { id } }',
  '{ nodes(ids: ["x"]) { id } }',
  '{ nodes(ids: []) { id } }',
  '{ people { totalCount } }',
  '{ person(name: "x") { id } }',
  '{ coverage { statements } }',
]

scratch.describe('a graph', () => {
  let graph: Graph
  let ask: Asking
  beforeEach(async () => {
    await scratch.empty()
    graph = new Graph(scratch.driver(), { database: 'neo4j' })
    ask = askWith(graph)
  })
  test('that was never loaded is empty', async () => {
    expect(await graph.state()).toBe('empty')
    for (const operation of operations) {
      expect(await refusalOf(ask(operation))).toEqual({ code: 'LOADING', details: { state: 'empty' } })
    }
  })

  test('that is being loaded is loading, with what is there already', async () => {
    await load(scratch.driver(), { database: 'neo4j', records: toRecords(smallKnowledge) })
    const session = scratch.driver().session({ database: 'neo4j' })
    await session.executeWrite((transaction) => markLoading(transaction, 'a loader'))
    await session.close()
    expect(await graph.state()).toBe('loading')
    for (const operation of operations) {
      expect(await refusalOf(ask(operation))).toEqual({ code: 'LOADING', details: { state: 'loading' } })
    }
  })

  test('whose load was cut off before it said what it is is loading', async () => {
    await scratch.driver().executeQuery('CREATE (:Aktorgraf:Graph {id: $graphId})', { graphId }, { database: 'neo4j' })
    expect(await graph.state()).toBe('loading')
    expect(await refusalOf(ask('{ graph { version } }'))).toEqual({ code: 'LOADING', details: { state: 'loading' } })
  })

  test('that is whole is ready', async () => {
    const { version } = await load(scratch.driver(), { database: 'neo4j', records: toRecords(smallKnowledge) })
    expect(await graph.state()).toBe('ready')
    expect(await ask('{ graph { version statements } nodes(ids: []) { id } }')).toEqual({
      graph: { version, statements: smallKnowledge.statements.length },
      nodes: [],
    })
  })
})
