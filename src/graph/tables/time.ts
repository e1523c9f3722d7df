// When a statement holds, in Cypher: the same definition as src/statement/holds.ts, for filtering inside the database.
// A test holds the two equal over every statement and every day on which either could change.

import { open } from '../../statement/bounds.ts'

export const everyBasis = `['STATED', 'INFERRED', 'EXTERNAL']`

/**
 * The condition that statement `s` holds on the day `on`, by evidence of `bases` (Cypher expressions; null for all):
 * YES, and UNKNOWN too where `includeUnknown` is true.
 *
 * Each piece of evidence has a verdict, and the verdicts are read together. Written with CASE, because Neo4j's planner
 * multiplies out whatever is written with AND and OR, and took three times as long; what is null leads to the next case.
 */
export function holdsOn(s: string, on: string, bases: string | null, includeUnknown: string | null): string {
  const days = `[b IN ${bases ?? everyBasis} | v['attestedOn' + b]]`
  const state =
    `CASE WHEN ${on} < v.fromEarliest THEN 'no' WHEN ${on} >= v.toLatest THEN 'no' WHEN ${on} IN ${days} THEN 'yes' ` +
    `WHEN v.fromLatest <= ${on} THEN CASE WHEN v.toEarliest > ${on} THEN 'yes' ELSE 'begun' END ` +
    `WHEN v.toEarliest > ${on} THEN 'not ended' ELSE 'unknown' END`
  const happening = `CASE WHEN ${on} IN ${days} THEN 'yes' WHEN any(d IN ${days} WHERE ${cannotBe('d', on)}) THEN 'no' ELSE 'unknown' END`
  const verdict = `CASE ${s}.temporal WHEN 'timeless' THEN 'yes' WHEN 'state' THEN ${state} ELSE ${happening} END`
  const evidence = `(${s})-[:EVIDENCE]->(v:Evidence)${bases === null ? '' : ` WHERE v.basis IN ${bases}`}`
  // A list of one list, so that the verdicts are made once and named.
  return (
    `any(e IN [[${evidence} | ${verdict}]] WHERE CASE WHEN size(e) = 0 THEN false WHEN 'no' IN e THEN false ` +
    (includeUnknown === null ? '' : `WHEN ${includeUnknown} THEN true `) +
    `WHEN 'yes' IN e THEN true WHEN 'begun' IN e THEN 'not ended' IN e ELSE false END)`
  )
}

/** Whether an EDTF day, month, year or XXXX-MM-DD is another day than `on`. */
function cannotBe(date: string, on: string): string {
  return `CASE WHEN ${date} STARTS WITH 'XXXX' THEN substring(${date}, 4) <> substring(${on}, 4) ELSE NOT ${on} STARTS WITH ${date} END`
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
