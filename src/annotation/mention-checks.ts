// What a mention must have, and that nothing is mentioned twice in the same words.
import type { MentionEntry } from '../corpus/records.ts'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import type { Passage } from './annotated.ts'

export function mentionProblems({ entity, candidates, quote, place }: MentionEntry, sentence: number): Problem[] {
  const several = new Set(candidates.map(({ value }) => value)).size
  const elsewhere = quote.sentence !== undefined && quote.sentence.value !== sentence
  const problem = (at: Place, check: string, message: string, remedy: string) => [{ ...at, check, message, remedy }]
  return [
    ...(entity === undefined && candidates.length === 0
      ? problem(
          place,
          'mention-of-nobody',
          'This mention does not say whom or what the words name.',
          'Add «entity:» with an id; or «candidates:» with all that they may name.',
        )
      : []),
    ...(entity !== undefined && candidates.length > 0
      ? problem(
          entity.place,
          'mention-entity-and-candidates',
          'This mention has both «entity» and «candidates».',
          'Keep «entity» if it is clear who is meant, else «candidates».',
        )
      : []),
    ...(entity === undefined && candidates.length > 0 && several < 2
      ? problem(
          candidates[0]?.place ?? place,
          'candidates-too-few',
          'Only one entity is a candidate, so it is clear who is meant.',
          'Write it as «entity:», or add the others that the words may name.',
        )
      : []),
    ...(elsewhere
      ? problem(
          quote.sentence.place,
          'mention-elsewhere',
          `This mention stands under sentence ${sentence}, its words in sentence ${quote.sentence.value}.`,
          `Move it under sentence ${quote.sentence.value}.`,
        )
      : []),
  ]
}

/** `mentions` have passed and are not rejected. */
export function mentionedTwice(
  mentions: readonly { readonly entry: MentionEntry; readonly passage: Passage }[],
): Problem[] {
  const first = new Map<string, Place>()
  return mentions.flatMap(({ entry, passage }) => {
    const whom = entry.entity?.value ?? entry.candidates.map(({ value }) => value).sort()
    const key = JSON.stringify([passage.start, passage.end, whom])
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, entry.place)
      return []
    }
    return [
      {
        ...entry.place,
        check: 'mention-twice',
        message: `These words are a mention of the same entity in line ${before.line} already.`,
        remedy: 'Remove one of the two; if the words stand twice, give each its «occurrence».',
      },
    ]
  })
}
