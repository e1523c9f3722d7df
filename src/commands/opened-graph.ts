import type { Driver } from 'neo4j-driver'

/** The wanted graph, in a Neo4j that runs. */
export interface OpenedGraph {
  readonly driver: Driver
  /** Undefined: the user's default. */
  readonly database: string | undefined
  /** Where people find it: a word, and what stands beside it. */
  readonly places: readonly Place[]
  /** Rejects with a Failure when the Neo4j has ended that was started for it; never resolves. */
  readonly lost: Promise<never>
  /** Ends what was started. */
  close(): Promise<void>
}

export type Place = readonly [word: string, place: string]
