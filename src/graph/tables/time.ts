// When a statement holds, in Cypher: the same definition as src/statement/holds.ts, for filtering inside the database.
// A test holds the two equal over every statement and every day on which either could change.

import { open } from '../../statement/bounds.ts'

const everyBasis = `['STATED', 'INFERRED', 'EXTERNAL']`

/**
 * The condition that statement `s` holds on the day `on`, by evidence of `bases` (Cypher expressions; null for all):
 * YES, and UNKNOWN too where `includeUnknown` is true.
 */
export function holdsOn(s: string, on: string, bases: string | null, includeUnknown: string | null): string {
  const asked = bases ?? everyBasis
  const unknown = includeUnknown ?? 'false'
  // A missing bound must not make the condition null: '' is before every day, '~' after.
  const outside = `any(v IN e WHERE ${on} < coalesce(v.fromEarliest, '') OR ${on} >= coalesce(v.toLatest, '~'))`
  const inside = `any(v IN e WHERE coalesce(v.fromLatest, '~') <= ${on}) AND any(v IN e WHERE coalesce(v.toEarliest, '') > ${on})`
  const attested = `any(v IN e WHERE any(b IN ${asked} WHERE coalesce(v['attestedOn' + b], '') = ${on}))`
  const anotherDay = `any(v IN e WHERE any(b IN ${asked} WHERE NOT ${canBe(`v['attestedOn' + b]`, on)}))`
  const state = `(NOT ${outside}) AND (${unknown} OR ${attested} OR (${inside}))`
  const happening = `${attested} OR (${unknown} AND NOT ${anotherDay})`
  // A list of one list, so that the evidence is fetched once and named.
  return (
    `any(e IN [[(${s})-[:EVIDENCE]->(v:Evidence)${bases === null ? '' : ` WHERE v.basis IN ${bases}`} | v]] ` +
    `WHERE size(e) > 0 AND CASE ${s}.temporal WHEN 'timeless' THEN true WHEN 'state' THEN ${state} ELSE ${happening} END)`
  )
}

/** Whether an EDTF day, month, year or XXXX-MM-DD can be the day `on`; what is missing can be any day. */
function canBe(date: string, on: string): string {
  return (
    `(${date} IS NULL OR ${on} STARTS WITH ${date} ` +
    `OR (${date} STARTS WITH 'XXXX' AND substring(${date}, 4) = substring(${on}, 4)))`
  )
}

/** The condition that some evidence of statement `s` is of the bases asked for; null where none were. */
export function hasBasis(s: string, bases: string | null): string | null {
  return bases === null ? null : `EXISTS { (${s})-[:EVIDENCE]->(v:Evidence) WHERE v.basis IN ${bases} }`
}

/** The condition that organisation `n` certainly exists on the day `on`. */
export function existsOn(n: string, on: string): string {
  return `(coalesce(${n}.existsFromLatest, '~') <= ${on} AND coalesce(${n}.existsToEarliest, '') > ${on})`
}

/** The condition that organisation `n` may exist on the day `on`, for all that is known. */
export function mayExistOn(n: string, on: string): string {
  return `(coalesce(${n}.existsFromEarliest, '') <= ${on} AND coalesce(${n}.existsToLatest, '~') > ${on})`
}

/** A bound as the API gives it: that there is none, as a source says, is no date; `holds` tells. */
export function unlessOpen(bound: unknown): unknown {
  return bound === open ? null : bound
}
