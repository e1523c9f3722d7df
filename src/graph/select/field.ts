// What a table of fields says of each: which Cypher yields it, and what is left to do with what came.
import type { Basis } from '../../statement/knowledge.ts'

/** Where an expression stands: the Cypher variable that it is about, and the list expression of the bases asked for. */
export interface At {
  readonly node: string
  /** What `basis` governs the statement at hand (`$a3.basis`); null where none was given. */
  readonly bases: string | null
}

/** What is made of an argument's value; `argument` is where it stands: `filter.or[0].text`. @throws SelectError */
export type Making = (value: unknown, argument: string) => unknown

/** The arguments of one field: whether each was given, and the parameter that holds it. Values are never in reach. */
export interface Ask {
  has(argument: string): boolean
  param(argument: string): string
  /** An input object, its keys asked for as arguments are; where it was not given, none of them is. */
  inside(argument: string): Ask
  /** The input objects of a list; null where it was not given. */
  each(argument: string): readonly Ask[] | null
  /** The parameter that holds what is made of the argument's value, where Cypher cannot make it. */
  computed(argument: string, of: Making): string
  /** Clauses that a list's query begins with; they bind the variable `name`, which the list's conditions may use. */
  before(name: string, clauses: string): void
  /** A variable name that nothing else in the query has. */
  fresh(): string
}

/** What is known when a value that came from Neo4j is read. */
export interface Reading {
  readonly args: Readonly<Record<string, unknown>>
  readonly bases: readonly Basis[] | undefined
}

/** A literal. With `shared`, the Cypher is fetched once under that key however many fields read it. */
export interface ValueField {
  readonly kind: 'value'
  readonly cypher: (at: At, ask: Ask) => string
  readonly shared?: string
  readonly read?: (raw: unknown, reading: Reading) => unknown
}

/** The head and the condition of a Cypher comprehension: `(n)-[:X]->(t)` or `t IN list`. */
export interface Match {
  readonly head: string
  readonly where?: readonly (string | null)[]
}

/** Other objects. Those of a list come in `order` (Cypher expressions), then by id, each once. */
export interface LinkField {
  readonly kind: 'link'
  readonly many: 'one' | 'list' | 'connection'
  readonly match: (at: At, target: string, ask: Ask) => Match
  readonly order?: (target: string) => readonly string[]
  /** What governs the elements' bases: this field's `basis` argument, else what governs here, else nothing. */
  readonly bases?: 'argument' | 'inherited'
}

export type Field = ValueField | LinkField

/** One field for each of a GraphQL type's fields: a type without one does not compile. */
export type FieldTable<T> = { readonly [F in Exclude<keyof T, '__typename'>]-?: Field }

/** A property of the node, as it stands. */
export const property = (name: string): ValueField => ({ kind: 'value', cypher: ({ node }) => `${node}.${name}` })

/** A list property, or a list made of one: never null. */
export const value = (cypher: ValueField['cypher'], read?: ValueField['read']): ValueField =>
  read === undefined ? { kind: 'value', cypher } : { kind: 'value', cypher, read }

/** One property of a map that is fetched once, however many of its properties are selected: each fetch is planned anew. */
export const partOf =
  (shared: string, cypher: ValueField['cypher']) =>
  (name: string): ValueField => ({
    kind: 'value',
    shared,
    cypher,
    read: (raw) => (raw as Readonly<Record<string, unknown>> | null)?.[name] ?? null,
  })
