// How far two readings of one text agree: on which words name something, on what they name, on what is said, and on what
// basis.
import type { Knowledge } from '../statement/knowledge.ts'
import { alignEntities } from './align-entities.ts'
import { compareMentions } from './compare-mentions.ts'
import { compareStatements } from './compare-statements.ts'

/** Counts of one kind of thing (Person, GAVE …). */
export interface Score {
  readonly kind: string
  /** How many the first and the second reading have, and how many both. */
  readonly a: number
  readonly b: number
  readonly both: number
  /** F1, 2·both / (a + b): 1 where both have the same, also where neither has any. */
  readonly f1: number
}

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

export function agreement(a: Knowledge, b: Knowledge): Agreement {
  const alignment = alignEntities(a, b)
  const mentions = compareMentions(a, b, alignment)
  const statements = compareStatements(a, b, alignment)
  return {
    ...mentions,
    ...statements,
    differences: [...mentions.differences, ...statements.differences],
  }
}

export function score(kind: string, a: number, b: number, both: number): Score {
  return { kind, a, b, both, f1: a + b === 0 ? 1 : (2 * both) / (a + b) }
}

/** One score for each kind, in the order of their names, and one for all. */
export function scores(counts: ReadonlyMap<string, { a: number; b: number; both: number }>): Score[] {
  const each = [...counts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([kind, { a, b, both }]) => score(kind, a, b, both))
  const sum = (key: 'a' | 'b' | 'both') => each.reduce((total, one) => total + one[key], 0)
  return [...each, score('all', sum('a'), sum('b'), sum('both'))]
}

/** Counts by kind. */
export class Tally {
  readonly counts = new Map<string, { a: number; b: number; both: number }>()

  add(kind: string, which: 'a' | 'b' | 'both'): void {
    const count = this.counts.get(kind) ?? { a: 0, b: 0, both: 0 }
    count[which] += 1
    this.counts.set(kind, count)
  }
}
