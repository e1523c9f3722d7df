// Whose work counts as a county's: src/graph/load/work-of.ts says, when the graph is loaded.
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'

/** That `work` is work of one of the organisations in the parameter `among`. */
export function isOfCounty(work: string, among: string, ask: Ask): string {
  const organisation = ask.fresh()
  return `EXISTS { (${work})-[:WORK_OF]->(${organisation}:Organisation) WHERE ${isOneOf(organisation, among)} }`
}

/** The county authorities that `work` is work of: a Cypher list of nodes. */
export function countiesOf(work: string, ask: Ask): string {
  const county = ask.fresh()
  return `[(${work})-[:WORK_OF]->(${county}:County) | ${county}]`
}
