// Whatever stops a start in the middle, the next one brings the same graph.
import { expect, jest, test } from '@jest/globals'
import { cp, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSeeds } from '../../src/commands/read-seeds.ts'
import { wantedGraph } from '../../src/commands/wanted-graph.ts'
import { storedFingerprint } from '../../src/graph/load/read-records.ts'
import { temporaryFolder } from '../neo4j/fakes.ts'
import { driverOf, gone, rows } from '../neo4j/managed.ts'
import { smallDisk, testOnDisk } from '../neo4j/small-disk.ts'
import { Command, isAlive, type Lock, lockOf, run } from './command.ts'
import { writeManySeeds } from './many-seeds.ts'

const seeds = await writeManySeeds(join(await temporaryFolder(), 'seeds'), 400)
const { version } = wantedGraph(await readSeeds(seeds))
/** The second test goes on with what the first one left. */
const directory = await temporaryFolder()

// Several starts in one test, on a machine that may be busy.
jest.setTimeout(400_000)

async function driverTo(directory: string) {
  const { uri } = await lockOf(directory)
  return driverOf({ uri, user: 'neo4j', password: (await readFile(join(directory, 'password'), 'utf8')).trim() })
}

/** Starts, and waits until the server is in the middle of writing the graph. */
async function startLoading(): Promise<{ command: Command; lock: Lock }> {
  const command = new Command(['start', '--seeds', seeds], { AKTORGRAF_DIRECTORY: directory })
  await command.says(/^Starting Neo4j …$/)
  const lock = await lockOf(directory)
  const driver = await driverTo(directory)
  // Put together, so that it does not find itself.
  const loading = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND ' + '$rows' RETURN 1"
  for (let seen = false; !seen; await sleep(10)) {
    if (command.hasEnded || command.out.length > 0) throw new Error('The load ended before it could be stopped')
    seen = (await rows(driver, loading).catch(() => [])).length > 0
  }
  await driver.close()
  expect(await readdir(join(directory, 'stores'))).toEqual([`${version}.building`])
  return { command, lock }
}

/** Starts, and sees that the graph of the seeds is there, whole, and nothing else. */
async function serves(folder: string, wanted: string): Promise<string[]> {
  const command = new Command(['start', '--seeds', folder], { AKTORGRAF_DIRECTORY: directory })
  await command.says(/GraphQL\s+(\S+)/)
  const driver = await driverTo(directory)
  expect(await storedFingerprint(driver, 'neo4j')).toBe(wanted)
  await driver.close()
  expect(await readdir(join(directory, 'stores'))).toEqual([wanted])
  command.signal('SIGTERM')
  expect(await command.exit).toBe(0)
  return command.err
}

test('a start that is stopped while it loads is followed by one that serves the whole graph', async () => {
  const first = await startLoading()
  first.command.signal('SIGKILL')
  await first.command.exit
  expect(await gone(first.lock.java, 35)).toBe(true)

  const second = await startLoading()
  process.kill(second.lock.java, 'SIGKILL')
  expect(await second.command.exit).toBe(1)
  expect(second.command.err.slice(-2)).toEqual([
    'Neo4j has ended while the graph was being loaded (SIGKILL).',
    `Start again. Its logs: ${join(directory, 'logs')}`,
  ])

  const third = await startLoading()
  third.command.signal('SIGINT')
  expect(await third.command.exit).toBe(130)
  expect(third.command.err.at(-1)).toBe('Interrupted by SIGINT.')
  expect(await isAlive(third.lock.java)).toBe(false)
  expect(await readdir(directory)).not.toContain('lock.json')

  await serves(seeds, version)
})

test('a store that holds another graph than its name says is built anew, and others are removed', async () => {
  const few = await writeManySeeds(join(await temporaryFolder(), 'seeds'), 3)
  const wanted = wantedGraph(await readSeeds(few)).version
  const stores = join(directory, 'stores')
  await cp(join(stores, version), join(stores, 'old'), { recursive: true })
  await rename(join(stores, version), join(stores, wanted))
  const lines = await serves(few, wanted)
  expect(lines).toContain(
    'Neo4j could not open its store: it does not hold the graph that it is named after. It is built anew.',
  )
})

testOnDisk('a disk that is full before the graph is whole is told', async () => {
  const full = join(smallDisk(3), 'aktorgraf')
  const { code, err } = await run(['start', '--seeds', seeds], { AKTORGRAF_DIRECTORY: full })
  expect(code).toBe(1)
  expect(err.slice(-2)).toEqual([
    expect.stringMatching(/^Neo4j could not (store the graph|start): the disk is full\.$/),
    `Free 500 MB and start again. Its logs: ${join(full, 'logs')}`,
  ])
})
