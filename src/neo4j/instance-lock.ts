import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../failure.ts'
import { isRunning, processStart } from './process-start.ts'

/** Who uses the folder: this Node, and the Java that it started. */
interface Holder {
  readonly pid: number
  readonly started: string | null
  readonly java?: number
  readonly javaStarted?: string | null
  readonly uri?: string
}

/** How long a Java whose Node has been killed may take to end: its watchdog sends KILL after thirty seconds. */
const LEFTOVER_SECONDS = 35

/** One server per folder. A lock whose process is gone is taken over. */
export class InstanceLock {
  readonly #file: string

  private constructor(file: string) {
    this.#file = file
  }

  /** @throws Failure where another process, still running, uses the folder */
  static async take(directory: string): Promise<InstanceLock> {
    await mkdir(directory, { recursive: true })
    const file = join(directory, 'lock.json')
    const own: Holder = { pid: process.pid, started: await processStart(process.pid) }
    for (;;) {
      try {
        await writeFile(file, JSON.stringify(own), { flag: 'wx' })
        return new InstanceLock(file)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = await read(file)
      if (holder !== null && (await isSame(holder.pid, holder.started))) {
        throw new Failure(
          `Aktørgraf already runs here, as process ${holder.pid}${holder.uri === undefined ? '' : `, with Neo4j at ${holder.uri}`}.`,
          `Use that one, or stop it ("kill ${holder.pid}"). A second clone can run beside it.`,
        )
      }
      if (holder?.java !== undefined) await outlive(holder.java, holder.javaStarted ?? null)
      // Of several who find the same stale lock, one moves it away; the others find it gone and try again.
      const stale = `${file}.${process.pid}`
      await rename(file, stale).catch(() => undefined)
      await rm(stale, { force: true })
    }
  }

  /** Notes the Java that was started, so that a later start can wait for its end. */
  async note(java: number, uri: string): Promise<void> {
    const holder: Holder = {
      pid: process.pid,
      started: await processStart(process.pid),
      java,
      javaStarted: await processStart(java),
      uri,
    }
    await writeFile(this.#file, JSON.stringify(holder))
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true })
  }
}

async function read(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch {
    // Half written when its process was killed, or gone by now: nobody's either way.
    return null
  }
}

async function isSame(pid: number, started: string | null): Promise<boolean> {
  if (pid === process.pid) return true
  const now = await processStart(pid)
  return now !== null && (started === null || now === started)
}

async function outlive(pid: number, started: string | null): Promise<void> {
  for (let waited = 0; waited < LEFTOVER_SECONDS * 10; waited++) {
    if (!(await isSame(pid, started))) return
    await sleep(100)
  }
  if (isRunning(pid)) process.kill(pid, 'SIGKILL')
}
