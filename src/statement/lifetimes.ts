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
  const facts = new Map<string, { froms: Statement[]; tos: Statement[] }>()
  for (const one of statements) {
    if (one.predicate !== 'HAS_FACT' || !['existedFrom', 'existedTo'].includes(one.property!)) continue
    const own = facts.get(one.subject) ?? { froms: [], tos: [] }
    own[one.property === 'existedFrom' ? 'froms' : 'tos'].push(one)
    facts.set(one.subject, own)
  }
  return new Map(
    [...facts].map(([id, own]) => {
      const [froms, tos] = [inOrder(own.froms), inOrder(own.tos)]
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

function inOrder(facts: readonly Statement[]): Statement[] {
  return [...facts].sort((a, b) => compare(a.value!, b.value!))
}
