import type { Ask } from '../select/field.ts'
import { inside, type ListRoot } from '../read/root.ts'
import { asAsked } from '../tables/statements-of.ts'
import { isOneOf } from './conditions.ts'
import { isOfCounty } from './of-county.ts'

/** WORKS_ON statements for which everything that the filter gives is so. */
export const work: ListRoot = {
  label: 'Work',
  bases: ['basis'],
  where: (s, ask) => {
    const filter = inside(ask, 'filter')
    return [
      filter.has('actors') ? endIn(s, 'SUBJECT', filter.param('actors'), ask) : null,
      isOn(s, filter),
      filter.has('counties') ? isOfCounty(s, filter.param('counties'), filter) : null,
      ...asAsked(s, ask),
    ]
  },
}

/** On one of the topics or one of the projects. */
function isOn(s: string, filter: Ask): string | null {
  const ways = [
    onTopics(s, filter),
    filter.has('projects') ? endIn(s, 'OBJECT', filter.param('projects'), filter) : null,
  ]
  const given = ways.filter((way) => way !== null)
  return given.length === 0 ? null : `(${given.join(' OR ')})`
}

function onTopics(s: string, filter: Ask): string | null {
  if (!filter.has('topics')) return null
  const [topics, t, narrow] = [filter.param('topics'), filter.fresh(), filter.fresh()]
  const includeNarrower = filter.has('includeNarrower') ? filter.param('includeNarrower') : 'true'
  return (
    `EXISTS { (${s})-[:OBJECT]->(${narrow}:Topic)-[:BROADER*0..12]->(${t}:Topic) ` +
    `WHERE ${isOneOf(t, topics)} AND (${t} = ${narrow} OR ${includeNarrower}) }`
  )
}

function endIn(s: string, end: 'SUBJECT' | 'OBJECT', ids: string, ask: Ask): string {
  const e = ask.fresh()
  return `EXISTS { (${s})-[:${end}]->(${e}:Entity) WHERE ${isOneOf(e, ids)} }`
}
