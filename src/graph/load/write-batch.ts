import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import {
  graphId,
  type GraphNode,
  type GraphRecords,
  type GraphRelationship,
  labels,
  type Properties,
  relationshipTypes,
} from './records.ts'

/** Rows that one query writes: nodes of one set of labels, or relationships of one type. */
export interface Batch {
  readonly cypher: string
  readonly rows: readonly object[]
}

/** The Graph node is there already, locked; markReady writes it. All other nodes, then all relationships, in batches small enough for one query. */
export function batchesOf({ nodes, relationships }: GraphRecords, size: number): Batch[] {
  const byLabels = grouped(
    nodes.filter(({ id }) => id !== graphId),
    (node) => node.labels.join(':'),
  )
  const byType = grouped(relationships, ({ type }) => type)
  return [
    ...[...byLabels.values()].flatMap((group) =>
      slices(group, size).map((slice) => ({ cypher: createNodes(group[0]!.labels), rows: slice.map(nodeRow) })),
    ),
    ...[...byType].flatMap(([type, group]) =>
      slices(group, size).map((slice) => ({ cypher: createRelationships(type), rows: slice.map(relationshipRow) })),
    ),
  ]
}

export async function writeBatch(transaction: ManagedTransaction, { cypher, rows }: Batch): Promise<void> {
  await transaction.run(cypher, { rows })
}

function createNodes(nodeLabels: readonly string[]): string {
  return `
UNWIND $rows AS row
CREATE (n${nodeLabels.map((label) => `:${known(label, labels)}`).join('')})
SET n = row`
}

function createRelationships(type: string): string {
  return `
UNWIND $rows AS row
MATCH (from:Aktorgraf {id: row.from})
MATCH (to:Aktorgraf {id: row.to})
CREATE (from)-[r:${known(type, relationshipTypes)}]->(to)
SET r = row.properties`
}

/** Labels and types cannot be parameters; they come from the model's tables, never from data. */
function known(name: string, names: ReadonlySet<string>): string {
  if (!names.has(name)) throw new Error(`${name} is no label or relationship type of the model`)
  return name
}

function nodeRow({ properties }: GraphNode): object {
  return stored(properties)
}

function relationshipRow({ from, to, properties }: GraphRelationship): object {
  return { from, to, properties: stored(properties) }
}

/** The driver sends a JavaScript number as a float, which GraphQL's Int would not take back. */
function stored(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value]),
  )
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function slices<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}
