import { beforeEach, expect, test } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { fingerprint } from '../../../src/graph/load/fingerprint.ts'
import { load } from '../../../src/graph/load/load.ts'
import { storedFingerprint } from '../../../src/graph/load/read-records.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { bigGraph } from './big-graph.ts'

const scratch = withScratchServer()
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const old = bigGraph(50, 'old')
/** 20,000 records, in 40 parts. */
const size = 10_000
const wholly = { wholeUpTo: 100_000 }
const inBatches = { wholeUpTo: 1_000 }

function startLoad({ wholeUpTo }: { readonly wholeUpTo: number }): ChildProcess {
  const { uri, password } = scratch.server()
  const loader = new URL('../../support/typescript-loader.mjs', import.meta.url).href
  const file = here('load-child.ts')
  return spawn(process.execPath, ['--import', loader, file, uri, password, String(size), String(wholeUpTo)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Kills the load at the first moment when the query answers with a row. */
async function killWhen(child: ChildProcess, cypher: string): Promise<void> {
  const exited = once(child, 'exit')
  for (let seen = false; !seen; await sleep(20)) {
    if (child.exitCode !== null) throw new Error('The load ended before it could be killed')
    const { records } = await scratch.driver().executeQuery(cypher, {}, { database: 'neo4j' })
    seen = records.length > 0
  }
  child.kill('SIGKILL')
  expect(await exited).toEqual([null, 'SIGKILL'])
}

const stored = () => storedFingerprint(scratch.driver(), 'neo4j')

scratch.describe('a load that is killed in the middle', () => {
  beforeEach(async () => {
    await scratch.empty()
    await load(scratch.driver(), { database: 'neo4j', records: old })
  })

  test('of its one transaction leaves the old graph; the next load brings the new one', async () => {
    await killWhen(
      startLoad(wholly),
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND ' + '$rows' AND currentQuery CONTAINS 'row.properties' RETURN 1",
    )
    expect(await stored()).toBe(fingerprint(old))

    const records = bigGraph(size, 'new')
    expect(await load(scratch.driver(), { database: 'neo4j', records, ...wholly })).toMatchObject({ loaded: true })
    expect(await stored()).toBe(fingerprint(records))
  })

  test('of its batches leaves a graph that says it is loading; the next load brings the new one', async () => {
    await killWhen(startLoad(inBatches), 'MATCH (g:Graph) WHERE g.batch > 3 RETURN 1')
    const state = await scratch.driver().executeQuery('MATCH (g:Graph) RETURN g.state AS state, g.version AS version')
    expect(state.records.map((row) => row.toObject())).toEqual([{ state: 'loading', version: null }])

    const records = bigGraph(size, 'new')
    const options = { database: 'neo4j', records, ...inBatches }
    expect(await load(scratch.driver(), options)).toMatchObject({ loaded: true })
    expect(await stored()).toBe(fingerprint(records))
    expect(await load(scratch.driver(), options)).toMatchObject({ loaded: false })
  })
})
