// Which statements join two entities, as an arrow that people see: read off the knowledge, without the graph's own table.
import type { Statement } from '../../../src/statement/knowledge.ts'
import { type Asked, evidenceOf, type Plain } from '../tables/plain.ts'

const literal = ['NAMED', 'HAS_FACT', 'IDENTIFIED_BY', 'CLAIMED']

/** To whom or what a statement leads from its subject: to the post, where somebody holds one. */
function targetOf({ predicate, object, post }: Statement): string | undefined {
  return literal.includes(predicate) ? undefined : (post ?? object)
}

export class PlainJoins {
  /** For each entity, those that it is joined to, each with the statements: the best known first. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>>
  readonly plain: Plain
  readonly #rank: ReadonlyMap<string, number>

  constructor(plain: Plain, { basis }: Asked = {}) {
    this.plain = plain
    this.#rank = new Map(plain.inOrder(plain.knowledge.entities).map(({ id }, n) => [id, n]))
    const of = new Map<string, Map<string, Statement[]>>()
    const add = (a: string, b: string, statement: Statement) => {
      const from = of.get(a) ?? new Map<string, Statement[]>()
      of.set(a, from.set(b, [...(from.get(b) ?? []), statement]))
    }
    const worth = (one: Statement) => {
      const bases = evidenceOf(one, basis).map((evidence) => evidence.basis)
      return bases.includes('STATED') ? 0 : bases.includes('EXTERNAL') ? 1 : 2
    }
    const all = plain.asked(plain.knowledge.statements, basis === undefined ? {} : { basis })
    for (const statement of all.sort((a, b) => worth(a) - worth(b))) {
      const target = targetOf(statement)
      if (target === undefined) continue
      add(statement.subject, target, statement)
      add(target, statement.subject, statement)
    }
    this.of = of
  }

  joined(id: string): readonly string[] {
    return [...(this.of.get(id)?.keys() ?? [])].sort((a, b) => this.rank(a) - this.rank(b))
  }

  /** The place among all entities by name. */
  rank(id: string): number {
    return this.#rank.get(id)!
  }
}
