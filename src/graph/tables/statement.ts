import type {
  Claim,
  Fact,
  Identifier,
  Membership,
  Name,
  Participation,
  Relation,
  Statement,
  Work,
} from '../../generated/graphql.ts'
import type { EvidenceDates } from '../../statement/evidence-dates.ts'
import { holds } from '../../statement/holds.ts'
import type { MergedDates } from '../../statement/merge-dates.ts'
import { mergeDates } from '../../statement/merge-dates.ts'
import type { Temporal } from '../../statement/predicates.ts'
import type { FieldTable, LinkField, Reading, ValueField } from '../select/field.ts'
import { property, value } from '../select/field.ts'
import { byName, byStatement } from './statements-of.ts'
import { unlessOpen } from './time.ts'

interface Dates {
  readonly temporal: Temporal
  readonly evidence: readonly EvidenceDates[]
}

/** What every field about a statement's bases and dates reads: the dates of the evidence that was asked for, once. */
function dated(read: (dates: Dates, reading: Reading) => unknown): ValueField {
  return {
    kind: 'value',
    shared: '~dates',
    cypher: ({ node, bases }) =>
      `{temporal: ${node}.temporal, evidence: [(${node})-[:EVIDENCE]->(v:Evidence)` +
      `${bases === null ? '' : ` WHERE v.basis IN ${bases}`} | v{.basis, .attestedOnSTATED, .attestedOnINFERRED, ` +
      `.attestedOnEXTERNAL, .validFrom, .validTo}]}`,
    read: (raw, reading) => read(raw as Dates, reading),
  }
}
const merged = (pick: (dates: MergedDates) => unknown): ValueField =>
  dated(({ evidence }, { bases }) => pick(mergeDates(evidence, bases)))

/** The entity at the other end of one of the statement's own relationships. */
function end(type: string, label: string, many: 'one' | 'list' = 'one'): LinkField {
  return {
    kind: 'link',
    many,
    order: byName,
    match: ({ node }, e) => ({ head: `(${node})-[:${type}]->(${e}:${label})` }),
  }
}

const subject = end('SUBJECT', 'Entity')
const object = end('OBJECT', 'Entity')
/** An actor is a person or an organisation; the predicate's table has seen to it. */
const actor = subject

export const statement = {
  id: property('id'),
  predicate: property('predicate'),
  subject,
  object,
  bases: merged(({ bases }) => bases),
  evidence: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    order: (e) => [`${e}.n`],
    match: ({ node, bases }, e, ask) => {
      const asked = ask.has('basis') ? ask.param('basis') : bases
      return {
        head: `(${node})-[:EVIDENCE]->(${e}:Evidence)`,
        where: [asked === null ? null : `${e}.basis IN ${asked}`],
      }
    },
  },
  attestedOn: merged(({ attestedOn }) => attestedOn),
  validFrom: merged(({ validFrom }) => unlessOpen(validFrom)),
  validTo: merged(({ validTo }) => unlessOpen(validTo)),
  holds: dated(({ temporal, evidence }, { args, bases }) => holds(temporal, evidence, bases, args['on'] as string)),
  wording: value(({ node }, ask) => `${node}['wording' + ${ask.param('language')}]`),
} as const satisfies FieldTable<Statement>

export const relation = statement satisfies FieldTable<Relation>

export const membership = {
  ...statement,
  member: actor,
  organisation: object,
  post: end('POST', 'Post'),
  role: property('role'),
} as const satisfies FieldTable<Membership>

export const work = { ...statement, actor, on: object } as const satisfies FieldTable<Work>

export const participation = {
  ...statement,
  actor,
  project: object,
  role: property('role'),
} as const satisfies FieldTable<Participation>

export const name = {
  ...statement,
  value: property('value'),
  kind: property('kind'),
  language: property('language'),
} as const satisfies FieldTable<Name>

export const fact = {
  ...statement,
  property: property('property'),
  value: property('value'),
  unit: property('unit'),
  conflictsWith: {
    kind: 'link',
    many: 'list',
    order: byStatement,
    match: ({ node }, s) => ({ head: `(${node})-[:CONFLICTS_WITH]->(${s}:Fact)` }),
  },
} as const satisfies FieldTable<Fact>

export const claim = {
  ...statement,
  kind: property('kind'),
  text: property('value'),
  saidBy: end('SAID_BY', 'Entity', 'list'),
  contribution: end('SUBJECT', 'Contribution'),
  about: end('CONCERNS', 'Entity', 'list'),
} as const satisfies FieldTable<Claim>

/** An IDENTIFIED_BY statement, in short. */
export const identifier = {
  scheme: property('property'),
  value: property('value'),
  url: property('url'),
} as const satisfies FieldTable<Identifier>
