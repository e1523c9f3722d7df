// The few facts that stand on an entity's node too, because lists are filtered and ordered by them. Where facts disagree,
// none is picked: the property is absent, and the facts stand side by side as statements.
import { open, withImplied } from '../../statement/bounds.ts'
import { compare } from '../../statement/compare.ts'
import { onlyMostExact } from '../../statement/edtf.ts'
import type { Statement } from '../../statement/knowledge.ts'
import { widestBounds } from '../../statement/lifetimes.ts'

/** The values of each entity's HAS_FACT statements: entity, then property. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

export function factsOf(statements: readonly Statement[]): Facts {
  const facts = new Map<string, Map<string, string[]>>()
  for (const { predicate, subject, property, value } of statements) {
    if (predicate !== 'HAS_FACT' || property === undefined || value === undefined) continue
    const ofSubject = facts.get(subject) ?? new Map<string, string[]>()
    ofSubject.set(property, [...(ofSubject.get(property) ?? []), value].sort(compare))
    facts.set(subject, ofSubject)
  }
  return facts
}

/** The value on which all agree; of dates, the most exact. */
export function agreed(values: readonly string[] = []): string | undefined {
  const [first, ...others] = onlyMostExact(values)
  return others.length === 0 ? first : undefined
}

interface Existence {
  readonly existedFrom: string | undefined
  readonly existedTo: string | undefined
  readonly existsFromEarliest: string | undefined
  readonly existsFromLatest: string | undefined
  readonly existsToEarliest: string | undefined
  readonly existsToLatest: string | undefined
}

/** When an organisation existed. The bounds reach over all dates that the sources give, where they disagree. */
export function existence(froms: readonly string[] = [], tos: readonly string[] = []): Existence {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = withImplied(widestBounds(froms, tos))
  return {
    existedFrom: unlessOpen(agreed(froms)),
    existedTo: unlessOpen(agreed(tos)),
    existsFromEarliest: fromEarliest,
    existsFromLatest: fromLatest,
    existsToEarliest: toEarliest,
    existsToLatest: toLatest,
  }
}

function unlessOpen(date: string | undefined): string | undefined {
  return date === open ? undefined : date
}
