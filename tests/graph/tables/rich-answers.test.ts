// What the seeds do not hold yet is answered rightly too: dates of every exactness, conflicts, several names, all letters.
import { beforeAll } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { load } from '../../../src/graph/load/load.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { type Asking, askWith } from '../../support/ask.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { richKnowledge } from '../rich-knowledge.ts'
import { testAnswers } from './answers.ts'
import { testAsOf } from './as-of.ts'
import { testHoldsOn } from './holds-on.ts'
import { Plain } from './plain.ts'

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

  testAnswers(() => ({ ask, plain }))
  testAsOf(() => ({ ask, plain }), knowledge)
})
