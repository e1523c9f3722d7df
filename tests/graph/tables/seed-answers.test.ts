// The graph of the seeds answers what the seeds say.
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { testAnswers } from './answers.ts'
import { testAsOf } from './as-of.ts'
import { Plain } from './plain.ts'
import { testWorkMatrix } from './work-matrix.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())

testAnswers(() => ({ ask, plain }))
// Every day on which anything changes is rich-answers' and tests/graph/holds.test.ts's; here those of the counties, of the
// meeting and of the chair of KS.
const days = [
  '2017-12-31',
  '2018-01-01',
  '2019-10-24',
  '2019-12-31',
  '2020-01-01',
  '2020-02-12',
  '2021-10-14',
  '2024-01-01',
]
testAsOf(() => ({ ask, plain }), plain.knowledge, days)
testWorkMatrix(() => ({ ask, plain }), ['2019-10-23', '2019-10-24', '2020-01-01'])
