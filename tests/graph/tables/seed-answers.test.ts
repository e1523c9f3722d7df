// The graph of the seeds answers what the seeds say.
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { testAnswers } from './answers.ts'
import { testAsOf } from './as-of.ts'
import { Plain } from './plain.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())

testAnswers(() => ({ ask, plain }))
testAsOf(() => ({ ask, plain }), plain.knowledge)
