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
  const day = mostExact(capacity.evidence.flatMap(({ attestedOn }) => Object.values(attestedOn)))
  return known.of('GAVE', { object: capacity.subject }).flatMap((gave) => {
    const [membership] = known
      .of('MEMBER_OF', { subject: gave.subject })
      .filter(({ object, post }) => [object, post].includes(capacity.object))
      .map((one) => ({ one, order: order(one, day) }))
      .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || compare(a.one.id, b.one.id))
    return membership === undefined ? [] : [{ gave, membership: membership.one }]
  })
}

/** The membership to show with an IN_CAPACITY_OF; with several speakers, the one that names an organisation first. */
export function membershipOf(known: Known, capacity: KnownStatement): string | undefined {
  const all = spokenBy(known, capacity).map(({ membership }) => membership)
  return (all.find(({ object }) => object !== undefined) ?? all[0])?.id
}

function order(membership: KnownStatement, day: string | undefined): readonly [number, number] {
  const holding = day === undefined ? 'UNKNOWN' : holds('state', membership.evidence.map(datesOf), undefined, day)
  return [membership.object === undefined ? 1 : 0, rank[holding]]
}
