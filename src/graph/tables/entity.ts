import type { Actor, Entity } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'
import { related } from './related.ts'
import { statements } from './statements-of.ts'

export const entity = {
  id: property('id'),
  name: property('name'),
  names: statements('list', (n, s) => ({
    head: `(${n})<-[:SUBJECT]-(${s}:Name)`,
    // The canonical name is `name`; its statement, with its evidence, is among `statements`.
    where: [`${s}.value <> ${n}.name`],
  })),
  identifiers: {
    kind: 'link',
    many: 'list',
    order: (s) => [`${s}.property`, `${s}.value`],
    match: ({ node }, s) => ({ head: `(${node})<-[:SUBJECT]-(${s}:Fact {predicate: 'IDENTIFIED_BY'})` }),
  },
  facts: statements('list', (n, s, ask) => ({
    head: `(${n})<-[:SUBJECT]-(${s}:Fact {predicate: 'HAS_FACT'})`,
    where: [ask.has('property') ? `${s}.property = ${ask.param('property')}` : null],
  })),
  mentions: {
    kind: 'link',
    many: 'connection',
    order: (m) => [`${m}.sortKey`],
    match: ({ node }, m) => ({ head: `(${node})<-[:MENTIONS]-(${m}:Mention)` }),
  },
  statements: statements('connection', (n, s, ask) => ({
    head: `(${n})<-[:SUBJECT|OBJECT|POST|SAID_BY|CONCERNS]-(${s}:Statement)`,
    where: [ask.has('predicates') ? `${s}.predicate IN ${ask.param('predicates')}` : null],
  })),
} as const satisfies FieldTable<Omit<Entity, '__typename'>>

export const actor = {
  ...entity,
  memberships: statements('list', (n, s) => ({ head: `(${n})<-[:SUBJECT]-(${s}:Membership)` })),
  work: statements('connection', (n, s) => ({ head: `(${n})<-[:SUBJECT]-(${s}:Work)` })),
  participations: statements('list', (n, s) => ({ head: `(${n})<-[:SUBJECT]-(${s}:Participation)` })),
  related,
} as const satisfies FieldTable<Omit<Actor, '__typename'>>
