import type { Ask } from '../select/field.ts'
import { inside, type ListRoot } from '../read/root.ts'
import { isOneOf } from './conditions.ts'

/** Projects for which everything that the filter gives is so. */
export const projects: ListRoot = {
  label: 'Project',
  where: (project, ask) => {
    const filter = inside(ask, 'filter')
    return [isAbout(project, filter), hasParticipant(project, filter)]
  },
}

function isAbout(project: string, ask: Ask): string | null {
  if (!ask.has('topics')) return null
  const t = ask.fresh()
  return `EXISTS { (${project})-[:ABOUT]->(:Topic)-[:BROADER*0..12]->(${t}:Topic) WHERE ${isOneOf(t, ask.param('topics'))} }`
}

function hasParticipant(project: string, ask: Ask): string | null {
  if (!ask.has('actors')) return null
  const a = ask.fresh()
  return `EXISTS { (${project})<-[:PARTICIPATES_IN]-(${a}:Entity) WHERE ${isOneOf(a, ask.param('actors'))} }`
}
