import type { Citation, Evidence, Inference, Quotation } from '../../generated/graphql.ts'
import { mergeDates } from '../../statement/merge-dates.ts'
import type { EvidenceDates } from '../../statement/evidence-dates.ts'
import type { FieldTable, LinkField, ValueField } from '../select/field.ts'
import { partOf, property, value } from '../select/field.ts'
import { unlessOpen } from './time.ts'

/** The day that it attests, as well as the bases asked for know it. */
const attestedOn: ValueField = {
  kind: 'value',
  cypher: ({ node }) =>
    `${node}{.basis, .attestedOnSTATED, .attestedOnINFERRED, .attestedOnEXTERNAL, .validFrom, .validTo}`,
  read: (raw, { bases }) => mergeDates([raw as EvidenceDates], bases).attestedOn[0] ?? null,
}

const evidence = {
  basis: property('basis'),
  attestedOn,
  validFrom: value(({ node }) => `${node}.validFrom`, unlessOpen),
  validTo: value(({ node }) => `${node}.validTo`, unlessOpen),
} as const satisfies FieldTable<Evidence>

const wordsOf = (node: string) => `${node}{.exact, .prefix, .suffix, .start, .end}`
/** Within a Quotation, the words' own node: an evidence quotes one passage; as part of an inference it is the passage. */
const words = partOf(
  '~words',
  ({ node }) => `coalesce(head([(${node})-[:QUOTES]->(p:Passage) | ${wordsOf('p')}]), ${wordsOf(node)})`,
)

const document: LinkField = {
  kind: 'link',
  many: 'one',
  match: ({ node }, d) => ({
    head: `(${node})-[:QUOTES|IN*1..2]->(:Sentence)-[:OF]->(${d}:Document)`,
  }),
}

export const quotation = {
  ...evidence,
  // The words that an inference rests on are the text's own, whatever is inferred from them.
  basis: value(({ node }) => `coalesce(${node}.basis, 'STATED')`),
  exact: words('exact'),
  prefix: words('prefix'),
  suffix: words('suffix'),
  start: words('start'),
  end: words('end'),
  document,
} as const satisfies FieldTable<Quotation>

const source = partOf(
  '~source',
  ({ node }) => `head([(${node})-[:CITES]->(c:Source) | c{.title, .publisher, .url, .publishedOn}])`,
)

export const citation = {
  ...evidence,
  title: source('title'),
  publisher: source('publisher'),
  url: source('url'),
  publishedOn: source('publishedOn'),
} as const satisfies FieldTable<Citation>

export const inference = {
  ...evidence,
  rule: property('rule'),
  explanation: value(({ node }, ask) => `${node}['explanation' + ${ask.param('language')}]`),
  premises: {
    kind: 'link',
    many: 'list',
    // Premises are not part of what `basis` asks about: each comes whole.
    match: ({ node }, s) => ({ head: `(${node})-[:PREMISE]->(${s}:Statement)` }),
    order: (s) => [`${s}.sortKey`],
  },
  quotations: {
    kind: 'link',
    many: 'list',
    match: ({ node }, p) => ({ head: `(${node})-[:QUOTES]->(${p}:Passage)` }),
    order: (p) => [`${p}.start`],
  },
} as const satisfies FieldTable<Inference>
