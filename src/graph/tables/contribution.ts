import type { Contribution } from '../../generated/graphql.ts'
import type { Ask, FieldTable } from '../select/field.ts'
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
      const [s, by] = [ask.fresh(), ask.fresh()]
      return {
        head: `(${node})<-[:SUBJECT]-(${s}:Statement {predicate: 'IN_CAPACITY_OF'})-[${by}:BY_MEMBERSHIP]->(${membership}:Membership)`,
        where: [...asAsked(s, ask), ...asAsked(membership, ask), isBest(s, by, membership, ask)],
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

/** That no better membership of the same speaker is left by the bases asked for. */
function isBest(s: string, by: string, membership: string, ask: Ask): string {
  const [better, than] = [ask.fresh(), ask.fresh()]
  const left = asAsked(better, ask).filter((one) => one !== null)
  return (
    `NOT EXISTS { (${s})-[${than}:BY_MEMBERSHIP]->(${better}:Membership)-[:SUBJECT]->(:Person)<-[:SUBJECT]-(${membership}) ` +
    `WHERE ${[`${than}.n < ${by}.n`, ...left].join(' AND ')} }`
  )
}
