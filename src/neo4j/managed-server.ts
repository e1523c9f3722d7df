// A Neo4j of our own: found or fetched, configured, started, watched and stopped. It knows nothing of what it holds.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { awaitAnswer } from './await-answer.ts'
import { ClassArchive } from './class-archive.ts'
import { explainDisk } from './explain-disk.ts'
import { freePort } from './free-port.ts'
import { renewSystemDatabase } from './initial-password.ts'
import { InstanceLock } from './instance-lock.ts'
import { javaArguments } from './java-arguments.ts'
import { type JavaExit, startJava } from './java-process.ts'
import { type Environment, findJava } from './java-runtime.ts'
import { serverConfiguration } from './server-configuration.ts'
import { serverJars } from './server-jars.ts'
import { ServerLogs } from './server-logs.ts'
import { startFailure } from './start-failure.ts'

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
  /** Whether it answers over HTTP too, for Neo4j Browser: true unless given. Without, it starts with a tenth less of CPU. */
  readonly http?: boolean
  /** Where java and mvn are found: PATH, JAVA_HOME, HOME. */
  readonly env: Environment
  readonly onProgress?: (line: string) => void
  readonly signal?: AbortSignal
  /** On the folder, held by whoever starts several servers one after the other; left out, the server takes its own. */
  readonly lock?: InstanceLock
}

export interface ManagedServer {
  readonly uri: string
  /** Where nobody answers if it was started without HTTP. */
  readonly browserUrl: string
  readonly user: 'neo4j'
  readonly password: string
  readonly passwordFile: string
  /** Java's process. */
  readonly pid: number
  /** When Java ends, for whatever reason. */
  readonly exited: Promise<JavaExit>
  readonly logs: ServerLogs
  /** Whether it makes the class archive as it stops, so that those after it start in half the time. */
  readonly makesArchive: boolean
  /** Resolves when Java is gone. May be called more than once. */
  stop(): Promise<void>
}

const TRIES = 3

/**
 * @throws Failure with what to do, where Java, Maven, the network, the disk, a port or another instance is in the way;
 *   UnusableStore where the reason may lie in the store itself
 */
export async function startManagedServer(options: ManagedServerOptions): Promise<ManagedServer> {
  const { directory, cache, env, signal, onProgress = () => undefined } = options
  const java = await findJava(env)
  const jars = await serverJars({ cache, env, onProgress, signal })
  const lock = options.lock ?? (await InstanceLock.take(directory, onProgress))
  const release = async (): Promise<void> => {
    if (options.lock === undefined) await lock.release()
  }
  try {
    onProgress('Starting Neo4j …')
    const taken = new Set<number>()
    for (let attempt = 1; ; attempt++) {
      const boltPort = await freePort(options.boltPort ?? 7687, taken)
      const httpPort = await freePort(options.httpPort ?? 7474, new Set([...taken, boltPort]))
      const server = await startOnce({ ...options, boltPort, httpPort, java, jars, lock, onProgress, release })
      if (server !== 'port taken') return server
      if (attempt === TRIES) {
        throw new Failure(
          `The ports ${boltPort} and ${httpPort} were taken while Neo4j started.`,
          'Start again, or give other ports with NEO4J_BOLT_PORT and NEO4J_HTTP_PORT.',
        )
      }
      taken.add(boltPort).add(httpPort)
    }
  } catch (error) {
    await release()
    throw explainDisk(error, directory, 'set AKTORGRAF_DIRECTORY to another folder')
  }
}

interface Attempt extends ManagedServerOptions {
  readonly boltPort: number
  readonly httpPort: number
  readonly java: string
  readonly jars: string
  readonly lock: InstanceLock
  readonly onProgress: (line: string) => void
  readonly release: () => Promise<void>
}

async function startOnce(attempt: Attempt): Promise<ManagedServer | 'port taken'> {
  const { directory, store, readOnly, boltPort, httpPort, http = true } = attempt
  const { java, jars, lock, env, signal, onProgress, release } = attempt
  const conf = join(directory, 'conf')
  const logs = new ServerLogs(directory)
  await mkdir(conf, { recursive: true })
  await logs.begin()
  const dataDirectory = `stores/${store}`
  const classes = await ClassArchive.of(jars, java)
  // Only a server that builds a store makes the archive: it takes some seconds at its end.
  const archive = await classes.options(!readOnly)
  // One that makes it has all that any will want.
  const configuration = { dataDirectory, boltPort, httpPort, http: http || classes.isBeingMade, readOnly }
  await writeFile(join(conf, 'neo4j.conf'), serverConfiguration(configuration))
  const passwordFile = join(directory, 'password')
  const password = await renewSystemDatabase(join(directory, dataDirectory), passwordFile)

  signal?.throwIfAborted()
  const arguments_ = javaArguments({ jars, home: directory, conf, serves: readOnly, archive })
  const process = await startJava([java, ...arguments_], logs.console, env)
  const uri = `bolt://127.0.0.1:${boltPort}`
  const outcome = await Promise.race([
    lock.note(process.pid, uri).then(() => awaitAnswer({ uri, password, logs, onProgress, signal })),
    process.exited,
  ]).catch(async (error: unknown) => {
    await process.stop()
    throw error
  })
  if (outcome !== 'up') {
    await process.stop()
    if ('code' in outcome && (await logs.portWasTaken())) return 'port taken'
    throw await startFailure(logs, outcome)
  }
  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await process.stop()
    await classes.keep()
    await release()
  }
  return {
    uri,
    browserUrl: `http://127.0.0.1:${httpPort}/browser/`,
    user: 'neo4j',
    password,
    passwordFile,
    pid: process.pid,
    exited: process.exited,
    logs,
    makesArchive: classes.isBeingMade,
    stop: () => (stopped ??= stop()),
  }
}
