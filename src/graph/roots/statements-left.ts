import type { Ask } from '../select/field.ts'
import { type Filter, filterOf } from './filter.ts'

/**
 * The statements of a node that `basis` and `asOf` leave, found once for all the conditions of a filter that go by them.
 * Whether one holds on a day is a long text: written for each of ten conditions it took four seconds to plan.
 */
export class StatementsLeft {
  readonly #path: (statement: string) => string
  readonly #keys: readonly string[]
  readonly #lists = new Map<string, { readonly name: string; readonly cypher: string }>()

  /**
   * @param path the pattern from the node to its statements
   * @param keys `basis` and `asOf`, where they are about them
   */
  constructor(path: (statement: string) => string, keys: readonly string[]) {
    this.#path = path
    this.#keys = ['basis', 'asOf'].filter((key) => keys.includes(key))
  }

  filter(ask: Ask): Filter {
    return {
      ...ask,
      left: (statement) => {
        const given = this.#keys.filter((key) => ask.has(key))
        if (given.length === 0) return ''
        const key = given.map((one) => ask.param(one)).join(' ')
        const list = this.#lists.get(key) ?? this.#list(ask)
        this.#lists.set(key, list)
        return ` AND ${statement} IN ${list.name}`
      },
    }
  }

  /** The condition, with the lists that it goes by. */
  around(condition: string): string {
    return [...this.#lists.values()].reduce(
      (inner, { name, cypher }) => `any(${name} IN [${cypher}] WHERE ${inner})`,
      condition,
    )
  }

  #list(ask: Ask): { readonly name: string; readonly cypher: string } {
    const statement = ask.fresh()
    const ofReasons: Ask = { ...ask, has: (key) => this.#keys.includes(key) && ask.has(key) }
    const where = `true${filterOf(ofReasons).left(statement)}`
    return { name: `left${ask.fresh()}`, cypher: `[${this.#path(statement)} WHERE ${where} | ${statement}]` }
  }
}
