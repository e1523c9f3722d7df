import neo4j, { type Driver, type Record as Row, type Result } from 'neo4j-driver'
import { fingerprint } from './fingerprint.ts'
import { canonicalRecords, type GraphNode, type GraphRecords, type GraphRelationship, type Value } from './records.ts'

/** A session or a transaction. */
export interface Queryable {
  run(query: string, parameters?: Readonly<Record<string, unknown>>): Result
}

const nodesQuery = `
MATCH (n:Aktorgraf)
RETURN labels(n) AS labels, properties(n) AS properties`

const relationshipsQuery = `
MATCH (from:Aktorgraf)-[r]->(to)
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties`

/** The graph as it stands in Neo4j, in the form that toRecords gives it. */
export async function readRecords(queryable: Queryable): Promise<GraphRecords> {
  const nodes: GraphNode[] = []
  for await (const row of queryable.run(nodesQuery)) {
    const properties = propertiesOf(row)
    nodes.push({ id: String(properties['id']), labels: (row.get('labels') as string[]).sort(), properties })
  }
  const relationships: GraphRelationship[] = []
  for await (const row of queryable.run(relationshipsQuery)) {
    relationships.push({
      type: row.get('type') as string,
      from: String(row.get('from')),
      to: String(row.get('to')),
      properties: propertiesOf(row),
    })
  }
  return canonicalRecords({ nodes, relationships })
}

/** The fingerprint of what stands in a database, computed from all of it. */
export async function storedFingerprint(driver: Driver, database?: string): Promise<string> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  })
  try {
    return await session.executeRead(async (transaction) => fingerprint(await readRecords(transaction)))
  } finally {
    await session.close()
  }
}

function propertiesOf(row: Row): Record<string, Value> {
  const properties = row.get('properties') as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((key) => [key, plain(properties[key])]),
  )
}

/** How whole numbers come is the driver's setting: as the driver's own Integer, as bigint, or as number. */
function plain(value: unknown): Value {
  if (neo4j.isInt(value)) return value.toNumber()
  if (typeof value === 'bigint') return Number(value)
  return value as Value
}
