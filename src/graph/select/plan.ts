// What a compiled selection leaves to be done once Neo4j has answered.
import type { FieldNode, GraphQLField } from 'graphql'
import type { FacetKey } from '../facets/facets-of.ts'
import type { Path } from './ask-of.ts'
import type { Field, LinkField, Making } from './field.ts'

export interface ObjectPlan {
  /** By object type: its fields. Where only one type is possible, `only` names it. */
  readonly types: ReadonlyMap<string, readonly FieldPlan[]>
  readonly only: string | null
}

export interface FieldPlan {
  /** The key in the answer, and the one in what Neo4j returns. */
  readonly key: string
  readonly slot: string
  readonly field: Field
  /** Index of its argument values; they are computed anew for each request. */
  readonly args: number
  readonly child: ObjectPlan | null
  readonly connection: ConnectionPlan | null
}

export interface ConnectionPlan {
  /** What the list is, for its cursors: `Query.people`, or the field alone (`work`) where the object above tells. */
  readonly name: string
  readonly parts: readonly ConnectionPart[]
}

export type ConnectionPart =
  | { readonly key: string; readonly what: 'totalCount' }
  | { readonly key: string; readonly what: 'pageInfo'; readonly fields: readonly Selected[] }
  | {
      readonly key: string
      readonly what: 'facets'
      readonly of: readonly FacetKey[]
      readonly fields: readonly Selected[]
    }
  | { readonly key: string; readonly what: 'nodes'; readonly slot: string; readonly plan: ObjectPlan }
  | { readonly key: string; readonly what: 'edges'; readonly fields: readonly EdgePart[] }

export type EdgePart =
  | { readonly key: string; readonly what: 'cursor' }
  | { readonly key: string; readonly what: 'node'; readonly slot: string; readonly plan: ObjectPlan }

/** A field of what is made here and not fetched: under which key it is asked, and what of it. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly fields: readonly Selected[]
}

/** Where argument values come from: `getArgumentValues(definition, node, variables)`, sent as parameter `a<index>`. */
export interface ArgumentSlot {
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/** A parameter that is made of an argument's value anew for each request. */
export interface ComputedParameter {
  readonly slot: number
  readonly path: Path
  readonly of: Making
}

/** Clauses that the query begins with, and the variable that they bind. */
export interface Prelude {
  readonly name: string
  readonly clauses: string
}

export type { LinkField }
