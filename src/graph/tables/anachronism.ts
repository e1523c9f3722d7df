import type { Anachronism } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property, value } from '../select/field.ts'

export const anachronism = {
  entity: {
    kind: 'link',
    many: 'one',
    match: ({ node }, e) => ({ head: `(${node})-[:IS]->(:Mention)-[:MENTIONS]->(${e}:Entity)` }),
  },
  document: {
    kind: 'link',
    many: 'one',
    match: ({ node }, d) => ({
      head: `(${node})-[:IS]->(:Mention)-[:AT]->(:Passage)-[:IN]->(:Sentence)-[:OF]->(${d}:Document)`,
    }),
  },
  mention: {
    kind: 'link',
    many: 'one',
    match: ({ node }, m) => ({ head: `(${node})-[:IS]->(${m}:Mention)` }),
  },
  exists: property('exists'),
  explanation: value(({ node }, ask) => `${node}['explanation' + ${ask.param('language')}]`),
} as const satisfies FieldTable<Anachronism>
