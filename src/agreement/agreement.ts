// How far two readings of one text agree: on which words name something, on what they name, on what is said, and on what
// basis.
import type { Score } from './tally.ts'

/** Of what both have, how many are the same in one respect. */
export interface Same {
  readonly of: number
  readonly same: number
}

export interface Difference {
  readonly what: 'mention' | 'entity' | 'statement' | 'basis'
  /** Whether only the first or only the second reading has it, or both have it differently. */
  readonly who: 'only a' | 'only b' | 'differs'
  readonly sentence: number | undefined
  /** The words, or the wording. */
  readonly words: string
  readonly detail: string
}

export interface Agreement {
  /** Words that name something, by the type of what they name. */
  readonly spans: readonly Score[]
  /** Of the spans of both: how many name the same, and on the same basis. */
  readonly entities: Same
  readonly mentionBases: Same
  /** Statements, by predicate. */
  readonly statements: readonly Score[]
  /** Of the statements of both: how many have the same bases. */
  readonly statementBases: Same
  readonly differences: readonly Difference[]
}
