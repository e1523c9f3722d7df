import { nameKey } from '../../statement/name-key.ts'
import type { ListRoot } from '../read/root.ts'
import { attestedIn, ofEntity } from './attested-in.ts'
import { combine } from './combine.ts'
import { belongsTo, isOneOf, toTopics, worksOnTopics, statementsOf } from './conditions.ts'
import { type Filter, filterOf } from './filter.ts'
import { isFoundByText } from './found-by-text.ts'

/** People for whom everything that the filter gives is so. */
export const people: ListRoot = {
  label: 'Person',
  filter: (ask) => ask.inside('filter'),
  meets: (person, ask) =>
    combine(ask.inside('filter'), ['basis', 'asOf', 'includeNarrower'], statementsOf(person), (filter) => [
      ...worksOnTopics(person, filter),
      filter.has('organisations') ? belongsTo(person, filter.param('organisations'), filter, false) : null,
      filter.has('counties') ? belongsTo(person, filter.param('counties'), filter, true) : null,
      holdsPostNamed(person, filter),
      gaveAt(person, filter),
      filter.has('years') ? attestedIn(ofEntity(person, 'actor', filter), filter.param('years'), filter) : null,
      isFoundByText(person, filter),
    ]),
  // The order is a value, and no value is in the text: those by name have one rank.
  order: (person, ask) =>
    ask.has('orderBy')
      ? `CASE ${ask.param('orderBy')} WHEN 'RELEVANCE' THEN -${worksInAll(person, filterOf(ask.inside('filter')))} ELSE 0 END`
      : null,
}

function holdsPostNamed(person: string, filter: Filter): string | null {
  if (!filter.has('post')) return null
  const m = filter.fresh()
  const key = filter.computed('post', (post) => nameKey(String(post)))
  return (
    `EXISTS { (${person})<-[:SUBJECT]-(${m}:Membership)-[:POST]->(:Post)<-[:SUBJECT]-(:Name {valueKey: ${key}}) ` +
    `WHERE true${filter.left(m)} }`
  )
}

function gaveAt(person: string, filter: Filter): string | null {
  if (!filter.has('events')) return null
  const [gave, e] = [filter.fresh(), filter.fresh()]
  return (
    `EXISTS { (${person})<-[:SUBJECT]-(${gave}:Statement {predicate: 'GAVE'})-[:OBJECT]->(:Contribution)-[:AT]->(${e}:Event) ` +
    `WHERE ${isOneOf(e, filter.param('events'))}${filter.left(gave)} }`
  )
}

/** How many statements there are of what the person works on, of those that the filter leaves. */
function worksInAll(person: string, filter: Filter): string {
  const work = filter.fresh()
  const topics = ['topics', 'allTopics'].filter((key) => filter.has(key)).map((key) => filter.param(key))
  const onTopics =
    topics.length === 0 ? '' : ` AND EXISTS { (${work})-[:OBJECT]->${toTopics(`(${topics.join(' + ')})`, filter)} }`
  return `COUNT { (${person})<-[:SUBJECT]-(${work}:Work) WHERE true${onTopics}${filter.left(work)} }`
}
