import type { GraphQLResolveInfo } from 'graphql'
import type { ArgumentSlot, ComputedParameter } from '../select/plan.ts'

/** A root field's selection as one Cypher query, and how to read what it returns. */
export interface Compiled<Plan> {
  readonly cypher: string
  readonly slots: readonly ArgumentSlot[]
  /** Which slots the query names as parameters. */
  readonly used: ReadonlySet<number>
  /** What its parameter `$computed` is made of. */
  readonly computed: readonly ComputedParameter[]
  readonly plan: Plan
}

/** How many shapes of one operation are kept: its variables may be given or not, and flags be true or false. */
const MOST = 64

/**
 * Compiled queries, kept as long as the parsed operation is (Apollo keeps those that are asked often). Two requests share
 * one if they ask the same operation with the same variables given: values never reach a query's text.
 */
export class CompiledCache {
  readonly #byOperation = new WeakMap<object, Map<string, unknown>>()

  get<T>(info: GraphQLResolveInfo, compile: () => T): T {
    const known = this.#byOperation.get(info.operation) ?? new Map<string, unknown>()
    this.#byOperation.set(info.operation, known)
    const key = `${String(info.path.key)} ${JSON.stringify(shapeOf(info.variableValues))}`
    if (known.has(key)) return known.get(key) as T
    const made = compile()
    if (known.size >= MOST) known.delete(known.keys().next().value!)
    known.set(key, made)
    return made
  }
}

/** All that a text can depend on: what is given, and the flags that @skip and @include read. */
function shapeOf(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.some(isObject) ? value.map(shapeOf) : []
  if (isObject(value)) return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])
  return 1
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
