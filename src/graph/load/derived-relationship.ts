import { datesOf } from '../../statement/evidence-dates.ts'
import type { Source, Statement } from '../../statement/knowledge.ts'
import { mergeDates } from '../../statement/merge-dates.ts'
import { predicates } from '../../statement/predicates.ts'
import { evidenceInOrder, passagesOf } from './evidence-records.ts'
import { type GraphRelationship, relationship } from './records.ts'

/**
 * The plain arrow between two entities that people see and paths follow, for a statement that has one. It says why it is
 * there: the first words quoted, or else the first source, so that Neo4j Browser's side panel answers the question.
 */
export function derivedRelationship(
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
): GraphRelationship | undefined {
  const { id, subject, object, role, evidence } = statement
  const arrow = arrowOf(statement)
  if (arrow === undefined) return undefined
  const { bases, validFrom, validTo } = mergeDates(evidence.map(datesOf))
  const quote = evidenceInOrder(statement).flatMap(passagesOf)[0]?.exact
  return relationship(arrow.type, subject, arrow.to, {
    statement: id,
    bases,
    validFrom,
    validTo,
    role,
    quote,
    citation: quote === undefined ? firstCitation(statement, sources) : undefined,
  })

  function arrowOf({ predicate, post }: Statement): { readonly type: string; readonly to: string } | undefined {
    if (predicate === 'MEMBER_OF' && post !== undefined) return { type: 'HOLDS', to: post }
    const type = predicates[predicate].derived
    return type === null || object === undefined ? undefined : { type, to: object }
  }
}

function firstCitation(statement: Statement, sources: ReadonlyMap<string, Source>): string | undefined {
  for (const one of evidenceInOrder(statement)) {
    const source = one.basis === 'EXTERNAL' ? sources.get(one.source) : undefined
    if (source !== undefined) return `${source.title} <${source.url}>`
  }
  return undefined
}
