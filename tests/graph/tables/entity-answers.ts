// For each type of entity: the lists that a client can select of it, and what each must answer, by `basis`.
import type { Entity, Statement } from '../../../src/statement/knowledge.ts'
import type { Asked, Plain } from './plain.ts'
import { ids, mentionFields, mentionView } from './views.ts'

interface EntityAnswer {
  readonly fields: string
  readonly answer: (plain: Plain, entity: Entity, asked: Asked) => object
}

const page = '{ totalCount nodes { id } }'
const paged = (some: readonly { readonly id: string }[]) => ({
  totalCount: some.length,
  nodes: ids(some.slice(0, 100)),
})
const link = (id: string | undefined) => (id === undefined ? null : { id })
const first = (some: readonly Entity[]) => link(some[0]?.id)

/** What entities of every type have. */
export const entityOperation = `query ($ids: [ID!]!, $basis: [Basis!]) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id name names { id } identifiers { scheme value url } facts { id } dates: facts(property: "date") { id }
      mentions(first: 100) { totalCount nodes { ${mentionFields} } }
      statements(first: 100, basis: $basis) ${page}
    }
  }
}`

export function entityAnswer(plain: Plain, { id, type, name }: Entity, asked: Asked): object {
  const facts = plain.of('HAS_FACT', 'subject', id)
  const mentions = plain.mentions(id).map(mentionView)
  return {
    __typename: type,
    id,
    name,
    names: ids(plain.of('NAMED', 'subject', id).filter(({ value }) => value !== name)),
    identifiers: [...plain.of('IDENTIFIED_BY', 'subject', id)]
      .sort(byScheme)
      .map(({ property: scheme, value, url = null }) => ({ scheme, value, url })),
    facts: ids(facts),
    dates: ids(facts.filter(({ property }) => property === 'date')),
    mentions: { totalCount: mentions.length, nodes: mentions },
    statements: paged(plain.partOf(id, asked)),
  }
}

const byScheme = (a: Statement, b: Statement) => (`${a.property} ${a.value}` < `${b.property} ${b.value}` ? -1 : 1)

const actorFields = `memberships(basis: $basis) { id } participations(basis: $basis) { id }
  work(first: 100, basis: $basis) ${page}`

const actorAnswer = (plain: Plain, { id }: Entity, asked: Asked) => ({
  memberships: ids(plain.of('MEMBER_OF', 'subject', id, asked)),
  participations: ids(plain.of('PARTICIPATES_IN', 'subject', id, asked)),
  work: paged(plain.of('WORKS_ON', 'subject', id, asked)),
})

const fact = (plain: Plain, id: string, property: string) => {
  const values = plain.of('HAS_FACT', 'subject', id).filter((one) => one.property === property)
  return values.map(({ value }) => value!)
}

