// Whether a statement holds on a day. Unknown is not «still», and it is not «no».
import { boundsOf, surelyOutside, withImplied } from './bounds.ts'
import { consistent } from './edtf.ts'
import { attestedDays, type BasesAsked, type EvidenceDates, ofBases } from './evidence-dates.ts'
import type { Temporal } from './predicates.ts'

export type { EvidenceDates } from './evidence-dates.ts'

export type Holding = 'YES' | 'NO' | 'UNKNOWN'

/**
 * Whether a statement holds on a day, as the evidence of the bases asked for knows it (left out: all three).
 * - timeless: YES.
 * - state: YES on an attested day, on a certain first or last day, or where a certain beginning is reached and a certain
 *   end is not; NO outside certain bounds; otherwise UNKNOWN. A partial bound makes its whole month or year UNKNOWN.
 * - happening: YES on its day, NO on a day that cannot be its day, otherwise UNKNOWN.
 *
 * Evidence that passed the check never says both YES and NO; of evidence that contradicts itself nothing is known.
 *
 * @param on one day, ISO 8601
 */
export function holds(temporal: string, evidence: readonly EvidenceDates[], bases: BasesAsked, on: string): Holding {
  if ((temporal as Temporal) === 'timeless') return 'YES'
  const yes = surelyHolds(temporal, evidence, bases, on)
  const no = surelyDoesNotHold(temporal, evidence, bases, on)
  return yes === no ? 'UNKNOWN' : yes ? 'YES' : 'NO'
}

/** Whether some evidence says YES (of what is not timeless). */
export function surelyHolds(
  temporal: string,
  evidence: readonly EvidenceDates[],
  bases: BasesAsked,
  on: string,
): boolean {
  const asked = ofBases(evidence, bases)
  if (asked.some((one) => attestedDays(one, bases).includes(on))) return true
  if ((temporal as Temporal) === 'happening') return false
  const bounds = asked.map((one) => withImplied(boundsOf(one)))
  return (
    bounds.some(({ fromLatest }) => fromLatest !== undefined && fromLatest <= on) &&
    bounds.some(({ toEarliest }) => toEarliest !== undefined && toEarliest > on)
  )
}

/** Whether some evidence says NO (of what is not timeless). */
export function surelyDoesNotHold(
  temporal: string,
  evidence: readonly EvidenceDates[],
  bases: BasesAsked,
  on: string,
): boolean {
  const asked = ofBases(evidence, bases)
  return (temporal as Temporal) === 'happening'
    ? asked.some((one) => attestedDays(one, bases).some((day) => !consistent(day, on)))
    : asked.some((one) => surelyOutside(boundsOf(one), on))
}
