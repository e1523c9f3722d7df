import { Failure } from '../../src/failure.ts'
import { load } from '../../src/graph/load/load.ts'
import { toRecords } from '../../src/graph/load/to-records.ts'
import { claim, clear } from './given-server.ts'
import { seedKnowledge } from './seed-knowledge.ts'
import { connect, givenServer, startOwnServer, type TestServer } from './test-server.ts'

export interface SharedServerStarted {
  readonly server: TestServer
  /** A server that was started is stopped, one that was given is emptied. */
  readonly tearDown: () => Promise<void>
}

/** The server that all tests read, with the graph of the seeds in it. */
export async function startSharedServer(): Promise<SharedServerStarted> {
  try {
    const given = givenServer()
    return given === undefined ? await startOwn() : await takeGiven(given)
  } catch (error) {
    // jest shows only the message.
    throw error instanceof Failure ? new Error(`${error.message}\n${error.remedy}`, { cause: error }) : error
  }
}

async function startOwn(): Promise<SharedServerStarted> {
  let server = await startOwnServer()
  if (server.makesArchive) {
    // This one ends last: until then each of the others would start slowly, and make one of its own.
    await server.stop()
    server = await startOwnServer()
  }
  try {
    await loadSeeds(server)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { server, tearDown: server.stop }
}

async function takeGiven(server: TestServer): Promise<SharedServerStarted> {
  const tearDown = () => withDriver(server, (driver) => clear(driver, server.database))
  await withDriver(server, (driver) => claim(driver, server.database))
  try {
    await loadSeeds(server)
  } catch (error) {
    await tearDown()
    throw error
  }
  return { server, tearDown }
}

async function loadSeeds(server: TestServer): Promise<void> {
  const records = toRecords(await seedKnowledge())
  await withDriver(server, (driver) => load(driver, { database: server.database, records }))
}

async function withDriver<T>(server: TestServer, use: (driver: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const driver = connect(server)
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}
