import { describe, expect, test } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InstanceLock } from '../../src/neo4j/instance-lock.ts'
import { processStart } from '../../src/neo4j/process-start.ts'
import { temporaryFolder } from './fakes.ts'
import { smallDisk, testOnDisk } from './small-disk.ts'

const lockOf = async (folder: string) => JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8')) as object

/** A process that does nothing, and its pid. */
function idle(): ChildProcess & { readonly pid: number } {
  return spawn('sleep', ['60'], { stdio: 'ignore' }) as ChildProcess & { readonly pid: number }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

describe('a folder', () => {
  test('has one user; after it comes another', async () => {
    const folder = join(await temporaryFolder(), 'made', 'for it')
    const lock = await InstanceLock.take(folder)
    await lock.note(process.pid, 'bolt://127.0.0.1:7687')
    await expect(InstanceLock.take(folder)).rejects.toMatchObject({
      name: 'Failure',
      message: `Aktørgraf already runs here, as process ${process.pid}, with Neo4j at bolt://127.0.0.1:7687.`,
      remedy: `Use that one, or stop it ("kill ${process.pid}"). A second clone can run beside it.`,
    })
    await lock.release()
    await (await InstanceLock.take(folder)).release()
    expect(await readdir(folder)).toEqual([])
  })

  test('of a process that was killed is taken over', async () => {
    const folder = await temporaryFolder()
    const child = idle()
    await writeFile(
      join(folder, 'lock.json'),
      JSON.stringify({ pid: child.pid, started: await processStart(child.pid) }),
    )
    await expect(InstanceLock.take(folder)).rejects.toMatchObject({ name: 'Failure' })
    await kill(child)
    await InstanceLock.take(folder)
    expect(await lockOf(folder)).toMatchObject({ pid: process.pid })
  })

  test.each([
    ['of another process, which has its number now', '1'],
    ['that had our own number (in a container everybody is process 1)', String(process.pid)],
  ])('is not held by a process %s', async (_whose, pid) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: Number(pid), started: 'before that' }))
    await InstanceLock.take(folder)
    expect(await lockOf(folder)).toMatchObject({ pid: process.pid })
  })

  test.each([
    ['half a line', '{"pid":12'],
    ['nothing', ''],
  ])('with %s in its lock (the disk was full, say) is free', async (_what, text) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock.json'), text)
    await InstanceLock.take(folder)
    expect(await lockOf(folder)).toMatchObject({ pid: process.pid })
  })

  test('is taken only when the Java of a killed start has ended too', async () => {
    const folder = await temporaryFolder()
    const java = idle()
    const holder = { pid: 999_999_999, started: 'once', java: java.pid, javaStarted: await processStart(java.pid) }
    await writeFile(join(folder, 'lock.json'), JSON.stringify(holder))
    const lines: string[] = []
    const taking = InstanceLock.take(folder, (line) => {
      lines.push(line)
      java.kill('SIGTERM')
    })
    expect(await lockOf(folder)).toMatchObject({ pid: 999_999_999 })
    await taking
    expect(lines).toEqual([`Waiting for the Neo4j of a start that was killed to end (process ${java.pid})`])
    expect(await processStart(java.pid)).toBeNull()
  })

  test('that many want at once, after one that was killed, gets one of them', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: 999_999_999, started: 'once' }))
    const children = Array.from({ length: 4 }, () => takeInAnotherProcess(folder))
    const said = await Promise.all(children.map(({ answer }) => answer))
    expect(said.sort()).toEqual(['refused', 'refused', 'refused', 'taken'])
    await Promise.all(children.map(({ child }) => kill(child)))
  })
})

testOnDisk('a folder that cannot be written', async () => {
  const folder = join(smallDisk(1, 'ro'), 'aktorgraf')
  await expect(InstanceLock.take(folder)).rejects.toMatchObject({
    name: 'Failure',
    message: `${folder} cannot be written.`,
    remedy: 'Give yourself the right to, or set AKTORGRAF_DIRECTORY to another folder.',
  })
})

/** Says what came of it, and keeps the lock for a while. */
function takeInAnotherProcess(folder: string): { child: ChildProcess; answer: Promise<string> } {
  const loader = new URL('../support/typescript-loader.mjs', import.meta.url).href
  const file = fileURLToPath(new URL('lock-child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', loader, file, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  return { child, answer: once(child.stdout, 'data').then(([text]) => String(text).trim()) }
}
