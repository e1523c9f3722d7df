import type { Project } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { byProgramme } from './contribution.ts'
import { entity } from './entity.ts'
import { statements, through } from './statements-of.ts'

export const project = {
  ...entity,
  participations: statements('list', (n, s, ask) => ({
    head: `(${n})<-[:OBJECT]-(${s}:Participation)`,
    where: [ask.has('role') ? `${s}.role = ${ask.param('role')}` : null],
  })),
  topics: through('ABOUT', 'to object', 'Topic'),
  presentedIn: through('ABOUT', 'to subject', 'Contribution', { order: byProgramme }),
} as const satisfies FieldTable<Project>
