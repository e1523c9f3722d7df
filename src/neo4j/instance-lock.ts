import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { explainDisk } from './explain-disk.ts'
import { isSame, outlive } from './outlive.ts'
import { processStart } from './process-start.ts'

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

/** One user per folder. A lock whose process is gone is taken over, once the Java that it left behind is gone too. */
export class InstanceLock {
  readonly #file: string
  readonly #own: Holder

  private constructor(file: string, own: Holder) {
    this.#file = file
    this.#own = own
  }

  /** @throws Failure where another process, still running, uses the folder, or the folder cannot be written */
  static async take(directory: string, onProgress: (line: string) => void = () => undefined): Promise<InstanceLock> {
    const file = join(directory, 'lock.json')
    const own: Holder = { pid: process.pid, started: await processStart(process.pid) }
    try {
      await mkdir(directory, { recursive: true })
      for (;;) {
        if (await create(file, JSON.stringify(own))) return new InstanceLock(file, own)
        const found = await readFile(file, 'utf8').catch(() => null)
        if (found === null) continue
        const holder = parse(found)
        if (holder !== null && (await isSame(holder.pid, holder.started))) throw inUse(holder)
        if (holder?.java !== undefined) {
          const line = `Waiting for the Neo4j of a start that was killed to end (process ${holder.java})`
          await outlive(holder.java, holder.javaStarted ?? null, LEFTOVER_SECONDS, () => onProgress(line))
        }
        await removeStale(file, found)
      }
    } catch (error) {
      throw explainDisk(error, directory, 'set AKTORGRAF_DIRECTORY to another folder')
    }
  }

  /** Notes the Java that was started, so that a later start can wait for its end. */
  async note(java: number, uri: string): Promise<void> {
    const holder: Holder = { ...this.#own, java, javaStarted: await processStart(java), uri }
    const beside = besides(this.#file)
    await writeFile(beside, JSON.stringify(holder))
    await rename(beside, this.#file)
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true })
  }
}

function inUse({ pid, uri }: Holder): Failure {
  return new Failure(
    `Aktørgraf already runs here, as process ${pid}${uri === undefined ? '' : `, with Neo4j at ${uri}`}.`,
    `Use that one, or stop it ("kill ${pid}"). A second clone can run beside it.`,
  )
}

/** Whether the file could be made. It appears with all of its text, so nobody ever reads half of it. */
async function create(file: string, text: string): Promise<boolean> {
  const beside = besides(file)
  await writeFile(beside, text)
  try {
    await link(beside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // A file system without hard links.
    return await writeFile(file, text, { flag: 'wx' }).then(
      () => true,
      (reason: unknown) => {
        if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw reason
      },
    )
  } finally {
    await rm(beside, { force: true })
  }
}

/** Of several who find the same stale lock one removes it. A lock that one of the others has taken since is put back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const moved = besides(file)
  const isGone = await rename(file, moved).then(
    () => false,
    () => true,
  )
  if (isGone) return
  if ((await readFile(moved, 'utf8')) !== stale) await link(moved, file).catch(() => undefined)
  await rm(moved, { force: true })
}

function besides(file: string): string {
  return `${file}.${process.pid}`
}

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}
