// Conditions that several lists' filters share. `ask` is the filter: its keys are asked for as arguments are.
import type { Ask } from '../select/field.ts'
import type { Filter } from './filter.ts'

/** That `node` has one of the ids in the list `ids`, or had it before. */
export function isOneOf(node: string, ids: string): string {
  return `(${node}.id IN ${ids} OR any(f IN coalesce(${node}.formerIds, []) WHERE f IN ${ids}))`
}

/** That `work` is on one of the topics in the list `among`, or, unless the filter says otherwise, on a narrower one. */
export function isOnTopics(work: string, among: string, filter: Ask): string {
  return `EXISTS { (${work})-[:OBJECT]->${toTopics(among, filter)} }`
}

/** The end of a pattern that leads to one of the topics in the list `among`, from it or, if the filter says so, a narrower one. */
export function toTopics(among: string, filter: Ask): string {
  const [topic, narrow] = [filter.fresh(), filter.fresh()]
  const narrower = filter.has('includeNarrower') ? filter.param('includeNarrower') : 'true'
  return (
    `(${narrow}:Topic)-[:BROADER*0..12]->(${topic}:Topic) ` +
    `WHERE ${isOneOf(topic, among)} AND (${topic} = ${narrow} OR ${narrower})`
  )
}

/** That `holds` is so for each id of the list `ids`; it is given a list of one. */
export function forEach(ids: string, filter: Ask, holds: (among: string) => string): string {
  const id = filter.fresh()
  return `all(${id} IN ${ids} WHERE ${holds(`[${id}]`)})`
}

/** That `actor` works on one of `topics` and on all of `allTopics`. */
export function worksOnTopics(actor: string, filter: Filter): (string | null)[] {
  const worksOn = (among: string) => {
    const work = filter.fresh()
    return `EXISTS { (${actor})<-[:SUBJECT]-(${work}:Work)-[:OBJECT]->${toTopics(among, filter)}${filter.left(work)} }`
  }
  return [
    filter.has('topics') ? worksOn(filter.param('topics')) : null,
    filter.has('allTopics') ? forEach(filter.param('allTopics'), filter, worksOn) : null,
  ]
}

/** That `actor` belongs to one of the organisations in the parameter `among`, or to a part of one. */
export function belongsTo(actor: string, among: string, filter: Filter, parts: boolean): string {
  const [m, o] = [filter.fresh(), filter.fresh()]
  const up = parts ? `(:Organisation)-[:PART_OF*0..6]->(${o}:Organisation)` : `(${o}:Organisation)`
  return (
    `EXISTS { (${actor})<-[:SUBJECT]-(${m}:Membership)-[:OBJECT]->${up} ` +
    `WHERE ${isOneOf(o, among)}${filter.left(m)} }`
  )
}

/** The pattern from an entity to the statements about it that stand at the ends. */
export function statementsOf(entity: string, ends: 'SUBJECT' | 'SUBJECT|OBJECT' = 'SUBJECT') {
  return (statement: string): string => `(${entity})<-[:${ends}]-(${statement}:Statement)`
}
