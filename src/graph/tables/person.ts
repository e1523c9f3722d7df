import type { Person } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { byProgramme } from './contribution.ts'
import { actor } from './entity.ts'
import { through } from './statements-of.ts'

export const person = {
  ...actor,
  contributions: through('GAVE', 'to object', 'Contribution', { order: byProgramme }),
  wrote: through('WROTE', 'to object', 'Document'),
} as const satisfies FieldTable<Person>
