import { connect } from '../graph/connect.ts'
import { InstanceLock } from '../neo4j/instance-lock.ts'
import { ended, ManagedStores } from './managed-stores.ts'
import type { OpenedGraph } from './opened-graph.ts'
import type { Task } from './task.ts'
import type { Wanted } from './wanted-graph.ts'

/** The wanted graph in a Neo4j of our own, read-only. */
export async function openManaged(wanted: Wanted, task: Task): Promise<OpenedGraph> {
  const lock = await InstanceLock.take(task.environment.directory, task.progress)
  try {
    const server = await new ManagedStores(lock, task).serve(wanted)
    const driver = connect(server)
    const lost = ended(server, 'by itself')
    // Until somebody waits for it; and when it is ended in order.
    lost.catch(() => undefined)
    return {
      driver,
      database: 'neo4j',
      places: [
        ['Neo4j Browser', server.browserUrl],
        ['', `user ${server.user}, password in ${server.passwordFile}`],
      ],
      lost,
      close: async () => {
        await driver.close()
        await server.stop()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
