import { afterAll } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { connect, type TestServer } from './test-server.ts'

export interface SharedServer {
  readonly driver: Driver
  /** Undefined: the user's default. */
  readonly database: string | undefined
}

/**
 * The server that holds the graph of the seeds, for the tests of one file. They only read: the graph is everybody's. A
 * test that writes takes a server of its own (scratch-server.ts).
 */
export function sharedServer(): SharedServer {
  const address = sharedServerAddress()
  const driver = connect(address)
  afterAll(() => driver.close())
  return { driver, database: address.database }
}

/** Where it is, for what connects by itself. */
export function sharedServerAddress(): TestServer {
  const {
    AKTORGRAF_TEST_URI: uri,
    AKTORGRAF_TEST_USER: user = '',
    AKTORGRAF_TEST_PASSWORD: password = '',
  } = process.env
  if (uri === undefined) throw new Error('No server was started for these tests: see needs-database.ts')
  return { uri, user, password, database: process.env['AKTORGRAF_TEST_DATABASE'] || undefined }
}
