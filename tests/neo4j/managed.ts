import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { defaultCacheDirectory } from '../../src/neo4j/default-cache-directory.ts'
import { type ManagedServer, type ManagedServerOptions, startManagedServer } from '../../src/neo4j/managed-server.ts'
import { processStart } from '../../src/neo4j/process-start.ts'

/** A managed server on free ports. */
export function startServer(
  options: Partial<ManagedServerOptions> & Pick<ManagedServerOptions, 'directory'>,
): Promise<ManagedServer> {
  return startManagedServer({
    cache: defaultCacheDirectory(process.env),
    store: 'test',
    readOnly: false,
    boltPort: 0,
    httpPort: 0,
    env: process.env,
    ...options,
  })
}

/** Its driver, without the half minute of patience that tests need not have. */
export function driverOf({ uri, user, password }: Pick<ManagedServer, 'uri' | 'user' | 'password'>): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  })
}

/** All rows of a query, each as its list of values. */
export async function rows(driver: Driver, cypher: string, database = 'neo4j'): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(cypher, {}, { database })
  return records.map((record) => [...record.values()])
}

/** Waits until the process has ended. */
export async function gone(pid: number, seconds: number): Promise<boolean> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(50)) {
    if ((await processStart(pid)) === null) return true
  }
  return false
}
