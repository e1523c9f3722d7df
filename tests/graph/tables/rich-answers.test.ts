// What the seeds do not hold yet is answered rightly too: dates of every exactness, conflicts, several names, all letters.
import { beforeAll, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { load } from '../../../src/graph/load/load.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { type Asking, askWith } from '../../support/ask.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { type Page, Pager } from '../read/pager.ts'
import { richKnowledge } from '../rich-knowledge.ts'
import { testAnswers } from './answers.ts'
import { testAsOf } from './as-of.ts'
import { testHoldsOn } from './holds-on.ts'
import { Plain } from './plain.ts'
import { testWorkMatrix } from './work-matrix.ts'

const scratch = withScratchServer()
const knowledge = richKnowledge()
const plain = new Plain(knowledge)
let ask: Asking

scratch.describe('of statements of every kind', () => {
  testHoldsOn(scratch)
})

scratch.describe('of the rich meeting', () => {
  beforeAll(async () => {
    await load(scratch.driver(), { database: 'neo4j', records: toRecords(knowledge) })
    ask = askWith(new Graph(scratch.driver(), { database: 'neo4j', timeoutMs: 60_000 }))
  })

  test.each([1, 2, 100])('organisations of all letters come in the order of the index, by %i', async (size) => {
    const pager = new Pager(ask)
    const list = { field: 'organisations' }
    const expected = plain.inOrder(knowledge.entities.filter(({ type }) => type === 'Organisation')).map(({ id }) => id)
    const keys = (pages: readonly Page[]) => pages.map(({ nodes }) => nodes.map(({ key }) => key))
    expect(keys(await pager.forward(list, size)).flat()).toEqual(expected)
    expect(
      keys(await pager.backward(list, size))
        .reverse()
        .flat(),
    ).toEqual(expected)
  })

  // The seeds have whatever the others can have.
  testAnswers(() => ({ ask, plain }), ['Organisation', 'Topic', 'Project'])
  testAsOf(() => ({ ask, plain }), knowledge)
  testWorkMatrix(() => ({ ask, plain }), ['2018-06-30', '2019-10-24', '2019-10-25', '2019-11-01', '2020-06-01'])
})
