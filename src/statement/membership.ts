// In whose name somebody spoke.
import { compare } from './compare.ts'
import { mostExact } from './edtf.ts'
import { datesOf } from './evidence-dates.ts'
import { type Holding, holds } from './holds.ts'
import type { Known, KnownStatement } from './known.ts'

/** A speaker's membership by which a contribution was given in a capacity. */
export interface SpokenBy {
  readonly gave: KnownStatement
  readonly membership: KnownStatement
}

const rank: Readonly<Record<Holding, number>> = { YES: 0, UNKNOWN: 1, NO: 2 }

/**
 * For each speaker of the contribution that an IN_CAPACITY_OF is about: the one membership that is meant. It is of the
 * post (or in the organisation) that the capacity names; one that says in which organisation comes first, then the one
 * that holds on the day of the talk: somebody who came back to a post spoke in one of the episodes.
 */
export function spokenBy(known: Known, capacity: KnownStatement): SpokenBy[] {
  return known.of('GAVE', { object: capacity.subject }).flatMap((gave) => {
    const [membership] = fitting(known, capacity, gave.subject)
    return membership === undefined ? [] : [{ gave, membership }]
  })
}

/** For each speaker, the ids of all memberships that can be meant, best first: the first may rest on another basis than was asked for. */
export function membershipsOf(known: Known, capacity: KnownStatement): string[][] {
  const speakers = [...new Set(known.of('GAVE', { object: capacity.subject }).map(({ subject }) => subject))]
  return speakers
    .map((speaker) => fitting(known, capacity, speaker).map(({ id }) => id))
    .filter((all) => all.length > 0)
}

function fitting(known: Known, capacity: KnownStatement, speaker: string): KnownStatement[] {
  const day = mostExact(capacity.evidence.flatMap(({ attestedOn }) => Object.values(attestedOn)))
  const all = known
    .of('MEMBER_OF', { subject: speaker })
    .filter(({ object, post }) => [object, post].includes(capacity.object))
    .map((one) => ({ one, placed: one.object === undefined ? 1 : 0, held: rank[holdingOf(one, day)] }))
    .sort((a, b) => a.placed - b.placed || a.held - b.held || compare(a.one.id, b.one.id))
  return all.filter(({ held }, at) => at === 0 || held < rank.NO).map(({ one }) => one)
}

function holdingOf(membership: KnownStatement, day: string | undefined): Holding {
  return day === undefined ? 'UNKNOWN' : holds('state', membership.evidence.map(datesOf), undefined, day)
}
