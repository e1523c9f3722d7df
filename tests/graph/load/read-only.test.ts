import { expect, test } from '@jest/globals'
import { load } from '../../../src/graph/load/load.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { bigGraph } from './big-graph.ts'

const scratch = withScratchServer({ readOnly: true })

scratch.describe('load into a server that', () => {
  test('is read-only: says so, and what to do', async () => {
    await expect(load(scratch.driver(), { database: 'neo4j', records: bigGraph(3) })).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('read-only'),
      remedy: expect.stringContaining('writable'),
    })
  })

  test('has no such database: says so, and what to do', async () => {
    await expect(load(scratch.driver(), { database: 'nope', records: bigGraph(3) })).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('does not exist'),
      remedy: expect.stringContaining('NEO4J_DATABASE'),
    })
  })
})
