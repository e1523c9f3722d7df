import type { Entity, Evidence } from './knowledge.ts'
import type { Predicate } from './predicates.ts'
import type { Said } from './statement-id.ts'

/** A statement with the evidence found so far. */
export interface KnownStatement extends Said {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** The ends that a statement is asked for by. */
export interface Ends {
  readonly subject?: string
  readonly object?: string
}

/** What is known so far: all that a rule may look at. Lists are ordered by id, so that no rule can depend on files' order. */
export interface Known {
  readonly of: (predicate: Predicate, ends?: Ends) => readonly KnownStatement[]
  readonly statement: (id: string) => KnownStatement | undefined
  readonly entity: (id: string) => Entity | undefined
  readonly entities: readonly Entity[]
  /** The entity's canonical name. */
  readonly name: (id: string) => string
}
