import type { ListRoot } from '../read/root.ts'
import { attestedIn, ofEntity } from './attested-in.ts'
import { combine } from './combine.ts'
import { forEach, isOneOf, toTopics, statementsOf } from './conditions.ts'
import type { Filter } from './filter.ts'
import { isFoundByText } from './found-by-text.ts'

/** Projects for which everything that the filter gives is so. */
export const projects: ListRoot = {
  label: 'Project',
  filter: (ask) => ask.inside('filter'),
  meets: (project, ask) =>
    combine(
      ask.inside('filter'),
      ['basis', 'asOf', 'includeNarrower'],
      statementsOf(project, 'SUBJECT|OBJECT'),
      (filter) => [
        filter.has('topics') ? isAbout(project, filter.param('topics'), filter) : null,
        filter.has('allTopics')
          ? forEach(filter.param('allTopics'), filter, (among) => isAbout(project, among, filter))
          : null,
        filter.has('actors') ? hasParticipant(project, 'actors', filter) : null,
        filter.has('counties') ? hasParticipant(project, 'counties', filter) : null,
        filter.has('years') ? attestedIn(ofEntity(project, 'project', filter), filter.param('years'), filter) : null,
        isFoundByText(project, filter),
      ],
    ),
}

function isAbout(project: string, among: string, filter: Filter): string {
  const about = filter.fresh()
  return (
    `EXISTS { (${project})<-[:SUBJECT]-(${about}:Statement {predicate: 'ABOUT'})-[:OBJECT]->${toTopics(among, filter)}` +
    `${filter.left(about)} }`
  )
}

/** That one of these takes part in it; of counties, that they or a part of one does. */
function hasParticipant(project: string, key: 'actors' | 'counties', filter: Filter): string {
  const [takesPart, actor] = [filter.fresh(), filter.fresh()]
  const who = key === 'actors' ? `(${actor}:Entity)` : `(:Organisation)-[:PART_OF*0..6]->(${actor}:Organisation)`
  return (
    `EXISTS { (${project})<-[:OBJECT]-(${takesPart}:Participation)-[:SUBJECT]->${who} ` +
    `WHERE ${isOneOf(actor, filter.param(key))}${filter.left(takesPart)} }`
  )
}
