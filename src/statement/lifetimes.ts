// From when to when things were, as far as their facts tell.
import { type Bounds, boundsOf } from './bounds.ts'
import { compare } from './compare.ts'
import { onlyMostExact } from './edtf.ts'
import type { Statement } from './knowledge.ts'

export interface Lifetime extends Bounds {
  /** The facts `existedFrom` and `existedTo`, in the order of their values. */
  readonly froms: readonly Statement[]
  readonly tos: readonly Statement[]
}

/** The lifetime of everything of which a beginning or an end is known. */
export function lifetimesOf(statements: readonly Statement[]): Map<string, Lifetime> {
  const facts = statements
    .filter(({ predicate, property }) => predicate === 'HAS_FACT' && /^existed(From|To)$/.test(property ?? ''))
    .sort((a, b) => compare(a.value!, b.value!))
  return new Map(
    [...new Set(facts.map(({ subject }) => subject))].map((id) => {
      const of = (property: string) => facts.filter((one) => one.subject === id && one.property === property)
      const [froms, tos] = [of('existedFrom'), of('existedTo')]
      return [id, { froms, tos, ...widestBounds(values(froms), values(tos)) }]
    }),
  )
}

/** The bounds reach over all dates that the sources give, where they disagree. */
export function widestBounds(froms: readonly string[], tos: readonly string[]): Bounds {
  const begins = onlyMostExact(froms).map((validFrom) => boundsOf({ validFrom }))
  const ends = onlyMostExact(tos).map((validTo) => boundsOf({ validTo }))
  return {
    ...given('fromEarliest', begins, 0),
    ...given('fromLatest', begins, -1),
    ...given('toEarliest', ends, 0),
    ...given('toLatest', ends, -1),
  }
}

function given(bound: keyof Bounds, all: readonly Bounds[], which: 0 | -1): Bounds {
  const day = all
    .flatMap((one) => one[bound] ?? [])
    .sort(compare)
    .at(which)
  return day === undefined ? {} : { [bound]: day }
}

function values(facts: readonly Statement[]): string[] {
  return facts.map(({ value }) => value!)
}
