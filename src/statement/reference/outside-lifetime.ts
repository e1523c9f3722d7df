// What sources say of a body at a time at which it certainly was not. What a text says of a body before there is one is no
// mistake: it is told as an anachronism.
import type { Problem } from '../../problem.ts'
import { boundsOf } from '../bounds.ts'
import { earliestDay, latestDay } from '../edtf.ts'
import type { Entry } from '../entries.ts'
import type { Lifetime } from '../lifetimes.ts'
import { predicates } from '../predicates.ts'
import type { Checked } from './checked.ts'

export function outsideLifetime({ entries, lifetimes, name }: Checked): Problem[] {
  return entries.filter(isStateFromSource).flatMap((entry) =>
    [entry.said.subject, entry.said.object].flatMap((end): Problem[] => {
      const lifetime = end === undefined ? undefined : lifetimes.get(end)
      const found = lifetime && outside(entry, lifetime)
      if (end === undefined || found === undefined) return []
      return [
        {
          ...entry.place,
          check: 'outside-lifetime',
          message: `This is said to be so ${found}, but ${name(end)} (${end}) was there ${inWords(lifetime!)}`,
          remedy:
            'Mend the dates here, or existedFrom and existedTo of the body; or name the body that there was at that time (a post can be held with no object)',
        },
      ]
    }),
  )
}

/** A name may be known ahead of whom it names. */
function isStateFromSource({ said: { predicate }, source }: Entry): boolean {
  return source !== undefined && predicate !== 'NAMED' && predicates[predicate].temporal === 'state'
}

/** Which of the entry's dates certainly lies outside, in words. */
function outside({ validFrom, validTo, on }: Entry, life: Lifetime): string | undefined {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf({ validFrom, validTo })
  const [first, last] = on === undefined ? [] : [earliestDay(on), latestDay(on)]
  const isBefore = (day: string | undefined) =>
    day !== undefined && life.fromEarliest !== undefined && day < life.fromEarliest
  const isAfter = (day: string | undefined) => day !== undefined && life.toLatest !== undefined && day >= life.toLatest
  if (isBefore(fromLatest) || isAfter(fromEarliest)) return `from ${validFrom}`
  // The day after the last may be the body's own.
  const endsAfter = toEarliest !== undefined && life.toLatest !== undefined && toEarliest > life.toLatest
  const endsBefore = toLatest !== undefined && life.fromEarliest !== undefined && toLatest <= life.fromEarliest
  if (endsAfter || endsBefore) return `to ${validTo} (the day after the last)`
  return isBefore(last) || isAfter(first) ? `on ${on}` : undefined
}

function inWords({ froms, tos }: Lifetime): string {
  const words = (word: string, facts: Lifetime['froms']) =>
    facts.length === 0 ? [] : [`${word} ${facts.map(({ value }) => value).join(' or ')}`]
  return [...words('from', froms), ...words('until', tos)].join(' ')
}
