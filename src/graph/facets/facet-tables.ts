// What the elements of a list count as in its facets: what the filter of the root list, given as one more condition, would
// find them by. Both are made of the same patterns; a test holds each count to what the filter finds.
import { attestedYears, ofEntity, ofStatement } from '../roots/attested-in.ts'
import { filterOf } from '../roots/filter.ts'
import { countiesOf } from '../roots/of-county.ts'
import { kindOf } from './kind-of.ts'
import type { FacetTable, FacetTables } from '../select/compile-selection.ts'
import type { Ask } from '../select/field.ts'

/** The topics that `path` leads to, with those that they are narrower than. */
function topics(path: string, where: string, filter: Ask): string {
  const [narrow, topic] = [filter.fresh(), filter.fresh()]
  const narrower = filter.has('includeNarrower')
    ? ` AND (${topic} = ${narrow} OR ${filter.param('includeNarrower')})`
    : ''
  return `[${path}->(${narrow}:Topic)-[:BROADER*0..12]->(${topic}:Topic) WHERE true${where}${narrower} | ${bucket(topic)}]`
}

const bucket = (node: string) => `{value: ${node}.id, label: ${node}.name}`

const actor: FacetTable = {
  topic: ({ node }, filter) => {
    const work = filter.fresh()
    return topics(`(${node})<-[:SUBJECT]-(${work}:Work)-[:OBJECT]`, filterOf(filter).left(work), filter)
  },
  year: ({ node }, filter) => attestedYears(ofEntity(node, 'actor', filterOf(filter)), filter),
}

export const facetTables: FacetTables = {
  Person: {
    county: ({ node }, filter) => {
      const [membership, county] = [filter.fresh(), filter.fresh()]
      const path = `(${node})<-[:SUBJECT]-(${membership}:Membership)-[:OBJECT]->(:Organisation)-[:PART_OF*0..6]->(${county}:County)`
      return `[${path} WHERE true${filterOf(filter).left(membership)} | ${bucket(county)}]`
    },
    ...actor,
  },
  Organisation: {
    kind: ({ node }) => `[${node}.kind]`,
    county: ({ node }, filter) => {
      const county = filter.fresh()
      return `[(${node})-[:PART_OF*0..6]->(${county}:County) | ${bucket(county)}]`
    },
    ...actor,
  },
  Project: {
    county: ({ node }, filter) => {
      const [takesPart, county] = [filter.fresh(), filter.fresh()]
      const path = `(${node})<-[:OBJECT]-(${takesPart}:Participation)-[:SUBJECT]->(:Organisation)-[:PART_OF*0..6]->(${county}:County)`
      return `[${path} WHERE true${filterOf(filter).left(takesPart)} | ${bucket(county)}]`
    },
    topic: ({ node }, filter) => {
      const about = filter.fresh()
      const path = `(${node})<-[:SUBJECT]-(${about}:Statement {predicate: 'ABOUT'})-[:OBJECT]`
      return topics(path, filterOf(filter).left(about), filter)
    },
    year: ({ node }, filter) => attestedYears(ofEntity(node, 'project', filterOf(filter)), filter),
  },
  Work: {
    kind: ({ node }, filter) => {
      const who = filter.fresh()
      return `[(${node})-[:SUBJECT]->(${who}:Entity) | CASE WHEN ${who}:Person THEN 'PERSON' ELSE 'ORGANISATION' END]`
    },
    county: ({ node }, filter) => {
      const county = filter.fresh()
      return `[${county} IN ${countiesOf(node, filter)} | ${bucket(county)}]`
    },
    topic: ({ node }, filter) => topics(`(${node})-[:OBJECT]`, '', filter),
    year: ({ node, bases }, filter) => attestedYears(ofStatement(node, bases, filter), filter),
  },
  SearchHit: {
    kind: ({ node }) => `[${kindOf(`${node}.entity`)}]`,
  },
}
