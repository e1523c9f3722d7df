// The order of the test files: those that take longest first, so that no worker is left with one while the others have
// ended. jest knows from its last run how long each took; a fresh clone has none, and by size (jest's own guess) a few lines
// that start ten servers come last.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** What takes more than half a minute on two cores, in seconds. What is missing here only comes later than it should. */
const seconds = {
  'tests/commands/damaged-start.test.ts': 160,
  'tests/commands/start.test.ts': 150,
  'tests/neo4j/managed-server.test.ts': 100,
  'tests/forget/real-seeds.test.ts': 80,
  'tests/api/questions.test.ts': 80,
  'tests/neo4j/serving.test.ts': 70,
  'tests/graph/tables/seed-answers.test.ts': 60,
  'tests/graph/tables/rich-answers.test.ts': 50,
}
const ANY_OTHER = 10

export default class HeaviestFirst extends Sequencer {
  time(test) {
    const { rootDir } = test.context.config
    const gone = Object.keys(seconds).find((path) => !existsSync(join(rootDir, path)))
    if (gone !== undefined) throw new Error(`tests/support/heaviest-first.mjs names ${gone}, which is not there.`)
    return super.time(test) ?? 1000 * (seconds[relative(rootDir, test.path)] ?? ANY_OTHER)
  }
}
