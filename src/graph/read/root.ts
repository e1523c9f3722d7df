// What a root field says of itself: which nodes it is about, and under which conditions. The rest (fetching, paging,
// reading what the client selected) is the same for all.
import type { Ask } from '../select/field.ts'

export type Args = Readonly<Record<string, unknown>>

/** One object. Where a name can fit several, the one is only given when it is the only one. */
export type OneRoot = FoundRoot | MadeRoot

export interface FoundRoot {
  /** Cypher's pattern that finds `node`, and conditions; nulls are left out. */
  readonly match: (node: string, ask: Ask) => { readonly head: string; readonly where?: readonly (string | null)[] }
  /** Parameters that are not arguments as they came: `$computed.<key>`. */
  readonly computed?: (args: Args) => Args
  /** What was looked up by name, for the message where it fits several. */
  readonly named?: (args: Args) => string
}

/** An object that no node is: clauses that bind a map to `node`, and keep the Graph node `g`. */
export interface MadeRoot {
  readonly clauses: (node: string, ask: Ask) => string
  /** The argument that says which bases govern what is in it, as for a list. */
  readonly bases?: readonly string[]
}

/** A list that is read page by page: all nodes of a label that has the index (sortKey, id), as far as `where` says. */
export interface ListRoot {
  readonly label: string
  readonly where?: (node: string, ask: Ask) => readonly (string | null)[]
  /**
   * One condition more, null for none: a filter's, however much it is made of. It is tried on what the rest leaves, by
   * itself: among the conditions of a MATCH Neo4j plans every order of them, and took forty seconds for ten.
   */
  readonly meets?: (node: string, ask: Ask) => string | null
  /** Where the filter is by which facets go, if it has any: its `basis`, `asOf` and `includeNarrower`. */
  readonly filter?: (ask: Ask) => Ask
  /** A number by which the list is ordered before names are; null where it is ordered by them alone. */
  readonly order?: (node: string, ask: Ask) => string | null
  readonly computed?: (args: Args) => Args
  /** The argument that says which bases govern the elements, as a path: `['filter', 'basis']`. */
  readonly bases?: readonly string[]
}

/**
 * A list in an order of its own: clauses that bind `list` to maps with an `entity` and its `place`, the smallest first. Of
 * equal places the entities' own order decides.
 */
export interface RankedRoot {
  readonly clauses: (list: string) => string
  readonly where?: (entity: string, ask: Ask) => readonly (string | null)[]
  readonly computed: (args: Args) => Args
}

/** One object or none for each of many ids; `id` is a Cypher expression. */
export interface ManyRoot {
  readonly match: (node: string, id: string) => { readonly head: string; readonly where?: readonly (string | null)[] }
}

/** The value at a path of arguments; undefined where there is none. */
export function argumentAt(args: Args, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Args | null | undefined)?.[key], args) ?? undefined
}
