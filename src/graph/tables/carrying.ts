import type { Carrying } from '../../generated/graphql.ts'
import type { FieldTable, LinkField } from '../select/field.ts'
import { byName } from './statements-of.ts'
import { mayExistOn } from './time.ts'

/** The routes of an organisation that are open on the day: the carrier is there, or what was transferred went to it. */
export const carriedOnBy: LinkField = {
  kind: 'link',
  many: 'list',
  order: (c) => [`coalesce(${c}.since, '')`, `head([(${c})-[:CARRIED_BY]->(o) | o.sortKey])`],
  match: ({ node }, c, ask) => {
    const [asOf, carrier] = [ask.param('asOf'), ask.fresh()]
    return {
      head: `(${node})<-[:CARRIED_FROM]-(${c}:Carrying)-[:CARRIED_BY]->(${carrier}:Organisation)`,
      where: [
        `coalesce(${c}.since, '') <= ${asOf}`,
        `CASE WHEN ${c}.byTransfer THEN true ELSE ${mayExistOn(carrier, asOf)} END`,
      ],
    }
  },
}

export const carrying = {
  organisation: {
    kind: 'link',
    many: 'one',
    order: byName,
    match: ({ node }, organisation) => ({ head: `(${node})-[:CARRIED_BY]->(${organisation}:Organisation)` }),
  },
  via: {
    kind: 'link',
    many: 'list',
    order: (change) => [`coalesce(${change}.date, '~')`, `${change}.sortKey`],
    match: ({ node }, change) => ({ head: `(${node})-[:VIA]->(${change}:ChangeEvent)` }),
  },
} as const satisfies FieldTable<Carrying>
