// Longer pieces of Cypher that several expected texts share.
import type { GraphQLAbstractType } from 'graphql'
import { schema } from '../../support/ask.ts'

/** Which of an abstract type's object types a node is: the label that is one of them. */
export function typeOf(node: string, abstract: string): string {
  const possible = schema.getPossibleTypes(schema.getType(abstract) as GraphQLAbstractType)
  return `head([l IN labels(${node}) WHERE l IN [${possible.map(({ name }) => `'${name}'`).join(', ')}]])`
}

/** What the bases and dates of statement `s` are made of. */
export function dates(s: string, bases?: string): string {
  const asked = bases === undefined ? '' : ` WHERE v.basis IN ${bases}`
  return (
    `{temporal: ${s}.temporal, evidence: [(${s})-[:EVIDENCE]->(v:Evidence)${asked} | ` +
    'v{.basis, .attestedOnSTATED, .attestedOnINFERRED, .attestedOnEXTERNAL, .validFrom, .validTo}]}'
  )
}

/** That statement `s` has evidence of the bases. */
export function hasBasis(s: string, bases: string): string {
  return `EXISTS { (${s})-[:EVIDENCE]->(v:Evidence) WHERE v.basis IN ${bases} }`
}

/** That `node` has one of the ids, or had it before, or is called so. */
export function isOneOf(node: string, ids: string): string {
  return `any(k IN ${node}.knownAs WHERE k IN ${ids})`
}

/** That statement `s` holds on a day. */
export function holds(s: string, on: string, bases: string | null, includeUnknown: string | null): string {
  const days = `[b IN ${bases ?? "['STATED', 'INFERRED', 'EXTERNAL']"} | v['attestedOn' + b]]`
  return [
    `any(e IN [[(${s})-[:EVIDENCE]->(v:Evidence)${bases === null ? '' : ` WHERE v.basis IN ${bases}`} |`,
    `CASE ${s}.temporal`,
    `WHEN 'timeless' THEN 'yes'`,
    `WHEN 'state' THEN CASE WHEN ${on} < v.fromEarliest THEN 'no' WHEN ${on} >= v.toLatest THEN 'no'`,
    `WHEN ${on} IN ${days} THEN 'yes'`,
    `WHEN v.fromLatest <= ${on} THEN CASE WHEN v.toEarliest > ${on} THEN 'yes' ELSE 'begun' END`,
    `WHEN v.toEarliest > ${on} THEN 'not ended' ELSE 'unknown' END`,
    `ELSE CASE WHEN ${on} IN ${days} THEN 'yes'`,
    `WHEN any(d IN ${days} WHERE CASE WHEN d STARTS WITH 'XXXX' THEN substring(d, 4) <> substring(${on}, 4)`,
    `ELSE NOT ${on} STARTS WITH d END) THEN 'no' ELSE 'unknown' END END]]`,
    `WHERE CASE WHEN size(e) = 0 THEN false WHEN 'no' IN e THEN false`,
    ...(includeUnknown === null ? [] : [`WHEN ${includeUnknown} THEN true`]),
    `WHEN 'yes' IN e THEN true WHEN 'begun' IN e THEN 'not ended' IN e ELSE false END)`,
  ].join(' ')
}
