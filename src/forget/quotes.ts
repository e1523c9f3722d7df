// Quotes and sentences after their text was blanked: the words as they stand there now, and which of them are meant.
import { locateQuote } from '../annotation/locate-quote.ts'
import type { LocatedDocument } from '../annotation/locate-sentences.ts'
import { occurrencesOf } from '../annotation/white-space.ts'
import type { QuoteEntry } from '../corpus/records.ts'

export interface QuoteNow {
  readonly words: string
  /** Undefined where the words stand in their sentence once. */
  readonly occurrence?: number
}

/** The same passage in the new text, which is as long as the old. */
export function quoteNow(quote: QuoteEntry, own: number | undefined, located: LocatedDocument, text: string): QuoteNow {
  const { passage } = locateQuote(quote, own, located)
  const number = quote.sentence?.value ?? own
  const sentence = located.sentences.find(({ entry }) => entry.number.value === number)
  if (passage === undefined || sentence === undefined) return { words: quote.words.value }
  const words = inTheWordsOf(text.slice(passage.start, passage.end), quote.words.value)
  const found = [...occurrencesOf(words, text.slice(sentence.start, sentence.end))]
  const index = found.findIndex(({ start }) => sentence.start + start === passage.start)
  return found.length === 1 ? { words } : { words, occurrence: index + 1 }
}

/** `words` with the letters and signs of the passage; where lines end in them is not the passage's. */
export function inTheWordsOf(passage: string, words: string): string {
  const signs = passage.match(/\S/g) ?? []
  let i = 0
  return words.replace(/\S/g, () => signs[i++] ?? '')
}
