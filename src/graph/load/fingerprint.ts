import { createHash } from 'node:crypto'
import { compare } from '../../statement/compare.ts'
import { graphId, type GraphRecords, type Properties } from './records.ts'

/** What the Graph node says of one loading, rather than of what is loaded. */
const ofTheLoading: ReadonlySet<string> = new Set(['version', 'loadedAt', 'state', 'loader', 'batch', 'madeBy'])

/**
 * Twenty hex digits that two graphs share only if they are equal: labels, keys, properties and relationships, whatever
 * their order. Of the Graph node only the counts.
 */
export function fingerprint({ nodes, relationships }: GraphRecords): string {
  const lines = [
    ...nodes.map(({ id, labels, properties }) =>
      JSON.stringify(['node', id, [...labels].sort(compare), entries(properties, id === graphId)]),
    ),
    ...relationships.map(({ type, from, to, properties }) =>
      JSON.stringify(['relationship', type, from, to, entries(properties)]),
    ),
  ]
  const hash = createHash('sha256')
  for (const line of lines.sort(compare)) hash.update(line).update('\n')
  return hash.digest('hex').slice(0, 20)
}

function entries(properties: Properties, isGraph = false): unknown[] {
  return Object.entries(properties)
    .filter(([key]) => !isGraph || !ofTheLoading.has(key))
    .sort(([a], [b]) => compare(a, b))
}
