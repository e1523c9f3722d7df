// The managed Neo4j's stores: each holds one graph, is built whole before anybody sees it, and is served read-only.
import { Neo4jError } from 'neo4j-driver'
import { Failure } from '../failure.ts'
import { connect } from '../graph/connect.ts'
import { load } from '../graph/load/load.ts'
import { storedFingerprint } from '../graph/load/read-records.ts'
import { describeExit } from '../neo4j/java-process.ts'
import type { InstanceLock } from '../neo4j/instance-lock.ts'
import { type ManagedServer, startManagedServer } from '../neo4j/managed-server.ts'
import { UnusableStore } from '../neo4j/start-failure.ts'
import { Stores } from '../neo4j/stores.ts'
import { unlessAborted } from './interruption.ts'
import type { Task } from './task.ts'
import type { Wanted } from './wanted-graph.ts'

export class ManagedStores {
  readonly #stores: Stores
  readonly #lock: InstanceLock
  readonly #task: Task

  /** The lock is on the environment's directory, and stays the caller's to release. */
  constructor(lock: InstanceLock, task: Task) {
    this.#stores = new Stores(task.environment.directory)
    this.#lock = lock
    this.#task = task
  }

  /** A server that serves the wanted graph, from the store that is there if it can be used, else from one built anew. */
  async serve(wanted: Wanted): Promise<ManagedServer> {
    if (await this.#stores.has(wanted.version)) {
      try {
        return await this.#open(wanted)
      } catch (error) {
        if (!(error instanceof UnusableStore)) throw error
        this.#task.progress(`${error.message} It is built anew.`)
      }
    }
    await this.#build(wanted)
    return this.#open(wanted)
  }

  /** Sees that there is a store of the wanted graph. Returns false where there was one already. */
  async prepare(wanted: Wanted): Promise<boolean> {
    const isNew = !(await this.#stores.has(wanted.version))
    if (isNew) await this.#build(wanted)
    await this.#stores.discardOthers(wanted.version)
    return isNew
  }

  async #open({ version }: Wanted): Promise<ManagedServer> {
    const server = await this.#start(version, true)
    try {
      const stored = await this.#whileItRuns(server, 'checked', readBack(server))
      if (stored !== version) {
        throw new UnusableStore('it does not hold the graph that it is named after.', server.logs.debug)
      }
      await this.#stores.discardOthers(version)
      return server
    } catch (error) {
      await server.stop()
      throw error
    }
  }

  async #build({ records, version }: Wanted): Promise<void> {
    const { progress } = this.#task
    progress('Building the store of the graph …')
    const server = await this.#start(await this.#stores.begin(version), false)
    const driver = connect(server)
    try {
      await this.#whileItRuns(server, 'loaded', load(driver, { database: 'neo4j', records, onProgress: progress }))
      progress('Closing the store …')
    } catch (error) {
      throw await explainLoad(error, server)
    } finally {
      await driver.close()
      await server.stop()
    }
    await this.#stores.promote(version)
  }

  #start(store: string, readOnly: boolean): Promise<ManagedServer> {
    const { environment, signal, progress } = this.#task
    const { directory, cache, boltPort = 7687, httpPort = 7474, raw: env } = environment
    return startManagedServer({
      directory,
      cache,
      store,
      readOnly,
      // Nobody but us is to find the one that builds.
      boltPort: readOnly ? boltPort : 0,
      httpPort: readOnly ? httpPort : 0,
      http: readOnly,
      env,
      onProgress: progress,
      signal,
      lock: this.#lock,
    })
  }

  #whileItRuns<T>(server: ManagedServer, what: string, work: Promise<T>): Promise<T> {
    return unlessAborted(this.#task.signal, Promise.race([work, ended(server, `while the graph was being ${what}`)]))
  }
}

/** Rejects when the server ends. */
export async function ended({ exited, logs }: ManagedServer, when: string): Promise<never> {
  const how = describeExit(await exited)
  const obstacle = await logs.obstacle()
  throw new Failure(
    `Neo4j has ended ${when} (${how})${obstacle === null ? '' : `: ${obstacle.what}`}.`,
    `${obstacle?.remedy ?? 'Start again.'} Its logs: ${logs.directory}`,
  )
}

/** A load that failed, by what Neo4j logged where that says more than what it answered. */
async function explainLoad(error: unknown, { logs }: ManagedServer): Promise<unknown> {
  const obstacle = error instanceof Neo4jError ? await logs.obstacle() : null
  if (obstacle === null) return error
  return new Failure(
    `Neo4j could not store the graph: ${obstacle.what}.`,
    `${obstacle.remedy} Its logs: ${logs.directory}`,
    { cause: error },
  )
}

async function readBack(server: ManagedServer): Promise<string> {
  const driver = connect(server)
  try {
    return await storedFingerprint(driver, 'neo4j')
  } catch (error) {
    const isAway = error instanceof Neo4jError && /Security|ServiceUnavailable|SessionExpired/.test(error.code)
    if (error instanceof Neo4jError && !isAway)
      throw new UnusableStore(`it cannot be read (${error.message}).`, server.logs.debug)
    throw error
  } finally {
    await driver.close()
  }
}
