import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeExit, type JavaProcess, startJava } from '../../src/neo4j/java-process.ts'
import { processStart } from '../../src/neo4j/process-start.ts'
import { temporaryFolder } from './fakes.ts'
import { gone } from './managed.ts'

// What is watched here is `sleep`: it ends as Java does, and at once.

async function start(command: readonly string[]): Promise<JavaProcess & { readonly log: string }> {
  const log = join(await temporaryFolder(), 'log')
  return { ...(await startJava(command, log, process.env)), log }
}

describe('a watched process', () => {
  test('writes into its log, gets no input, and tells how it ended', async () => {
    const java = await start(['sh', '-c', 'cat; echo "på norsk"; echo problem >&2; exit 7'])
    expect(await java.exited).toEqual({ code: 7, signal: null })
    expect(await readFile(java.log, 'utf8')).toBe('på norsk\nproblem\n')
    await java.stop()
  })

  test('ends when it is told to, once', async () => {
    const java = await start(['sleep', '60'])
    expect(await processStart(java.pid)).not.toBeNull()
    await Promise.all([java.stop(), java.stop()])
    expect(await processStart(java.pid)).toBeNull()
    expect(describeExit(await java.exited)).toBe('SIGTERM')
  })

  test('that was killed is seen to have ended', async () => {
    const java = await start(['sleep', '60'])
    process.kill(java.pid, 'SIGKILL')
    expect(describeExit(await java.exited)).toBe('SIGKILL')
  })

  test('outlives a Ctrl-C in the terminal: Node decides when it ends', async () => {
    const java = await start(['sleep', '60'])
    process.kill(-(await groupOf(java.pid)), 'SIGINT')
    await expect(gone(java.pid, 0.5)).resolves.toBe(false)
    await java.stop()
  })

  test('ends with its watchdog told by a TERM to everybody, which is no surprise to Node', async () => {
    const java = await start(['sleep', '60'])
    process.kill(-(await groupOf(java.pid)), 'SIGTERM')
    expect(describeExit(await java.exited)).toBe('SIGTERM')
    expect(await processStart(java.pid)).toBeNull()
  })

  test('ends when its watchdog is killed', async () => {
    const java = await start(['sleep', '60'])
    process.kill(await groupOf(java.pid), 'SIGKILL')
    expect(await java.exited).toEqual({ code: null, signal: 'SIGKILL' })
    await java.stop()
    expect(await processStart(java.pid)).toBeNull()
  })

  test('ends when Node is killed', async () => {
    const loader = new URL('../support/typescript-loader.mjs', import.meta.url).href
    const file = fileURLToPath(new URL('java-child.ts', import.meta.url))
    const log = join(await temporaryFolder(), 'log')
    const node = spawn(process.execPath, ['--import', loader, file, log], { stdio: ['ignore', 'pipe', 'inherit'] })
    const pid = Number(String((await once(node.stdout, 'data'))[0]))
    expect(await processStart(pid)).not.toBeNull()
    node.kill('SIGKILL')
    expect(await gone(pid, 5)).toBe(true)
  })

  // Concurrent, so that the half minute goes by while the others run.
  test.concurrent('that will not end is killed after half a minute', async () => {
    const ready = join(await temporaryFolder(), 'ready')
    const java = await start(['sh', '-c', `trap '' TERM; echo > '${ready}'; while :; do sleep 1; done`])
    while ((await readFile(ready, 'utf8').catch(() => null)) === null);
    const began = Date.now()
    await java.stop()
    expect(Date.now() - began).toBeGreaterThan(25_000)
    expect(Date.now() - began).toBeLessThan(40_000)
    expect(await processStart(java.pid)).toBeNull()
  })
})

test('a command that is not there is told by the shell', async () => {
  const java = await start(['/nowhere/java'])
  expect(await java.exited).toMatchObject({ code: 127 })
  expect(await readFile(java.log, 'utf8')).toContain('/nowhere/java')
})

test('a log that cannot be written is told', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(startJava(['sleep', '60'], join(file, 'log'), process.env)).rejects.toMatchObject({ code: 'ENOTDIR' })
})

/** The watchdog leads a group of its own; this is its pid too. */
async function groupOf(pid: number): Promise<number> {
  const ps = spawn('ps', ['-o', 'pgid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] })
  return Number(String((await once(ps.stdout, 'data'))[0]))
}
