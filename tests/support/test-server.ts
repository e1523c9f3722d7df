// The server that tests use: what it is called in the environment, and how one is started.
import { mkdtemp, rm } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { defaultCacheDirectory } from '../../src/neo4j/default-cache-directory.ts'
import { startManagedServer } from '../../src/neo4j/managed-server.ts'

export interface TestServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Undefined: the user's default. */
  readonly database: string | undefined
}

export interface OwnServer extends TestServer {
  /** Whether those that are started after its end start faster. */
  readonly makesArchive: boolean
  readonly stop: () => Promise<void>
}

/** A server that whoever runs the tests wants them to use instead of one of their own. */
export function givenServer(env = process.env): TestServer | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = env
  return uri ? { uri, user, password, database: database || undefined } : undefined
}

/** A Neo4j on free ports, in a folder of its own that goes when it stops; no other server and no data of anybody's is touched. */
export async function startOwnServer(options: { readonly readOnly?: boolean } = {}): Promise<OwnServer> {
  const directory = await mkdtemp(join(tmpdir(), 'aktorgraf-test-'))
  const start = (readOnly: boolean) =>
    startManagedServer({
      directory,
      cache: defaultCacheDirectory(process.env),
      store: 'test',
      readOnly,
      boltPort: 0,
      httpPort: 0,
      http: false,
      env: process.env,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    })
  let server = await start(false)
  if (options.readOnly === true) {
    // A store cannot be made by a server that writes nothing.
    await server.stop()
    server = await start(true)
  }
  const forget = onInterruption(() => {
    process.kill(server.pid, 'SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  })
  return {
    uri: server.uri,
    user: server.user,
    password: server.password,
    database: 'neo4j',
    makesArchive: server.makesArchive,
    stop: async () => {
      forget()
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

export function connect({ uri, user, password }: TestServer): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password))
}

/** jest ends at Ctrl-C without its teardown. Java would end by itself, but leave its folder. */
function onInterruption(cleanUp: () => void): () => void {
  const handlers = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const handler = () => {
      cleanUp()
      process.kill(process.pid, signal)
    }
    process.once(signal, handler)
    return () => process.off(signal, handler)
  })
  return () => handlers.forEach((forget) => forget())
}