const own: Readonly<Record<string, EntityAnswer>> = {
  Person: {
    fields: `${actorFields} contributions { id } wrote { id }`,
    answer: (plain, person, asked) => ({
      ...actorAnswer(plain, person, asked),
      contributions: ids(plain.through('GAVE', 'subject', person.id, 'Contribution')),
      wrote: ids(plain.through('WROTE', 'subject', person.id, 'Document')),
    }),
  },
  Organisation: {
    fields: `${actorFields} kind partOf { id } units { id } posts { id } members(basis: $basis) { id }`,
    answer: (plain, organisation, asked) => ({
      ...actorAnswer(plain, organisation, asked),
      kind: organisation.kind,
      partOf: first(plain.through('PART_OF', 'subject', organisation.id, 'Organisation')),
      units: ids(plain.through('PART_OF', 'object', organisation.id, 'Organisation')),
      posts: ids(plain.through('POST_IN', 'object', organisation.id, 'Post')),
      members: ids(plain.of('MEMBER_OF', 'object', organisation.id, asked)),
    }),
  },
  Post: {
    fields: `organisation { id } memberships(basis: $basis) { id }`,
    answer: (plain, { id }, asked) => ({
      organisation: first(plain.through('POST_IN', 'subject', id, 'Organisation')),
      memberships: ids(plain.of('MEMBER_OF', 'post', id, asked)),
    }),
  },
  Topic: {
    fields: `broader { id } narrower { id } contributions { id } work(first: 100, basis: $basis) ${page}
      own: work(first: 100, basis: $basis, includeNarrower: false) ${page}`,
    answer: (plain, { id }, asked) => ({
      broader: ids(plain.through('BROADER', 'subject', id, 'Topic')),
      narrower: ids(plain.through('BROADER', 'object', id, 'Topic')),
      contributions: ids(plain.through('ABOUT', 'object', id, 'Contribution')),
      work: paged(plain.workOn(id, asked)),
      own: paged(plain.workOn(id, asked, false)),
    }),
  },
  Project: {
    fields: `topics { id } presentedIn { id } participations(basis: $basis) { id }
      owners: participations(role: OWNER, basis: $basis) { id }`,
    answer: (plain, { id }, asked) => {
      const participations = plain.of('PARTICIPATES_IN', 'object', id, asked)
      return {
        topics: ids(plain.through('ABOUT', 'subject', id, 'Topic')),
        presentedIn: ids(plain.through('ABOUT', 'object', id, 'Contribution')),
        participations: ids(participations),
        owners: ids(participations.filter(({ role }) => role === 'OWNER')),
      }
    },
  },
  Event: {
    fields: 'place organisers(basis: $basis) { id } contributions { id } documents { id }',
    answer: (plain, { id }, asked) => ({
      place: fact(plain, id, 'place')[0] ?? null,
      organisers: ids(plain.through('ORGANISED', 'object', id, 'Organisation', asked)),
      contributions: ids(plain.through('CONTRIBUTION_TO', 'object', id, 'Contribution')),
      documents: ids(plain.through('REPORTS_ON', 'object', id, 'Document')),
    }),
  },
  Contribution: {
    fields: `kind position event { id } speakers { id } topics { id } projects { id }
      inCapacityOf(basis: $basis) { id }
      claims { id } questions: claims(kind: QUESTION) { id }`,
    answer: (plain, { id, kind, event }, asked) => {
      const claims = plain.of('CLAIMED', 'subject', id)
      return {
        kind,
        position: Number(fact(plain, id, 'position')[0]),
        event: link(event),
        speakers: ids(plain.through('GAVE', 'object', id, 'Person')),
        topics: ids(plain.through('ABOUT', 'subject', id, 'Topic')),
        projects: ids(plain.through('ABOUT', 'subject', id, 'Project')),
        inCapacityOf: ids(plain.inCapacityOf(id, asked)),
        claims: ids(claims),
        questions: ids(claims.filter(({ kind: what }) => what === 'QUESTION')),
      }
    },
  },
  ChangeEvent: {
    fields: 'kind date originalOrganisations { id } resultingOrganisations { id } transferred',
    answer: (plain, { id, kind }) => ({
      kind,
      date: fact(plain, id, 'date')[0],
      originalOrganisations: ids(plain.through('ORIGINAL', 'subject', id, 'Organisation')),
      resultingOrganisations: ids(plain.through('RESULTING', 'subject', id, 'Organisation')),
      transferred: fact(plain, id, 'transferred').sort(new Intl.Collator('nb').compare),
    }),
  },
  Document: {
    fields: `title authors { id } publisher { id } publishedOn url language text
      sentences { text start end note statements { id } mentions { ${mentionFields} } }`,
    answer: (plain, { id }) => {
      const { title, language, text, url, publishedOn, sentences } = plain.knowledge.documents.find((d) => d.id === id)!
      return {
        ...{ title, language, text, url: url ?? null, publishedOn: publishedOn ?? null },
        authors: ids(plain.through('WROTE', 'object', id, 'Person')),
        publisher: first(plain.through('PUBLISHED', 'object', id, 'Organisation')),
        sentences: sentences.map(({ text: words, start, end, note }) => {
          const touches = (passage: { document: string; start: number; end: number }) =>
            passage.document === id && passage.start < end && start < passage.end
          const quoting = plain.knowledge.statements.filter(({ evidence }) =>
            evidence
              .flatMap((e) => (e.basis === 'STATED' ? [e.passage] : e.basis === 'INFERRED' ? e.passages : []))
              .some(touches),
          )
          const mentions = plain.knowledge.mentions.filter(({ passage, entity }) => entity && touches(passage))
          return {
            ...{ text: words, start, end, note: note ?? null },
            statements: ids(plain.inOrder(quoting)),
            mentions: plain.inOrder(mentions).map(mentionView),
          }
        }),
      }
    },
  },
}

export const entityTypes = Object.keys(own) as Entity['type'][]

/** What entities of a type have of their own, in one operation for all of them. */
export const ownOperation = (type: Entity['type']): string =>
  `query ($ids: [ID!]!${own[type]!.fields.includes('$basis') ? ', $basis: [Basis!]' : ''}) {
    nodes(ids: $ids) { ... on ${type} { id ${own[type]!.fields} } }
  }`

export const ownAnswer = (plain: Plain, entity: Entity, asked: Asked): object => ({
  id: entity.id,
  ...own[entity.type]!.answer(plain, entity, asked),
})
