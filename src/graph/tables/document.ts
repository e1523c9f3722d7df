import type { Document, Mention, Sentence } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { partOf, property } from '../select/field.ts'
import { entity } from './entity.ts'
import { byStatement, through } from './statements-of.ts'

export const document = {
  ...entity,
  title: property('title'),
  authors: through('WROTE', 'to subject', 'Person'),
  publisher: through('PUBLISHED', 'to subject', 'Organisation', { many: 'one' }),
  publishedOn: property('publishedOn'),
  url: property('url'),
  language: property('language'),
  text: property('text'),
  sentences: {
    kind: 'link',
    many: 'list',
    order: (s) => [`${s}.number`],
    match: ({ node }, s) => ({ head: `(${node})<-[:OF]-(${s}:Sentence)` }),
  },
} as const satisfies FieldTable<Document>

export const sentence = {
  text: property('text'),
  start: property('start'),
  end: property('end'),
  statements: {
    kind: 'link',
    many: 'list',
    order: byStatement,
    // Those that quote it, directly or in an inference; not those that follow only from statements.
    match: ({ node }, s) => ({
      head: `(${node})<-[:IN]-(:Passage)<-[:QUOTES]-(:Evidence)<-[:EVIDENCE]-(${s}:Statement)`,
    }),
  },
  mentions: {
    kind: 'link',
    many: 'list',
    order: (m) => [`${m}.sortKey`],
    match: ({ node }, m) => ({
      head: `(${node})<-[:IN]-(:Passage)<-[:AT]-(${m}:Mention)`,
      // What the words may name, but nobody has decided, is no mention of anything yet.
      where: [`EXISTS { (${m})-[:MENTIONS]->() }`],
    }),
  },
  note: property('note'),
} as const satisfies FieldTable<Sentence>

const passage = partOf('~passage', ({ node }) => `head([(${node})-[:AT]->(p:Passage) | p{.exact, .start, .end}])`)

export const mention = {
  entity: {
    kind: 'link',
    many: 'one',
    match: ({ node }, e) => ({ head: `(${node})-[:MENTIONS]->(${e}:Entity)` }),
  },
  document: {
    kind: 'link',
    many: 'one',
    match: ({ node }, d) => ({ head: `(${node})-[:AT]->(:Passage)-[:IN]->(:Sentence)-[:OF]->(${d}:Document)` }),
  },
  exact: passage('exact'),
  start: passage('start'),
  end: passage('end'),
  basis: property('basis'),
  because: property('because'),
} as const satisfies FieldTable<Mention>
