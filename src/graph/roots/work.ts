import type { ListRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { asAsked } from '../tables/statements-of.ts'
import { attestedIn, ofStatement } from './attested-in.ts'
import { combine } from './combine.ts'
import { forEach, isOneOf, isOnTopics } from './conditions.ts'
import { foundByText } from './found-by-text.ts'
import { isOfCounty } from './of-county.ts'

/** WORKS_ON statements for which everything that the filter gives is so. */
export const work: ListRoot = {
  label: 'Work',
  bases: ['basis'],
  filter: (ask) => ask.inside('filter'),
  where: (s, ask) => asAsked(s, ask),
  meets: (s, ask) => {
    const bases = ask.has('basis') ? ask.param('basis') : null
    return combine(ask.inside('filter'), ['includeNarrower'], null, (filter) => [
      filter.has('actors') ? endIn(s, 'SUBJECT', filter.param('actors'), filter) : null,
      filter.has('kinds') ? isOfActor(s, filter.param('kinds'), filter) : null,
      isOn(s, filter),
      filter.has('allTopics')
        ? forEach(filter.param('allTopics'), filter, (among) => isOnTopics(s, among, filter))
        : null,
      filter.has('counties') ? isOfCounty(s, filter.param('counties'), filter) : null,
      filter.has('organisations') ? isOfCounty(s, filter.param('organisations'), filter) : null,
      filter.has('years') ? attestedIn(ofStatement(s, bases, filter), filter.param('years'), filter) : null,
      hasFound(s, filter),
    ])
  },
}

/** On one of the topics or one of the projects. */
function isOn(s: string, filter: Ask): string | null {
  const ways = [
    filter.has('topics') ? isOnTopics(s, filter.param('topics'), filter) : null,
    filter.has('projects') ? endIn(s, 'OBJECT', filter.param('projects'), filter) : null,
  ]
  const given = ways.filter((way) => way !== null)
  return given.length === 0 ? null : `(${given.join(' OR ')})`
}

/** That a search for the text finds who works, or what on. */
function hasFound(s: string, filter: Ask): string | null {
  const found = foundByText(filter)
  if (found === null) return null
  const e = filter.fresh()
  return `EXISTS { (${s})-[:SUBJECT|OBJECT]->(${e}:Entity) WHERE ${e}.id IN ${found} }`
}

function endIn(s: string, end: 'SUBJECT' | 'OBJECT', ids: string, ask: Ask): string {
  const e = ask.fresh()
  return `EXISTS { (${s})-[:${end}]->(${e}:Entity) WHERE ${isOneOf(e, ids)} }`
}

/** Of a person or an organisation, as the list `kinds` says. */
function isOfActor(s: string, kinds: string, filter: Ask): string {
  const actor = filter.fresh()
  const is = ['Person', 'Organisation'].map((label) => `(${actor}:${label} AND '${label.toUpperCase()}' IN ${kinds})`)
  return `EXISTS { (${s})-[:SUBJECT]->(${actor}:Entity) WHERE ${is.join(' OR ')} }`
}
