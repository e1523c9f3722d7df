// Whose work counts as a county's: its own, that of its parts, and what people did in their capacity there.
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'

/**
 * From a Work statement to the organisations that it is work of, by Cypher patterns each of which is a way there. A person's
 * work is an organisation's where it is concluded from a contribution that the person gave in the capacity of a member of
 * it, and where the member worked on a project in which it takes part itself, as its project manager; that somebody is or
 * was a member is not enough.
 */
function ways(
  work: string,
  organisation: string,
  ask: Ask,
): { readonly path: string; readonly where: string | null }[] {
  const [person, membership] = [ask.fresh(), ask.fresh()]
  const upTo = `(:Organisation)-[:PART_OF*0..6]->(${organisation}:Organisation)`
  return [
    { path: `(${work})-[:SUBJECT]->${upTo}`, where: null },
    {
      path:
        `(${person}:Person)<-[:SUBJECT]-(${work})-[:EVIDENCE]->(:Inference)-[:PREMISE]->(:Statement {predicate: 'GAVE'})` +
        `-[:OBJECT]->(:Contribution)<-[:SUBJECT]-(:Statement {predicate: 'IN_CAPACITY_OF'})` +
        `-[:BY_MEMBERSHIP]->(${membership}:Membership)-[:OBJECT]->${upTo}`,
      where: `(${membership})-[:SUBJECT]->(${person})`,
    },
    {
      path: `(${person}:Person)<-[:SUBJECT]-(${work})-[:OBJECT]->(:Project)` + `<-[:PARTICIPATES_IN]-${upTo}`,
      where: `EXISTS { (${person})<-[:SUBJECT]-(:Membership)-[:OBJECT]->(:Organisation)-[:PART_OF*0..6]->(${organisation}) }`,
    },
  ]
}

/** That `work` is work of one of the organisations in the parameter `among`. */
export function isOfCounty(work: string, among: string, ask: Ask): string {
  const organisation = ask.fresh()
  const each = ways(work, organisation, ask).map(({ path, where }) => {
    const conditions = [isOneOf(organisation, among), where].filter((one) => one !== null)
    return `EXISTS { ${path} WHERE ${conditions.join(' AND ')} }`
  })
  return `(${each.join(' OR ')})`
}

/** The county authorities that `work` is work of: a Cypher list of nodes, in which one can come more than once. */
export function countiesOf(work: string, ask: Ask): string {
  const county = ask.fresh()
  const each = ways(work, county, ask).map(({ path, where }) => {
    const conditions = [`${county}:County`, where].filter((one) => one !== null)
    return `[${path} WHERE ${conditions.join(' AND ')} | ${county}]`
  })
  return `(${each.join(' + ')})`
}
