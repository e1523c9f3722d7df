export interface ServerConfiguration {
  /** Relative to the server's home: Neo4j reads this file as Latin-1, so no path of the user's may stand in it. */
  readonly dataDirectory: string
  readonly boltPort: number
  readonly httpPort: number
  /** Whether it answers over HTTP too, as Neo4j Browser needs it. */
  readonly http: boolean
  readonly readOnly: boolean
}

/** neo4j.conf. Each line has been tried: tests/neo4j shows what it stops. */
export function serverConfiguration(wanted: ServerConfiguration): string {
  const { dataDirectory, boltPort, httpPort, http, readOnly } = wanted
  return `# Written at each start by src/neo4j/server-configuration.ts; changes here are lost.
server.directories.data=${dataDirectory}

# Only this machine may connect.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=${http}
server.http.listen_address=127.0.0.1:${httpPort}
server.http.advertised_address=127.0.0.1:${httpPort}
server.https.enabled=false

# The password is new at each start and long. Whoever tries an old one (a Neo4j Browser left open, say) is refused, but does
# not lock out everybody else.
dbms.security.auth_max_failed_attempts=0

# What is known changes in the seeds. This refuses writes and schema changes to whoever connects.
server.databases.default_to_read_only=${readOnly}

# No query may take the machine: a graph that one process builds may take longer than what a reader asks.
db.transaction.timeout=${readOnly ? '30s' : '15m'}
db.memory.transaction.max=${readOnly ? '256m' : '0'}
dbms.memory.transaction.total.max=${readOnly ? '384m' : '0'}
server.memory.pagecache.size=128m
# Neo4j would set aside 256 MB for the log of each of its two databases, at each start.
db.tx_log.preallocate=false

# LOAD CSV reads neither this machine's files nor the network through us.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
# Of procedures that come with a plug-in, none. Neo4j's own are not under this list (tried on 5.26): whoever has the password
# can read the configuration (dbms.listConfig) and end connections (dbms.killConnection); Community has no roles to forbid it.
dbms.security.procedures.allowlist=db.labels,db.relationshipTypes,db.propertyKeys,db.schema.*,db.index.fulltext.*,db.awaitIndexes,db.ping,db.info,dbms.components,dbms.info,dbms.clientConfig,dbms.showCurrentUser,dbms.queryJmx

# Nothing about its use leaves the machine.
dbms.usage_report.enabled=false
client.allow_telemetry=false

# Stopping: the databases are closed in a moment; the network threads need not be waited for.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`
}
