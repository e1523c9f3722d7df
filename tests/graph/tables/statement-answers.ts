// Every field of a statement of any type, and what it must answer, by the bases that its list was asked with.
import type { Statement } from '../../../src/statement/knowledge.ts'
import type { Asked, Plain } from './plain.ts'
import { ids, statementFields, viewOf } from './views.ts'

export const allStatements = `query ($basis: [Basis!], $after: String) {
  statements(filter: {basis: $basis}, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ${statementFields}
      ... on Membership { member { id } organisation { id } post { id } role }
      ... on Work { actor { id } on { ... on Topic { id } ... on Project { id } } }
      ... on Participation { actor { id } project { id } participantAs: role }
      ... on Name { value nameKind: kind language }
      ... on Fact { property factValue: value unit conflictsWith { id } }
      ... on Claim { claimKind: kind text saidBy { id } contribution { id } about { id } }
    }
  }
}`

export interface StatementPage {
  readonly statements: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly unknown[]
  }
}

export const statementAnswer = (plain: Plain, statement: Statement, asked: Asked): object => ({
  ...viewOf(plain, statement, asked),
  ...ownFields(plain, statement),
})

function ownFields(plain: Plain, one: Statement): object {
  const { subject, object, post, role, kind, value, property, unit, language } = one
  const entities = (some: readonly string[]) => ids(plain.inOrder(some.map((id) => plain.entity(id))))
  switch (one.type) {
    case 'Membership':
      return { member: link(subject), organisation: link(object), post: link(post), role: role ?? null }
    case 'Work':
      return { actor: link(subject), on: link(object) }
    case 'Participation':
      return { actor: link(subject), project: link(object), participantAs: role }
    case 'Name':
      return { value, nameKind: kind, language: language ?? null }
    case 'Fact': {
      const conflictsWith = ids(plain.inOrder(one.conflictsWith.map((id) => plain.statement(id))))
      return { property, factValue: value, unit: unit ?? null, conflictsWith }
    }
    case 'Claim': {
      const contribution = plain.entity(subject).type === 'Contribution' ? link(subject) : null
      return { claimKind: kind, text: value, saidBy: entities(one.saidBy), contribution, about: entities(one.about) }
    }
    case 'Relation':
      return {}
  }
}

const link = (id: string | undefined) => (id === undefined ? null : { id })
