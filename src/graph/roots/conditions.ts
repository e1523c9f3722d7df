// Conditions that several lists' filters share. `ask` is the filter: its keys are asked for as arguments are.
import type { Ask } from '../select/field.ts'
import { asAsked } from '../tables/statements-of.ts'

/** That `node` has one of the ids in the list `ids`, or had it before, or has one of its names there as a key. */
export function isOneOf(node: string, ids: string): string {
  return `(${node}.id IN ${ids} OR any(k IN coalesce(${node}.formerIds, []) + coalesce(${node}.nameKeys, []) WHERE k IN ${ids}))`
}

/** That statement `s` is one that the filter's `basis` and `asOf` leave. */
export function asFiltered(s: string, ask: Ask): string {
  const conditions = asAsked(s, ask).filter((one) => one !== null)
  return conditions.length === 0 ? '' : ` AND ${conditions.join(' AND ')}`
}

/** That `actor` works on one of `topics`, or on a narrower one. */
export function worksOnTopics(actor: string, ask: Ask): string | null {
  if (!ask.has('topics')) return null
  const [w, t] = [ask.fresh(), ask.fresh()]
  return (
    `EXISTS { (${actor})<-[:SUBJECT]-(${w}:Work)-[:OBJECT]->(:Topic)-[:BROADER*0..12]->(${t}:Topic) ` +
    `WHERE ${isOneOf(t, ask.param('topics'))}${asFiltered(w, ask)} }`
  )
}

/** That `actor` belongs to one of the organisations in the parameter `among`, or to a part of one. */
export function belongsTo(actor: string, among: string, ask: Ask, parts: boolean): string {
  const [m, o] = [ask.fresh(), ask.fresh()]
  const up = parts ? `(:Organisation)-[:PART_OF*0..6]->(${o}:Organisation)` : `(${o}:Organisation)`
  return (
    `EXISTS { (${actor})<-[:SUBJECT]-(${m}:Membership)-[:OBJECT]->${up} ` +
    `WHERE ${isOneOf(o, among)}${asFiltered(m, ask)} }`
  )
}
