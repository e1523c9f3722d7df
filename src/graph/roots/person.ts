import { nameKey } from '../../statement/name-key.ts'
import type { Ask } from '../select/field.ts'
import { argumentAt, inside, type ListRoot } from '../read/root.ts'
import { asFiltered, belongsTo, isOneOf, worksOnTopics } from './conditions.ts'

/** People for whom everything that the filter gives is so. */
export const people: ListRoot = {
  label: 'Person',
  computed: (args) => {
    const post = argumentAt(args, ['filter', 'post'])
    return typeof post === 'string' ? { postKey: nameKey(post) } : {}
  },
  where: (person, ask) => {
    const filter = inside(ask, 'filter')
    return [
      worksOnTopics(person, filter),
      filter.has('organisations') ? belongsTo(person, filter.param('organisations'), filter, false) : null,
      filter.has('counties') ? belongsTo(person, filter.param('counties'), filter, true) : null,
      holdsPostNamed(person, filter),
      gaveAt(person, filter),
    ]
  },
}

function holdsPostNamed(person: string, ask: Ask): string | null {
  if (!ask.has('post')) return null
  const m = ask.fresh()
  return (
    `EXISTS { (${person})<-[:SUBJECT]-(${m}:Membership)-[:POST]->(:Post)<-[:SUBJECT]-(:Name {valueKey: $computed.postKey}) ` +
    `WHERE true${asFiltered(m, ask)} }`
  )
}

function gaveAt(person: string, ask: Ask): string | null {
  if (!ask.has('events')) return null
  const [gave, e] = [ask.fresh(), ask.fresh()]
  return (
    `EXISTS { (${person})<-[:SUBJECT]-(${gave}:Statement {predicate: 'GAVE'})-[:OBJECT]->(:Contribution)-[:AT]->(${e}:Event) ` +
    `WHERE ${isOneOf(e, ask.param('events'))}${asFiltered(gave, ask)} }`
  )
}
