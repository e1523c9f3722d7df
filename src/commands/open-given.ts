import type { Driver } from 'neo4j-driver'
import type { Neo4jConnection } from '../environment.ts'
import { connect } from '../graph/connect.ts'
import { load, type Loaded } from '../graph/load/load.ts'
import { explainConnection, refuseOld } from './explain-connection.ts'
import { unlessAborted } from './interruption.ts'
import type { OpenedGraph } from './opened-graph.ts'
import type { Task } from './task.ts'
import type { Wanted } from './wanted-graph.ts'

/** The wanted graph in the user's own Neo4j: loaded into it unless it is there. Nothing is fetched or started. */
export async function openGiven(wanted: Wanted, given: Neo4jConnection, task: Task): Promise<OpenedGraph> {
  const driver = await connectGiven(given, task)
  try {
    await loadGiven(driver, wanted, given, task)
  } catch (error) {
    await driver.close()
    throw error
  }
  const { uri, user, database } = given
  return {
    driver,
    database,
    places: [['Neo4j', `${uri}, user ${user}${database === undefined ? '' : `, database ${database}`}`]],
    // It is not ours: when it is away the API says so, and goes on when it is back.
    lost: new Promise(() => undefined),
    close: () => driver.close(),
  }
}

/** @throws Failure where it cannot be reached, does not let us in, or has no such database */
export async function connectGiven(given: Neo4jConnection, { signal, progress }: Task): Promise<Driver> {
  progress(`Connecting to ${given.uri} …`)
  const driver = connect(given)
  try {
    const at = given.database === undefined ? {} : { database: given.database }
    refuseOld(await unlessAborted(signal, driver.getServerInfo(at)))
    return driver
  } catch (error) {
    await driver.close()
    throw explainConnection(error, given)
  }
}

export function loadGiven(
  driver: Driver,
  { records }: Wanted,
  { database }: Neo4jConnection,
  { signal, progress }: Task,
): Promise<Loaded> {
  return unlessAborted(signal, load(driver, { database, records, onProgress: progress }))
}
