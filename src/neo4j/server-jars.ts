// The server's own jars: fetched once through Maven, checked at every start against a committed list of SHA-256.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.ts'
import { copyJars } from './copy-jars.ts'
import { explainDisk } from './explain-disk.ts'
import type { Environment } from './java-runtime.ts'
import { isRunning } from './process-start.ts'

/** What is not code stays in src/, where both src/ and the compiled dist/ find it. */
const pom = fileURLToPath(new URL('../../src/neo4j/pom.xml', import.meta.url))
const list = fileURLToPath(new URL('../../src/neo4j/jars.sha256', import.meta.url))

export interface JarsOptions {
  readonly cache: string
  readonly env: Environment
  readonly onProgress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * The folder that holds exactly the listed jars.
 * @throws Failure where they cannot be fetched, or what was fetched is not what the list says
 */
export async function serverJars({ cache, env, onProgress, signal }: JarsOptions): Promise<string> {
  const text = await readFile(list, 'utf8')
  const expected = parseList(text)
  // A folder for each list: an older clone keeps its own jars.
  const folder = join(cache, `neo4j-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`)
  const damage = await damageIn(folder, expected)
  if (damage === null) return folder
  if (damage !== 'missing') onProgress(`The cached Neo4j is damaged (${damage}); fetching it anew.`)

  // Fetched beside and moved when whole: a broken fetch leaves nothing that could be taken for a finished one, and of two
  // that fetch at once the second finds the first's folder in place, as good as its own.
  let fetched: string | undefined
  try {
    await mkdir(cache, { recursive: true })
    await removeLeftovers(cache)
    fetched = await mkdtemp(join(cache, `fetching-${process.pid}-`))
    await copyJars({ pom, into: fetched, count: expected.size, env, onProgress, signal })
    const wrong = await damageIn(fetched, expected)
    if (wrong !== null) {
      throw new Failure(
        `What Maven fetched is not the Neo4j that this version was made with: ${wrong}.`,
        "Delete that file from Maven's own cache (~/.m2/repository) and start again; if it stays, the mirror serves another file.",
      )
    }
    await rm(folder, { recursive: true, force: true })
    await rename(fetched, folder).catch(async (error: unknown) => {
      if ((await damageIn(folder, expected)) !== null) throw error
    })
  } catch (error) {
    throw explainDisk(error, cache, 'set AKTORGRAF_CACHE to another folder')
  } finally {
    if (fetched !== undefined) await rm(fetched, { recursive: true, force: true })
  }
  return folder
}

/** What fetches left that were killed in the middle. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^fetching-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(cache, name), { recursive: true, force: true })
  }
}

function parseList(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** What is wrong in the folder: `missing` where it is not there, else the first file that is not as listed; null if none. */
export async function damageIn(folder: string, expected: ReadonlyMap<string, string>): Promise<string | null> {
  const files = await readdir(folder).catch(() => null)
  if (files === null) return 'missing'
  const extra = files.find((file) => !expected.has(file))
  if (extra !== undefined) return `${extra} does not belong there`
  for (const [file, sha256] of expected) {
    if (!files.includes(file)) return `${file} is missing`
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, file), { highWaterMark: 1 << 20 }), hash)
    if (hash.digest('hex') !== sha256) return `${file} is damaged`
  }
  return null
}
