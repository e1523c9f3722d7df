// A server that the tests were given (NEO4J_URI) is somebody's. They use it only while it is empty or holds what they left
// there themselves, and they leave it as they found it.
import type { Driver } from 'neo4j-driver'
import { Failure } from '../../src/failure.ts'
import { schemaRules } from '../../src/graph/load/constraints.ts'

/** Marks the database as the tests' before anything is loaded, so that a run that was killed can be followed by another. */
export async function claim(driver: Driver, database: string | undefined): Promise<void> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN nodes = 0 OR coalesce(g.madeBy = 'tests', false) AS ours`,
    {},
    at(database),
  )
  if (records[0]?.get('ours') !== true) {
    throw new Failure(
      'The Neo4j at NEO4J_URI holds data that the tests did not make.',
      'Give the tests an empty database (NEO4J_DATABASE), or unset NEO4J_URI: they start a Neo4j of their own.',
    )
  }
  await driver.executeQuery(`MERGE (g:Aktorgraf:Graph {id: 'graph'}) SET g.madeBy = 'tests'`, {}, at(database))
}

/** Takes out what the tests put in: the graph, then the constraints and indexes. */
export async function clear(driver: Driver, database: string | undefined): Promise<void> {
  await driver.executeQuery('MATCH (n:Aktorgraf) DETACH DELETE n', {}, at(database))
  for (const { name, cypher } of schemaRules) {
    const kind = cypher.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'
    await driver.executeQuery(`DROP ${kind} ${name} IF EXISTS`, {}, at(database))
  }
}

function at(database: string | undefined): { database?: string } {
  return database === undefined ? {} : { database }
}
