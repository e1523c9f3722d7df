import type { ManagedTransaction } from 'neo4j-driver'
import { Failure } from '../../failure.ts'

const foreignQuery = `
MATCH (n)
WHERE NOT n:Aktorgraf
RETURN labels(n) AS labels
LIMIT 1`

/** A load replaces everything that is ours, so it stays out of a database that holds anything else. */
export async function refuseForeign(transaction: ManagedTransaction): Promise<void> {
  const { records } = await transaction.run(foreignQuery)
  const [found] = records
  if (found === undefined) return
  const labels = found.get('labels') as string[]
  throw new Failure(
    `This Neo4j database holds something else already (a node ${labels.map((label) => `:${label}`).join('') || 'without label'}).`,
    'Give Aktørgraf a database of its own: set NEO4J_DATABASE or NEO4J_URI to an empty one.',
  )
}
