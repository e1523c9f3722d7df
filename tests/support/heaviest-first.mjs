// The order of the test files: those that take longest first, so that no worker is left with one while the others have
// ended. jest knows from its last run how long each took; a fresh clone has none, and by size (jest's own guess) a few lines
// that start ten servers come last.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** What takes more than half a minute on two cores, in seconds. What is missing here only comes later than it should. */
const seconds = {
  'tests/commands/damaged-start.test.ts': 160,
  'tests/commands/start.test.ts': 120,
  'tests/neo4j/managed-server.test.ts': 110,
  'tests/api/questions.test.ts': 90,
  'tests/graph/select/explain.test.ts': 90,
  'tests/forget/real-seeds.test.ts': 85,
  'tests/neo4j/serving.test.ts': 70,
  'tests/graph/tables/seed-answers.test.ts': 65,
  'tests/graph/tables/rich-answers.test.ts': 65,
  'tests/graph/facets/counts.test.ts': 60,
  'tests/graph/read/paging.test.ts': 50,
  'tests/graph/read/filters.test.ts': 50,
  'tests/commands/given-server.test.ts': 45,
  'tests/graph/load/killed-load.test.ts': 40,
  'tests/graph/load/load.test.ts': 40,
  'tests/graph/roots/path.test.ts': 40,
  'tests/graph/roots/neighbourhood.test.ts': 40,
  'tests/graph/roots/hubs.test.ts': 35,
  'tests/neo4j/java-process.test.ts': 35,
  'tests/graph/former-ids.test.ts': 30,
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
