import type { Driver } from 'neo4j-driver'
import type { Neo4jConnection } from '../environment.ts'
import { Failure } from '../failure.ts'
import { namesInGraph, type Sought } from '../forget/search.ts'
import { readRecords } from '../graph/load/read-records.ts'
import { connectGiven, loadGiven } from './open-given.ts'
import type { Task } from './task.ts'
import type { Wanted } from './wanted-graph.ts'

/** The graph in a Neo4j of the user's own: connected to before anything is changed, replaced after the seeds were. */
export class ForgetInGiven {
  readonly #driver: Driver
  readonly #given: Neo4jConnection
  readonly #task: Task

  private constructor(driver: Driver, given: Neo4jConnection, task: Task) {
    this.#driver = driver
    this.#given = given
    this.#task = task
  }

  static async connect(given: Neo4jConnection, task: Task): Promise<ForgetInGiven> {
    return new ForgetInGiven(await connectGiven(given, task), given, task)
  }

  /** Returns what of the graph then still names the person: nothing. */
  async replace(wanted: Wanted, sought: Sought): Promise<string[]> {
    try {
      await loadGiven(this.#driver, wanted, this.#given, this.#task)
      const { database } = this.#given
      const session = this.#driver.session(database === undefined ? {} : { database })
      try {
        return namesInGraph(await session.executeRead(readRecords), sought)
      } finally {
        await session.close()
      }
    } catch (cause) {
      throw new Failure(
        `The seeds were changed, but the graph at ${this.#given.uri} was not: ${(cause as Error).message}`,
        'Run "npm run seed", which replaces it.',
        { cause },
      )
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }
}
