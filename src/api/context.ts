import type { Graph } from '../graph/graph.ts'

/** What a root resolver has beside its arguments. */
export interface Context {
  readonly graph: Graph
  /** Aborted when the client leaves: nobody reads the answer any more. */
  readonly signal: AbortSignal
}
