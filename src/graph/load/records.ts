// The graph as plain data: what is to stand in Neo4j, or what was read from it. Both have one form (labels and keys in
// order, nodes by id, relationships by type and ends), so that they can be compared as they are.
import { compare } from '../../statement/compare.ts'
import { predicates } from '../../statement/predicates.ts'

export type Value = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Value>>

export interface GraphNode {
  readonly id: string
  readonly labels: readonly string[]
  /** `id` among them. Whole numbers only; what is not known is absent. */
  readonly properties: Properties
}

export interface GraphRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

export interface GraphRecords {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/** On every node that is ours: a database that holds others is somebody else's. */
export const ours = 'Aktorgraf'

/** The one node that says what is loaded, and whether it is whole. */
export const graphId = 'graph'

/** Labels and relationship types stand in Cypher's text, so only these can be written. */
export const kindLabels: Readonly<Record<string, string>> = {
  COUNTY: 'County',
  MUNICIPALITY: 'Municipality',
  MINISTRY: 'Ministry',
  AGENCY: 'Agency',
  ASSOCIATION: 'Association',
  PROGRAMME: 'Programme',
  COMMITTEE: 'Committee',
  COMPANY: 'Company',
  PARTY: 'Party',
  MERGER: 'Merger',
  SPLIT: 'Split',
  TRANSFER: 'Transfer',
  TALK: 'Talk',
  WORKSHOP: 'Workshop',
}

export const labels: ReadonlySet<string> = new Set([
  ...[ours, 'Graph', 'Source', 'Mention', 'Passage', 'Sentence'],
  ...['Entity', 'Person', 'Organisation', 'Post', 'ChangeEvent', 'Topic', 'Project', 'Event', 'Contribution'],
  ...['Document', ...Object.values(kindLabels)],
  ...['Statement', ...Object.values(predicates).map(({ type }) => type)],
  ...['Evidence', 'Quotation', 'Citation', 'Inference'],
  ...['Carrying', 'TimelineEntry', 'Anachronism', 'FormerId', 'SearchText'],
])

export const relationshipTypes: ReadonlySet<string> = new Set([
  ...['SUBJECT', 'OBJECT', 'POST', 'SAID_BY', 'CONCERNS', 'BY_MEMBERSHIP', 'CONFLICTS_WITH', 'EVIDENCE'],
  ...['CARRIED_FROM', 'CARRIED_BY', 'VIA', 'TELLS', 'IS', 'NOW', 'WORK_OF', 'FINDS'],
  ...['QUOTES', 'CITES', 'PREMISE', 'IN', 'OF', 'AT', 'MENTIONS', 'MAY_MENTION', 'HOLDS'],
  ...Object.values(predicates).flatMap(({ derived }) => derived ?? []),
])

/** A node of ours: labels in order, properties by key, without those that are undefined. */
export function graphNode(
  nodeLabels: readonly string[],
  properties: Readonly<Record<string, Value | undefined>> & { readonly id: string },
): GraphNode {
  return { id: properties.id, labels: [ours, ...nodeLabels].sort(compare), properties: inOrder(properties) }
}

export function relationship(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, Value | undefined>> = {},
): GraphRelationship {
  return { type, from, to, properties: inOrder(properties) }
}

/** The one form that equal graphs share, whatever order their parts came in. */
export function canonicalRecords({ nodes, relationships }: GraphRecords): GraphRecords {
  const keyed = relationships.map((one) => ({
    one,
    key: JSON.stringify([one.type, one.from, one.to, one.properties]),
  }))
  return {
    nodes: [...nodes].sort((a, b) => compare(a.id, b.id)),
    relationships: keyed.sort((a, b) => compare(a.key, b.key)).map(({ one }) => one),
  }
}

function inOrder(properties: Readonly<Record<string, Value | undefined>>): Properties {
  const given = Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined)
  return Object.fromEntries(given.sort(([a], [b]) => compare(a, b)))
}
