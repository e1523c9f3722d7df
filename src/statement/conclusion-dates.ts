// When a conclusion holds, as far as its premises tell.
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import { consistent, mostExact } from './edtf.ts'
import { datesOf } from './evidence-dates.ts'
import { type AttestedOn, bases } from './knowledge.ts'
import type { KnownStatement } from './known.ts'
import { mergeDates } from './merge-dates.ts'
import { type Predicate, predicates } from './predicates.ts'

export interface ConclusionDates {
  readonly attestedOn: AttestedOn
  readonly validFrom?: string
  readonly validTo?: string
}

/**
 * The dates of a conclusion, one record for each day that it attests; always at least one.
 *
 * A conclusion is attested where its premises are: on the days on which all premises that attest anything agree, each day
 * as each basis knows it. (ABOUT is timeless and attests nothing; GAVE attests the day of the meeting; so WORKS_ON, drawn
 * from both, is attested on the day of the meeting.) Where they attest different days, it attests none.
 *
 * It begins and ends with a premise only where that premise is the one thing in it that is in time, and a state: whoever
 * took part in a project from 2016 worked on it from 2016, but a talk says nothing of before or after.
 *
 * The timeless has no dates, and a label of ours was in force on no day.
 */
export function conclusionDates(predicate: Predicate, premises: readonly KnownStatement[]): ConclusionDates[] {
  if (predicates[predicate].temporal === 'timeless' || predicate === 'NAMED') return [{ attestedOn: {} }]
  const inTime = premises.filter((premise) => predicates[premise.predicate].temporal !== 'timeless')
  const days = inTime
    .map(attestedDays)
    .filter((attested) => attested.length > 0)
    .reduce<AttestedOn[] | undefined>((known, own) => (known === undefined ? own : agreeing(known, own)), undefined)
  const bounds = boundsFrom(predicate, inTime)
  return days === undefined || days.length === 0
    ? [{ attestedOn: {}, ...bounds }]
    : days.map((attestedOn) => ({ attestedOn, ...bounds }))
}

/** Each day that the statement's evidence attests, once; a record that another one contains is left out. */
function attestedDays({ evidence }: KnownStatement): AttestedOn[] {
  return unique(evidence.map(({ attestedOn }) => attestedOn).filter((days) => Object.keys(days).length > 0))
}

function agreeing(some: readonly AttestedOn[], others: readonly AttestedOn[]): AttestedOn[] {
  return unique(some.flatMap((one) => others.filter((other) => sameDay(one, other)).map((other) => both(one, other))))
}

function sameDay(one: AttestedOn, other: AttestedOn): boolean {
  return Object.values(one).every((a) => Object.values(other).every((b) => consistent(a, b)))
}

function both(one: AttestedOn, other: AttestedOn): AttestedOn {
  return Object.fromEntries(
    bases.flatMap((basis) => {
      const day = mostExact([one[basis], other[basis]].filter((date) => date !== undefined))
      return day === undefined ? [] : [[basis, day]]
    }),
  )
}

function unique(days: readonly AttestedOn[]): AttestedOn[] {
  const keyed = new Map(days.map((day) => [JSON.stringify(bases.map((basis) => day[basis] ?? null)), day]))
  const all = [...keyed].sort(([a], [b]) => compare(a, b)).map(([, day]) => day)
  return all.filter((day) => !all.some((other) => other !== day && contains(other, day)))
}

function contains(more: AttestedOn, less: AttestedOn): boolean {
  return bases.every((basis) => less[basis] === undefined || less[basis] === more[basis])
}

function boundsFrom(predicate: Predicate, inTime: readonly KnownStatement[]): { validFrom?: string; validTo?: string } {
  const [only, ...others] = inTime
  if (only === undefined || others.length > 0) return {}
  if (predicates[predicate].temporal !== 'state' || predicates[only.predicate].temporal !== 'state') return {}
  const { validFrom, validTo } = mergeDates(only.evidence.map(datesOf))
  return defined({ validFrom, validTo })
}
