import type { Knowledge } from '../../statement/knowledge.ts'
import { sortKey, sortKeyOf, sortKeyOfNumber } from '../sort-key.ts'
import { agreed, type Facts, factsOf } from './facts-of.ts'

/** Each entity's place in lists: by name; a contribution's by its event's day and its place in the programme. */
export type SortKeys = ReadonlyMap<string, string>

export function entitySortKeys({ entities, statements }: Knowledge): SortKeys {
  const facts = factsOf(statements)
  return new Map(
    entities.map(({ id, type, name, event }) => [
      id,
      type === 'Contribution' ? sortKeyOf(...programme(facts, id, event), sortKey(name)) : sortKey(name),
    ]),
  )
}

/** What has no day, or no place in the programme, comes last. */
function programme(facts: Facts, id: string, event: string | undefined): string[] {
  const day = event === undefined ? undefined : agreed(facts.get(event)?.get('date'))
  const position = positionOf(facts, id)
  return [day ?? '~', event ?? '~', position === undefined ? '~' : sortKeyOfNumber(position)]
}

/** A contribution's place in the programme, from 1. */
export function positionOf(facts: Facts, id: string): number | undefined {
  const position = agreed(facts.get(id)?.get('position'))
  return position !== undefined && /^\d+$/.test(position) ? Number(position) : undefined
}
