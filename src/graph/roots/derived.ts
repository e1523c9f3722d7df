// The plain relationships between entities that statements derive: what ways and neighbourhoods follow.
import { predicates } from '../../statement/predicates.ts'
import type { Ask } from '../select/field.ts'

const types = new Set(['HOLDS', ...Object.values(predicates).flatMap(({ derived }) => derived ?? [])])

/** Every type of them, as a pattern has it: `HOLDS|MEMBER_OF|…`. */
export const derivedTypes = [...types].sort().join('|')

/** The condition that the statement of relationship `r` has evidence of the bases asked for; null where none were. */
export function hasBasisAsked(r: string, ask: Ask): string | null {
  if (!ask.has('basis')) return null
  const basis = ask.fresh()
  return `any(${basis} IN ${r}.bases WHERE ${basis} IN ${ask.param('basis')})`
}

/** How well the statement of relationship `r` is known by the bases asked for: what is stated before what is cited. */
export function worthOf(r: string, ask: Ask): string {
  const among = (basis: string) =>
    `'${basis}' IN ${r}.bases${ask.has('basis') ? ` AND '${basis}' IN ${ask.param('basis')}` : ''}`
  return `CASE WHEN ${among('STATED')} THEN 0 WHEN ${among('EXTERNAL')} THEN 1 ELSE 2 END`
}
