// Whose work counts as a county's: its own, that of its parts, and what people did in their capacity there.
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'

/**
 * From a Work statement to the organisations that it is work of. A person's work is an organisation's where it is concluded
 * from a contribution that the person gave in the capacity of a member of it, or is on a project that both take part in.
 * That somebody is or was a member is not enough.
 *
 * The way over a contribution is taken in steps: written as one pattern of eight hops, a list of work took nearly three
 * times as long to plan.
 */
function ways(work: string, ask: Ask) {
  const [contribution, membership, organisation] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const upTo = `(:Organisation)-[:PART_OF*0..6]->(${organisation}:Organisation)`
  return {
    organisation,
    own: `(${work})-[:SUBJECT]->${upTo}`,
    given:
      `(${work})-[:EVIDENCE]->(:Inference)-[:PREMISE]->(:Statement {predicate: 'GAVE'})` +
      `-[:OBJECT]->(${contribution}:Contribution)`,
    capacity:
      `(${contribution})<-[:SUBJECT]-(:Statement {predicate: 'IN_CAPACITY_OF'})` +
      `-[:BY_MEMBERSHIP]->(${membership}:Membership)`,
    isOfPerson: `EXISTS { (${membership})-[:SUBJECT]->(:Person)<-[:SUBJECT]-(${work}) }`,
    there: `(${membership})-[:OBJECT]->${upTo}`,
    belongs: `(${work})-[:SUBJECT]->(:Person)<-[:SUBJECT]-(:Membership)-[:OBJECT]->${upTo}`,
    takesPart: `EXISTS { (${organisation})-[:PARTICIPATES_IN]->(:Project)<-[:OBJECT]-(${work}) }`,
  }
}

/** That `work` is work of one of the organisations in the parameter `among`. */
export function isOfCounty(work: string, among: string, ask: Ask): string {
  const { organisation, own, given, capacity, isOfPerson, there, belongs, takesPart } = ways(work, ask)
  const isThere = isOneOf(organisation, among)
  return (
    `CASE WHEN EXISTS { ${own} WHERE ${isThere} } THEN true ` +
    `WHEN EXISTS { ${belongs} WHERE ${isThere} AND ${takesPart} } THEN true ` +
    `ELSE EXISTS { ${given} WHERE EXISTS { ${capacity} WHERE ${isOfPerson} AND EXISTS { ${there} WHERE ${isThere} } } } END`
  )
}

/** The county authorities that `work` is work of: a Cypher list of nodes, in which one can come more than once. */
export function countiesOf(work: string, ask: Ask): string {
  const { organisation, own, given, capacity, isOfPerson, there, belongs, takesPart } = ways(work, ask)
  const [all, one] = [ask.fresh(), ask.fresh()]
  const isCounty = `${organisation}:County`
  const flat = (list: string) => `reduce(${all} = [], ${one} IN ${list} | ${all} + ${one})`
  return (
    `([${own} WHERE ${isCounty} | ${organisation}] + [${belongs} WHERE ${isCounty} AND ${takesPart} | ${organisation}] + ` +
    `${flat(`[${given} | ${flat(`[${capacity} WHERE ${isOfPerson} | [${there} WHERE ${isCounty} | ${organisation}]]`)}]`)})`
  )
}
