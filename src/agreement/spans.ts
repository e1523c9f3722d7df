import type { Evidence } from '../statement/knowledge.ts'

/** Words by where they stand, in UTF-16 code units. */
export interface Span {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Documents are told apart by nothing here: both readings are of one text. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`
}

/** The words that a piece of evidence quotes. */
export function passagesOf(evidence: Evidence): readonly Span[] {
  switch (evidence.basis) {
    case 'STATED':
      return [evidence.passage]
    case 'INFERRED':
      return evidence.passages
    case 'EXTERNAL':
      return []
  }
}

/** How many code units of the text the spans cover together. */
export function covered(spans: readonly Span[]): ReadonlySet<number> {
  const units = new Set<number>()
  for (const { start, end } of spans) for (let at = start; at < end; at++) units.add(at)
  return units
}

/** Of the code units that either covers, the share that both cover. */
export function sharedCover(one: readonly Span[], other: readonly Span[]): number {
  const [a, b] = [covered(one), covered(other)]
  const both = [...a].filter((at) => b.has(at)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
