import { afterAll, beforeAll, describe } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { connect, givenServer, type OwnServer, startOwnServer, type TestServer } from './test-server.ts'

export interface ScratchServer {
  /** In place of jest's: the tests in it are skipped where no server can be started for them. */
  readonly describe: (what: string, tests: () => void) => void
  readonly server: () => TestServer
  readonly driver: () => Driver
  /** Takes out all nodes. */
  readonly empty: () => Promise<void>
  /** Takes out all constraints and indexes, but those that every Neo4j has. */
  readonly dropSchema: () => Promise<void>
}

/**
 * An empty Neo4j for the tests of one file, to write into as they like. Where a server was given (NEO4J_URI) none is
 * started, and theirs is not one to make a mess of, so these tests are skipped.
 */
export function withScratchServer(options: { readonly readOnly?: boolean } = {}): ScratchServer {
  if (givenServer() !== undefined) {
    const none = () => {
      throw new Error('There is no scratch server')
    }
    return {
      describe: (what, tests) =>
        describe.skip(`${what} (skipped: NEO4J_URI is set, and these need a server of their own)`, tests),
      server: none,
      driver: none,
      empty: none,
      dropSchema: none,
    }
  }

  let server: OwnServer | undefined
  let driver: Driver | undefined
  beforeAll(async () => {
    server = await startOwnServer(options)
    driver = connect(server)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.stop()
  })
  return {
    describe,
    server: () => server!,
    driver: () => driver!,
    empty: async () => {
      await run(driver!, 'MATCH (n) DETACH DELETE n')
    },
    dropSchema: () => dropSchema(driver!),
  }
}

async function dropSchema(driver: Driver): Promise<void> {
  for (const name of await run(driver, 'SHOW CONSTRAINTS YIELD name')) await run(driver, `DROP CONSTRAINT ${name}`)
  const indexes = await run(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  for (const name of indexes) await run(driver, `DROP INDEX ${name}`)
}

async function run(driver: Driver, cypher: string): Promise<string[]> {
  const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' })
  return records.map((row) => row.get('name') as string)
}
