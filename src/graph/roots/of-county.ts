// Whose work counts as a county's: its own, that of its parts, and what people did in their capacity there.
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'

/**
 * From a Work statement to the organisations that it is work of, in steps: written as one pattern of eight hops, a list of
 * work took nearly three times as long to plan. A person's work is an organisation's where it is concluded from a
 * contribution that the person gave in the capacity of a member of it; that somebody is or was a member is not enough.
 */
function ways(work: string, ask: Ask) {
  const [contribution, membership, organisation] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const upTo = `(:Organisation)-[:PART_OF*0..6]->(${organisation}:Organisation)`
  return {
    organisation,
    contribution,
    membership,
    own: `(${work})-[:SUBJECT]->${upTo}`,
    given: `(${work})-[:EVIDENCE]->(:Inference)-[:PREMISE]->(:Statement {predicate: 'GAVE'})-[:OBJECT]->(${contribution}:Contribution)`,
    capacity: `(${contribution})<-[:SUBJECT]-(:Statement {predicate: 'IN_CAPACITY_OF'})-[:BY_MEMBERSHIP]->(${membership}:Membership)`,
    isOwn: `EXISTS { (${membership})-[:SUBJECT]->(:Person)<-[:SUBJECT]-(${work}) }`,
    there: `(${membership})-[:OBJECT]->${upTo}`,
  }
}

/** That `work` is work of one of the organisations in the parameter `among`. */
export function isOfCounty(work: string, among: string, ask: Ask): string {
  const { organisation, own, given, capacity, isOwn, there } = ways(work, ask)
  const isThere = isOneOf(organisation, among)
  return (
    `CASE WHEN EXISTS { ${own} WHERE ${isThere} } THEN true ELSE ` +
    `EXISTS { ${given} WHERE EXISTS { ${capacity} WHERE ${isOwn} AND EXISTS { ${there} WHERE ${isThere} } } } END`
  )
}

/** The county authorities that `work` is work of: a Cypher list of nodes, in which one can come more than once. */
export function countiesOf(work: string, ask: Ask): string {
  const { organisation, own, given, capacity, isOwn, there } = ways(work, ask)
  const [all, one] = [ask.fresh(), ask.fresh()]
  const isCounty = `${organisation}:County`
  const flat = (list: string) => `reduce(${all} = [], ${one} IN ${list} | ${all} + ${one})`
  return (
    `([${own} WHERE ${isCounty} | ${organisation}] + ` +
    `${flat(`[${given} | ${flat(`[${capacity} WHERE ${isOwn} | [${there} WHERE ${isCounty} | ${organisation}]]`)}]`)})`
  )
}
