import type { Annotated } from '../../src/annotation/annotated.ts'
import { derive } from '../../src/statement/derive.ts'
import type { Statement } from '../../src/statement/knowledge.ts'

/** What follows from annotations that must have no problems. */
export function statementsFrom(annotated: Annotated): readonly Statement[] {
  const { knowledge, problems } = derive(annotated)
  if (problems.length > 0) throw new Error(problems.map(({ check, message }) => `${check}: ${message}`).join('\n'))
  return knowledge.statements
}

/** Parts of a statement; `undefined` asks for its absence. */
export type Parts = { readonly [K in keyof Statement]?: Statement[K] | undefined }

/** The statements that have all of these parts. */
export function find(statements: readonly Statement[], parts: Parts): Statement[] {
  return statements.filter((one) =>
    Object.entries(parts).every(([key, value]) => one[key as keyof Statement] === value),
  )
}

/** The one statement that has these parts. */
export function only(statements: readonly Statement[], parts: Parts): Statement {
  const found = find(statements, parts)
  if (found.length !== 1) throw new Error(`${found.length} statements with ${JSON.stringify(parts)}`)
  return found[0]!
}

/** How it is believed, one word for each reason. */
export function reasons(statement: Statement): string[] {
  return statement.evidence.map((one) => (one.basis === 'INFERRED' ? one.rule : one.basis))
}

/** The premises of the reason of a rule, as parts to compare: predicate and wording. */
export function premisesOf(statements: readonly Statement[], statement: Statement, rule: string): string[] {
  return statement.evidence
    .filter((one) => one.basis === 'INFERRED' && one.rule === rule)
    .flatMap((one) => (one.basis === 'INFERRED' ? one.premises : []))
    .map((id) => only(statements, { id }).wording.NB)
}
