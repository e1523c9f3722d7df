// A Neo4j of our own: found or fetched, configured, started, watched and stopped. It knows nothing of what it holds.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { Failure } from '../failure.ts'
import { freePort } from './free-port.ts'
import { renewSystemDatabase } from './initial-password.ts'
import { InstanceLock } from './instance-lock.ts'
import type { JavaExit, JavaProcess } from './java-process.ts'
import { startJava } from './java-process.ts'
import type { Environment } from './java-runtime.ts'
import { findJava } from './java-runtime.ts'
import { ClassArchive } from './class-archive.ts'
import { serverConfiguration } from './server-configuration.ts'
import { serverJars } from './server-jars.ts'
import { portWasTaken, startFailure } from './start-failure.ts'

export interface ManagedServerOptions {
  /** All that the server writes is below it: stores/, logs/, conf/, the password file. */
  readonly directory: string
  /** Where its jars are kept, shared between clones. */
  readonly cache: string
  /** Which store under stores/ it serves; made where there is none. */
  readonly store: string
  readonly readOnly: boolean
  /** Wanted ports, 7687 and 7474 unless given; the next free ones where taken. 0 takes any. */
  readonly boltPort?: number
  readonly httpPort?: number
  /** Where java and mvn are found: PATH, JAVA_HOME, HOME. */
  readonly env: Environment
  readonly onProgress?: (line: string) => void
  readonly signal?: AbortSignal
}

export interface ManagedServer {
  readonly uri: string
  readonly browserUrl: string
  readonly user: 'neo4j'
  readonly password: string
  readonly passwordFile: string
  /** Java's process. */
  readonly pid: number
  /** When Java ends, for whatever reason. */
  readonly exited: Promise<JavaExit>
  readonly log: string
  /** Resolves when Java is gone. May be called more than once. */
  stop(): Promise<void>
}

const TRIES = 3
const PATIENCE_MS = 120_000

/** @throws Failure with what to do, where Java, Maven, the network, the disk, a port or another instance is in the way */
export async function startManagedServer(options: ManagedServerOptions): Promise<ManagedServer> {
  const { directory, cache, env, signal, onProgress = () => undefined } = options
  const java = await findJava(env)
  const jars = await serverJars({ cache, env, onProgress, signal })
  const lock = await InstanceLock.take(directory)
  try {
    const taken = new Set<number>()
    for (let attempt = 1; ; attempt++) {
      const boltPort = await freePort(options.boltPort ?? 7687, taken)
      const httpPort = await freePort(options.httpPort ?? 7474, new Set([...taken, boltPort]))
      const server = await startOnce({ ...options, boltPort, httpPort, java, jars, lock })
      if (server !== 'port taken') return server
      if (attempt === TRIES) {
        throw new Failure(
          `The ports ${boltPort} and ${httpPort} were taken while Neo4j started.`,
          'Start again, or give other ports.',
        )
      }
      taken.add(boltPort).add(httpPort)
    }
  } catch (error) {
    await lock.release()
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC')
      throw new Failure(`The disk that holds ${directory} is full.`, 'Free 500 MB and start again.')
    if (code === 'EACCES' || code === 'EROFS')
      throw new Failure(`${directory} cannot be written.`, 'Give yourself the right to.')
    throw error
  }
}

interface Attempt extends ManagedServerOptions {
  readonly boltPort: number
  readonly httpPort: number
  readonly java: string
  readonly jars: string
  readonly lock: InstanceLock
}

async function startOnce(attempt: Attempt): Promise<ManagedServer | 'port taken'> {
  const { directory, store, readOnly, boltPort, httpPort, java, jars, lock, env, signal } = attempt
  const conf = join(directory, 'conf')
  const logs = join(directory, 'logs')
  const console = join(logs, 'console.log')
  const seen = [console, join(logs, 'neo4j.log')]
  await Promise.all([conf, logs].map((folder) => mkdir(folder, { recursive: true })))
  await rm(join(logs, 'neo4j.log'), { force: true })
  const dataDirectory = `stores/${store}`
  await writeFile(join(conf, 'neo4j.conf'), serverConfiguration({ dataDirectory, boltPort, httpPort, readOnly }))
  const passwordFile = join(directory, 'password')
  const password = await renewSystemDatabase(join(directory, dataDirectory), passwordFile)

  const classes = await ClassArchive.of(jars, java)
  // Only a server that builds a store makes the archive: it takes some seconds at its end.
  const archive = await classes.options(!readOnly)
  const process = await startJava([java, ...archive, ...arguments_(jars, directory, conf)], console, env)
  const uri = `bolt://127.0.0.1:${boltPort}`
  await lock.note(process.pid, uri)
  const outcome = await Promise.race([
    answers(uri, password, signal).then(() => 'up' as const),
    process.exited.then((exit) => exit),
  ]).catch(async (error: unknown) => {
    await process.stop()
    if (signal?.aborted === true) throw error
    throw await startFailure(seen, (error as Error).message)
  })
  if (outcome !== 'up') {
    if (await portWasTaken(seen)) return 'port taken'
    throw await startFailure(seen, outcome.signal ?? `exit ${outcome.code}`)
  }
  const browserUrl = `http://127.0.0.1:${httpPort}/browser/`
  const stop = stopper(process, lock, classes)
  return {
    uri,
    browserUrl,
    user: 'neo4j',
    password,
    passwordFile,
    pid: process.pid,
    exited: process.exited,
    log: seen[1] ?? console,
    stop,
  }
}

function stopper(process: JavaProcess, lock: InstanceLock, classes: ClassArchive): () => Promise<void> {
  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await process.stop()
    await classes.keep()
    await lock.release()
  }
  return () => (stopped ??= stop())
}

function arguments_(jars: string, home: string, conf: string): string[] {
  return [
    '-Xms256m',
    '-Xmx768m',
    // On the two cores that it is meant for, the parallel collectors only cost start time.
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
      '--add-opens',
      `java.base/${name}=ALL-UNNAMED`,
    ]),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
  ]
}

/** Resolves when the database answers a query. */
async function answers(uri: string, password: string, signal: AbortSignal | undefined): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionAcquisitionTimeout: 2000,
    connectionTimeout: 2000,
  })
  try {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      signal?.throwIfAborted()
      try {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
        return
      } catch (error) {
        if (Date.now() > until) throw new Error(`no answer in ${PATIENCE_MS / 1000} s`, { cause: error })
      }
      await sleep(100)
    }
  } finally {
    await driver.close()
  }
}
