import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describeExit } from '../../src/neo4j/java-process.ts'
import type { ManagedServer } from '../../src/neo4j/managed-server.ts'
import { processStart } from '../../src/neo4j/process-start.ts'
import { UnusableStore } from '../../src/neo4j/start-failure.ts'
import { environmentWith, folderOf, temporaryFolder, whereIs } from './fakes.ts'
import { driverOf, gone, rows, startServer } from './managed.ts'
import { smallDisk, testOnDisk } from './small-disk.ts'

// Several starts in one test, on a machine that may be busy.
jest.setTimeout(400_000)

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const begin = async (...args: Parameters<typeof startServer>): Promise<ManagedServer> => {
  const server = await startServer(...args)
  ends.push(server.stop)
  return server
}

async function answers(server: ManagedServer): Promise<boolean> {
  const driver = driverOf(server)
  const answer = await rows(driver, 'RETURN 1').finally(() => driver.close())
  return answer.length === 1
}

async function listenOn(port = 0): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1')
  ends.push(() => server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const portOf = (url: string) => Number(new URL(url).port)

describe('ports', () => {
  test('that are taken are passed over, and what is told is true; a Java that was killed is seen', async () => {
    const [bolt, http] = [await listenOn(), await listenOn()]
    const directory = await temporaryFolder()
    const server = await begin({ directory, boltPort: bolt, httpPort: http })
    expect(portOf(server.uri)).toBeGreaterThan(bolt)
    expect(portOf(server.browserUrl)).toBeGreaterThan(http)
    expect(await answers(server)).toBe(true)
    expect((await fetch(server.browserUrl)).status).toBe(200)
    expect(JSON.parse(await readFile(join(directory, 'lock.json'), 'utf8'))).toMatchObject({ uri: server.uri })

    process.kill(server.pid, 'SIGKILL')
    expect(describeExit(await server.exited)).toBe('SIGKILL')
    await server.stop()
    expect(await readdir(directory)).not.toContain('lock.json')
  })

  test('that somebody takes while Java starts are passed over too', async () => {
    const taken = await listenOn()
    const directory = await temporaryFolder()
    const conf = join(directory, 'conf', 'neo4j.conf')
    // Java as it is, but at the first start and at the second a port in its configuration is one that is taken.
    const java = `
if [ "$1" != -version ]; then
  PATH=/usr/bin:/bin
  kind=bolt; [ -e '${directory}/bolt' ] && kind=http; [ -e '${directory}/http' ] && kind=none
  : > "${directory}/$kind"
  sed -i "s/^server.$kind.listen_address=.*/server.$kind.listen_address=127.0.0.1:${taken}/" '${conf}'
fi
exec '${whereIs('java')}' "$@"`
    const server = await begin({ directory, env: environmentWith(await folderOf({ java })) })
    expect(await readdir(directory)).toEqual(expect.arrayContaining(['bolt', 'http', 'none']))
    expect([portOf(server.uri), portOf(server.browserUrl)]).not.toContain(taken)
    expect(await answers(server)).toBe(true)
  })
})

test('when Node is killed Java ends too, and the next start works at once', async () => {
  const directory = await temporaryFolder()
  const loader = new URL('../support/typescript-loader.mjs', import.meta.url).href
  const file = fileURLToPath(new URL('serve-child.ts', import.meta.url))
  const node = spawn(process.execPath, ['--import', loader, file, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(node.stdout), 'line')) as [string]
  const pid = Number(line)
  expect(await processStart(pid)).not.toBeNull()
  node.kill('SIGKILL')
  const next = await begin({ directory })
  expect(await processStart(pid)).toBeNull()
  expect(await answers(next)).toBe(true)
})

describe('an interruption while it starts', () => {
  test.each([50, 1_500])('after %i ms leaves neither Java nor a lock', async (ms) => {
    const directory = await temporaryFolder()
    const pids = join(directory, 'pid')
    const java = `[ "$1" = -version ] || echo $$ > '${pids}'\nexec '${whereIs('java')}' "$@"`
    const env = environmentWith(await folderOf({ java }))
    const signal = AbortSignal.timeout(ms)
    await expect(startServer({ directory, env, signal })).rejects.toMatchObject({ name: /AbortError|TimeoutError/ })
    expect(await readdir(directory)).not.toContain('lock.json')
    const pid = Number(await readFile(pids, 'utf8').catch(() => '0'))
    if (pid !== 0) expect(await gone(pid, 1)).toBe(true)
  })
})

test('a store that cannot be opened is told as such, within seconds', async () => {
  const directory = await temporaryFolder()
  await (await begin({ directory })).stop()
  // With it gone, Neo4j logs an error, and then runs on for ever without a word to anybody.
  await rm(join(directory, 'stores', 'test', 'transactions', 'neo4j'), { recursive: true })
  const began = Date.now()
  await expect(startServer({ directory, readOnly: true })).rejects.toBeInstanceOf(UnusableStore)
  expect(Date.now() - began).toBeLessThan(60_000)
  // An empty one: Neo4j runs, and says that it has no such database.
  await rm(join(directory, 'stores', 'test'), { recursive: true })
  await expect(startServer({ directory, readOnly: true })).rejects.toBeInstanceOf(UnusableStore)
  expect(await readdir(directory)).not.toContain('lock.json')
})

describe('a Java that does not do', () => {
  test('for lack of memory says so', async () => {
    const java = `[ "$1" = -version ] && exec '${whereIs('java')}' "$@"
exec '${whereIs('java')}' -Xmx900000g -Xms900000g -version`
    const env = environmentWith(await folderOf({ java }))
    await expect(startServer({ directory: await temporaryFolder(), env })).rejects.toMatchObject({
      name: 'Failure',
      message: 'Neo4j could not start: there is not enough memory.',
      remedy: expect.stringMatching(/^It needs 1.2 GB; end other programs/),
    })
  })

  test('for another reason says it, and where to read on', async () => {
    const java = `[ "$1" = -version ] && exec '${whereIs('java')}' "$@"
exec '${whereIs('java')}' -XX:+NoSuchOption`
    const directory = await temporaryFolder()
    const env = environmentWith(await folderOf({ java }))
    await expect(startServer({ directory, env })).rejects.toMatchObject({
      name: 'Failure',
      message: 'Java could not start Neo4j: Error: A fatal exception has occurred. Program will exit. (exit code 1)',
      remedy: `Read the log: ${join(directory, 'logs', 'console.log')}`,
    })
  })
})

testOnDisk('a full disk is told', async () => {
  const directory = join(smallDisk(1), 'aktorgraf')
  await expect(startServer({ directory })).rejects.toMatchObject({
    name: 'Failure',
    message: 'Neo4j could not start: the disk is full.',
    remedy: `Free 500 MB and start again. Its logs: ${join(directory, 'logs')}`,
  })
})

testOnDisk('a disk that was full before is told', async () => {
  const disk = smallDisk(1)
  await writeFile(join(disk, 'much'), Buffer.alloc(1 << 20)).catch(() => undefined)
  await expect(startServer({ directory: join(disk, 'aktorgraf') })).rejects.toMatchObject({
    name: 'Failure',
    message: `The disk that holds ${join(disk, 'aktorgraf')} is full.`,
    remedy: 'Free 500 MB there and start again, or set AKTORGRAF_DIRECTORY to another folder.',
  })
})
