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

/** Counts by kind. */
export class Tally {
  readonly counts = new Map<string, { a: number; b: number; both: number }>()

  add(kind: string, which: 'a' | 'b' | 'both'): void {
    const count = this.counts.get(kind) ?? { a: 0, b: 0, both: 0 }
    count[which] += 1
    this.counts.set(kind, count)
  }
}

/** One score for each kind, in the order of their names, and one for all. */
export function scores(counts: ReadonlyMap<string, { a: number; b: number; both: number }>): Score[] {
  const each = [...counts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([kind, { a, b, both }]) => score(kind, a, b, both))
  const sum = (key: 'a' | 'b' | 'both') => each.reduce((total, one) => total + one[key], 0)
  return [...each, score('all', sum('a'), sum('b'), sum('both'))]
}

function score(kind: string, a: number, b: number, both: number): Score {
  return { kind, a, b, both, f1: a + b === 0 ? 1 : (2 * both) / (a + b) }
}
