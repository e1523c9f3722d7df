import type { ListRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { attestedIn, ofEntity } from './attested-in.ts'
import { combine } from './combine.ts'
import { asFiltered, forEach, isOneOf, toTopics } from './conditions.ts'
import { isFoundByText } from './found-by-text.ts'

/** Projects for which everything that the filter gives is so. */
export const projects: ListRoot = {
  label: 'Project',
  filter: (ask) => ask.inside('filter'),
  where: (project, ask) =>
    combine(ask.inside('filter'), ['basis', 'asOf', 'includeNarrower'], (filter) => [
      filter.has('topics') ? isAbout(project, filter.param('topics'), filter) : null,
      filter.has('allTopics')
        ? forEach(filter.param('allTopics'), filter, (among) => isAbout(project, among, filter))
        : null,
      filter.has('actors') ? hasParticipant(project, 'actors', filter) : null,
      filter.has('counties') ? hasParticipant(project, 'counties', filter) : null,
      filter.has('years') ? attestedIn(ofEntity(project, 'project', filter), filter.param('years'), filter) : null,
      isFoundByText(project, filter),
    ]),
}

function isAbout(project: string, among: string, filter: Ask): string {
  const about = filter.fresh()
  return (
    `EXISTS { (${project})<-[:SUBJECT]-(${about}:Statement {predicate: 'ABOUT'})-[:OBJECT]->${toTopics(among, filter)}` +
    `${asFiltered(about, filter)} }`
  )
}

/** That one of these takes part in it; of counties, that they or a part of one does. */
function hasParticipant(project: string, key: 'actors' | 'counties', filter: Ask): string {
  const [takesPart, actor] = [filter.fresh(), filter.fresh()]
  const who = key === 'actors' ? `(${actor}:Entity)` : `(:Organisation)-[:PART_OF*0..6]->(${actor}:Organisation)`
  return (
    `EXISTS { (${project})<-[:OBJECT]-(${takesPart}:Participation)-[:SUBJECT]->${who} ` +
    `WHERE ${isOneOf(actor, filter.param(key))}${asFiltered(takesPart, filter)} }`
  )
}
