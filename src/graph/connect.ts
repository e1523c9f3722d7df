import type { Driver } from 'neo4j-driver'
import neo4j from 'neo4j-driver'

export interface Connection {
  /** `bolt://`, or `neo4j://` for a cluster, with `+s` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** A driver with the settings that all of the program shares. It connects when it is first used. */
export function connect({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    // A client is told soon that the database is away; whoever waits for longer asks again.
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    // Neo4j would be told which of the driver's functions are used.
    telemetryDisabled: true,
  })
}
