import type { Contribution } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'
import { entity } from './entity.ts'
import { asAsked, byName, byStatement, statements, through } from './statements-of.ts'

/** By event day, then in the order of the programme. */
export const byProgramme = (c: string): readonly string[] => [`${c}.sortKey`]

export const contribution = {
  ...entity,
  kind: property('kind'),
  position: property('position'),
  event: through('CONTRIBUTION_TO', 'to object', 'Event', { many: 'one' }),
  speakers: through('GAVE', 'to subject', 'Person', { order: byName }),
  inCapacityOf: {
    kind: 'link',
    many: 'list',
    bases: 'argument',
    order: byStatement,
    match: ({ node }, membership, ask) => {
      const s = ask.fresh()
      return {
        head: `(${node})<-[:SUBJECT]-(${s}:Statement {predicate: 'IN_CAPACITY_OF'})-[:BY_MEMBERSHIP]->(${membership}:Membership)`,
        where: asAsked(membership, ask),
      }
    },
  },
  topics: through('ABOUT', 'to object', 'Topic'),
  projects: through('ABOUT', 'to object', 'Project'),
  claims: statements('list', (n, s, ask) => ({
    head: `(${n})<-[:SUBJECT]-(${s}:Claim)`,
    where: [ask.has('kind') ? `${s}.kind = ${ask.param('kind')}` : null],
  })),
} as const satisfies FieldTable<Contribution>
