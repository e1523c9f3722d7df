import type { Topic } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { byProgramme } from './contribution.ts'
import { entity } from './entity.ts'
import { statements, through } from './statements-of.ts'

export const topic = {
  ...entity,
  broader: through('BROADER', 'to object', 'Topic'),
  narrower: through('BROADER', 'to subject', 'Topic'),
  work: statements('connection', (n, s, ask) => {
    const at = ask.fresh()
    const includeNarrower = ask.has('includeNarrower') ? ask.param('includeNarrower') : 'true'
    // Along the derived arrows: a statement chain of unknown length cannot be followed in one pattern.
    return {
      head: `(${n})<-[:BROADER*0..12]-(${at}:Topic)<-[:OBJECT]-(${s}:Work)`,
      where: [`(${includeNarrower} OR ${at} = ${n})`],
    }
  }),
  contributions: through('ABOUT', 'to subject', 'Contribution', { order: byProgramme }),
} as const satisfies FieldTable<Topic>
