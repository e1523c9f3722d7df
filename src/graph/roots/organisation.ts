import type { ListRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { existsOn } from '../tables/time.ts'
import { attestedIn, ofEntity } from './attested-in.ts'
import { combine } from './combine.ts'
import { belongsTo, isOneOf, worksOnTopics, statementsOf } from './conditions.ts'
import type { Filter } from './filter.ts'
import { isFoundByText } from './found-by-text.ts'

/** Organisations for which everything that the filter gives is so. */
export const organisations: ListRoot = {
  label: 'Organisation',
  filter: (ask) => withoutDay(ask.inside('filter')),
  meets: (organisation, ask) =>
    combine(ask.inside('filter'), ['basis', 'includeNarrower'], statementsOf(organisation), (filter) => [
      filter.has('kinds') ? `${organisation}.kind IN ${filter.param('kinds')}` : null,
      ...worksOnTopics(organisation, filter),
      filter.has('organisations') ? isIn(organisation, filter) : null,
      filter.has('counties') ? isPartOf(organisation, filter.param('counties'), 0, filter) : null,
      filter.has('years') ? attestedIn(ofEntity(organisation, 'actor', filter), filter.param('years'), filter) : null,
      isFoundByText(organisation, filter),
      filter.has('asOf') ? existsOn(organisation, filter.param('asOf')) : null,
    ]),
}

/** County authorities, with `asOf` those that certainly existed on that day. */
export const counties: ListRoot = {
  label: 'County',
  filter: withoutDay,
  where: (county, ask) => [ask.has('asOf') ? existsOn(county, ask.param('asOf')) : null],
}

/** `asOf` is about the organisation here, not about what it works on and belongs to. */
function withoutDay(filter: Ask): Ask {
  return { ...filter, has: (key) => key !== 'asOf' && filter.has(key) }
}

function isIn(organisation: string, filter: Filter): string {
  const among = filter.param('organisations')
  return `(${belongsTo(organisation, among, filter, false)} OR ${isPartOf(organisation, among, 1, filter)})`
}

function isPartOf(organisation: string, among: string, least: 0 | 1, filter: Filter): string {
  const whole = filter.fresh()
  return `EXISTS { (${organisation})-[:PART_OF*${least}..6]->(${whole}:Organisation) WHERE ${isOneOf(whole, among)} }`
}
