// What holds of any graph: it answers of each statement and each entity what its knowledge says, by any evidence.
import { describe, expect, test } from '@jest/globals'
import type { Basis, Entity } from '../../../src/statement/knowledge.ts'
import type { Asking, Variables } from '../../support/ask.ts'
import { entityAnswer, entityOperation, entityTypes, ownAnswer, ownOperation } from './entity-answers.ts'
import type { Plain } from './plain.ts'
import { allStatements, type StatementPage, statementAnswer } from './statement-answers.ts'

export const everyBasis: readonly (readonly Basis[] | null)[] = [
  null,
  ['STATED'],
  ['INFERRED'],
  ['EXTERNAL'],
  ['STATED', 'INFERRED'],
  ['STATED', 'EXTERNAL'],
  ['INFERRED', 'EXTERNAL'],
  ['STATED', 'INFERRED', 'EXTERNAL'],
]
const byBasis = everyBasis.map((basis) => ({ basis }))

/** `given` is asked once the tests run; `types` are those whose own lists are tried, each planned by Neo4j anew. */
export function testAnswers(
  given: () => { readonly ask: Asking; readonly plain: Plain },
  types: readonly Entity['type'][] = entityTypes,
): void {
  describe('every statement says what it says, why and when, in order', () => {
    test.each(byBasis)('by $basis', async ({ basis }) => {
      const { ask, plain } = given()
      const expected = plain.asked(plain.knowledge.statements, { basis })
      const answered: unknown[] = []
      let after: string | null = null
      do {
        const { statements } = (await ask(allStatements, { basis, after })) as StatementPage
        expect(statements.totalCount).toBe(expected.length)
        answered.push(...statements.nodes)
        after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null
      } while (after !== null)
      expect(answered).toEqual(expected.map((one) => statementAnswer(plain, one, { basis })))
    })
  })

  describe('every entity has all that is known of it, in order', () => {
    test.each(byBasis)('by $basis', async ({ basis }) => {
      const { ask, plain } = given()
      const { entities } = plain.knowledge
      const { nodes } = await askOf(ask, entityOperation, entities, { basis })
      expect(nodes).toEqual(entities.map((entity) => entityAnswer(plain, entity, { basis })))
    })

    describe.each(types)('%s', (type) => {
      test.each(byBasis)('by $basis', async ({ basis }) => {
        const { ask, plain } = given()
        const entities = plain.knowledge.entities.filter((one) => one.type === type)
        const { nodes } = await askOf(ask, ownOperation(type), entities, { basis })
        expect(nodes).toEqual(entities.map((entity) => ownAnswer(plain, entity, { basis })))
      })
    })
  })
}

interface Nodes {
  readonly nodes: readonly unknown[]
}

/** Asks for all entities, a hundred at once as the API has it; what is asked beside `nodes` is the first answer's. */
export async function askOf(
  ask: Asking,
  operation: string,
  entities: readonly { readonly id: string }[],
  variables: Variables,
): Promise<Nodes> {
  const ids = entities.map(({ id }) => id)
  const pieces = Array.from({ length: Math.max(1, Math.ceil(ids.length / 100)) }, (_, n) =>
    ids.slice(n * 100, (n + 1) * 100),
  )
  const answers: Nodes[] = []
  for (const piece of pieces) answers.push((await ask(operation, { ...variables, ids: piece })) as Nodes)
  return { ...answers[0], nodes: answers.flatMap(({ nodes }) => nodes) }
}
