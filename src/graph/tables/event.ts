import type { Event } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'
import { byProgramme } from './contribution.ts'
import { entity } from './entity.ts'
import { through } from './statements-of.ts'

export const event = {
  ...entity,
  date: property('date'),
  place: property('place'),
  organisers: through('ORGANISED', 'to subject', 'Organisation'),
  contributions: through('CONTRIBUTION_TO', 'to subject', 'Contribution', { order: byProgramme }),
  documents: through('REPORTS_ON', 'to subject', 'Document'),
} as const satisfies FieldTable<Event>
