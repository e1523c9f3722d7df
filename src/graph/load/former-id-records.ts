import { compare } from '../../statement/compare.ts'
import type { Knowledge } from '../../statement/knowledge.ts'
import { graphNode, type GraphRecords, relationship } from './records.ts'

/**
 * Ids that lead to what they were the id of: a node each, so that the index of ids finds it as it finds a present one, and
 * so that whoever meets it in Neo4j Browser reads why.
 */
export function formerIdRecords({ formerIds }: Knowledge): GraphRecords {
  return {
    nodes: formerIds.map(({ id, because, decidedOn }) => graphNode(['FormerId'], { id, because, decidedOn })),
    relationships: formerIds.map(({ id, now }) => relationship('NOW', id, now)),
  }
}

/** The former ids of whatever has any, in order: they stand on entities too, for lists that are filtered by ids. */
export function formerIdsByPresent({ formerIds }: Knowledge): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const { id, now } of formerIds) all.set(now, [...(all.get(now) ?? []), id].sort(compare))
  return all
}
