// The years that something is attested in, by the evidence asked for. A day of no known year is in none.
import type { Ask } from '../select/field.ts'
import { everyBasis } from '../tables/time.ts'
import type { Filter } from './filter.ts'

/** A pattern up to a piece of evidence, with what must be so of it. */
export interface Attesting {
  readonly path: string
  readonly evidence: string
  readonly where: readonly string[]
  /** The bases asked for, as a Cypher list; null for all. */
  readonly bases: string | null
}

/** The evidence of a statement. */
export function ofStatement(statement: string, bases: string | null, ask: Ask): Attesting {
  const evidence = ask.fresh()
  return { path: `(${statement})-[:EVIDENCE]->(${evidence}:Evidence)`, evidence, where: [], bases }
}

/** The evidence of what is said of an actor (or of a project): that the filter leaves. */
export function ofEntity(entity: string, is: 'actor' | 'project', filter: Filter): Attesting {
  const [statement, evidence] = [filter.fresh(), filter.fresh()]
  const { ends, predicates } = said[is]
  return {
    path: `(${entity})<-[:${ends}]-(${statement}:Statement)-[:EVIDENCE]->(${evidence}:Evidence)`,
    evidence,
    where: [`${statement}.predicate IN [${predicates}]${filter.left(statement)}`],
    bases: filter.has('basis') ? filter.param('basis') : null,
  }
}

const said = {
  actor: { ends: 'SUBJECT', predicates: `'WORKS_ON', 'MEMBER_OF', 'PARTICIPATES_IN', 'GAVE'` },
  // Who takes part in it, what it is about, and what was about it.
  project: { ends: 'SUBJECT|OBJECT', predicates: `'PARTICIPATES_IN', 'ABOUT'` },
} as const

/** That it is attested in one of the `years`. */
export function attestedIn({ path, evidence, where, bases }: Attesting, years: string, ask: Ask): string {
  const basis = ask.fresh()
  const isIn = `any(${basis} IN ${bases ?? everyBasis} WHERE toIntegerOrNull(left(${evidence}['attestedOn' + ${basis}], 4)) IN ${years})`
  return `EXISTS { ${path} WHERE ${[...where, ...ofBases(evidence, bases), isIn].join(' AND ')} }`
}

/** The years, as texts: a Cypher list, in which one can come more than once. */
export function attestedYears({ path, evidence, where, bases }: Attesting, ask: Ask): string {
  const [basis, years, all] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const day = `${evidence}['attestedOn' + ${basis}]`
  const ofOne = `[${basis} IN ${bases ?? everyBasis} WHERE NOT ${day} STARTS WITH 'X' | left(${day}, 4)]`
  const conditions = [...where, ...ofBases(evidence, bases)]
  const of = `[${path}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} | ${ofOne}]`
  return `reduce(${all} = [], ${years} IN ${of} | ${all} + ${years})`
}

function ofBases(evidence: string, bases: string | null): string[] {
  return bases === null ? [] : [`${evidence}.basis IN ${bases}`]
}
