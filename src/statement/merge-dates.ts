// The dates of a statement from those of its evidence: the most exact consistent one of each wins.
import { type Bounds, boundsOf } from './bounds.ts'
import { compare } from './compare.ts'
import { consistent, earliestDay, exactness, latestDay, onlyMostExact } from './edtf.ts'
import { attestedDays, type BasesAsked, type EvidenceDates, ofBases } from './evidence-dates.ts'
import { type Basis, bases as allBases } from './knowledge.ts'
import type { Temporal } from './predicates.ts'

export interface MergedDates {
  /** Of the evidence, in the order STATED, INFERRED, EXTERNAL. */
  readonly bases: readonly Basis[]
  /** Sorted; without days that a more exact one says better. */
  readonly attestedOn: readonly string[]
  readonly validFrom: string | undefined
  /** The day after the last; a partial one names the period of the last day. */
  readonly validTo: string | undefined
  /** Why the dates cannot all be true. Never set for what was loaded, since it stops the check. */
  readonly inconsistent: string | undefined
}

/** The dates that the evidence of the bases asked for (left out: all three) gives together. */
export function mergeDates(
  evidence: readonly EvidenceDates[],
  bases?: BasesAsked,
  temporal: Temporal = 'state',
): MergedDates {
  const asked = ofBases(evidence, bases)
  const days = given(asked.flatMap((one) => attestedDays(one, bases)))
  const froms = given(asked.map(({ validFrom }) => validFrom))
  const tos = given(asked.map(({ validTo }) => validTo))
  const [validFrom, validTo] = [mostExactBound(froms), mostExactBound(tos)]
  return {
    bases: allBases.filter((basis) => asked.some((one) => one.basis === basis)),
    attestedOn: onlyMostExact(days),
    validFrom,
    validTo,
    inconsistent:
      contradiction('begins', froms, (from) => span(boundsOf({ validFrom: from }), 'from')) ??
      contradiction('ends', tos, (to) => span(boundsOf({ validTo: to }), 'to')) ??
      (temporal === 'happening' ? contradiction('happens', days, () => undefined) : undefined) ??
      outOfOrder(asked, days),
  }
}

function given(dates: readonly (string | null | undefined)[]): string[] {
  return [...new Set(dates.filter((date) => typeof date === 'string'))].sort(compare)
}

function mostExactBound(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => exactness(b) - exactness(a))[0]
}

type Span = readonly [string, string] | undefined

function span(bounds: Bounds, end: 'from' | 'to'): Span {
  const [first, last] = [bounds[`${end}Earliest`], bounds[`${end}Latest`]]
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** Two dates that cannot be the same, compared as spans of days: `2019` and `2020-01-01` can be one end. */
function contradiction(verb: string, dates: readonly string[], spanOf: (date: string) => Span): string | undefined {
  for (const a of dates) {
    for (const b of dates) {
      const [one, other] = [spanOf(a), spanOf(b)]
      const agree = one && other ? one[0] <= other[1] && other[0] <= one[1] : consistent(a, b)
      if (!agree) return `it ${verb} both ${[a, b].sort(compare).join(' and ')}`
    }
  }
  return undefined
}

function outOfOrder(evidence: readonly EvidenceDates[], days: readonly string[]): string | undefined {
  const from = latestOf(evidence.map((one) => boundsOf(one).fromEarliest))
  const to = latestOf(
    evidence.map((one) => boundsOf(one).toLatest),
    -1,
  )
  if (from !== undefined && to !== undefined && from >= to) return `it ends (${to}) before it has begun (${from})`
  const outside = days.find((day) => {
    const [first, last] = [earliestDay(day), latestDay(day)]
    return (
      (from !== undefined && last !== undefined && last < from) ||
      (to !== undefined && first !== undefined && first >= to)
    )
  })
  return outside && `it is attested on ${outside}, outside ${from ?? '…'} to ${to ?? '…'} (the day after the last)`
}

/** The latest of the days known (or, with -1, the earliest): the bound that leaves the least room. */
function latestOf(days: readonly (string | undefined)[], direction: 1 | -1 = 1): string | undefined {
  return given(days).sort((a, b) => direction * compare(b, a))[0]
}
