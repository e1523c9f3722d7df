// Where quoted words stand: in one sentence, verbatim, and if they stand there more than once, at the occurrence that is named.
import type { QuoteEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import type { Passage } from './annotated.ts'
import { closestWords } from './closest-words.ts'
import type { LocatedDocument, LocatedSentence } from './locate-sentences.ts'
import { passageAt } from './passage.ts'
import { inShort, occurrencesOf, type Span } from './white-space.ts'

/** Neither a passage nor a problem where the sentence itself was not found, which is a problem already. */
export interface LocatedQuote {
  readonly passage?: Passage
  readonly problem?: Problem
}

/** Seeks the words in the sentence that the quote names, else in the one with the number `own`. */
export function locateQuote(quote: QuoteEntry, own: number | undefined, document: LocatedDocument): LocatedQuote {
  const number = quote.sentence?.value ?? own
  if (number === undefined) return { problem: needsSentence(quote) }
  const sentence = document.sentences.find(({ entry }) => entry.number.value === number)
  if (sentence === undefined) {
    const listed = document.record.sentences.some((entry) => entry.number.value === number)
    return listed ? {} : { problem: sentenceUnknown(quote, number, document) }
  }
  const { text, id } = document.record
  const found = within(quote, sentence, text)
  if (found.length === 0) return { problem: quoteNotFound(quote, sentence, document) }
  const chosen = quote.occurrence === undefined ? (found.length === 1 ? 1 : 0) : quote.occurrence.value
  const span = found[chosen - 1]
  if (span !== undefined) return { passage: passageAt(id, text, span) }
  return { problem: chosen === 0 ? ambiguous(quote, found, sentence, text) : tooHigh(quote, found, sentence, text) }
}

function within({ words }: QuoteEntry, { start, end }: Span, text: string): Span[] {
  return [...occurrencesOf(words.value, text.slice(start, end))].map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }))
}

function needsSentence({ words }: QuoteEntry): Problem {
  return {
    ...words.place,
    check: 'quote-needs-sentence',
    message: 'These words do not say in which sentence they stand.',
    remedy: `Write quote: {words: ${inYaml(words.value)}, sentence: 1} with the number of their sentence.`,
  }
}

function sentenceUnknown({ words, sentence }: QuoteEntry, number: number, { record }: LocatedDocument): Problem {
  return {
    ...(sentence ?? words).place,
    check: 'sentence-unknown',
    message: `There is no sentence ${number}: this text has ${record.sentences.length}.`,
    remedy: 'Give the number of the sentence in which the words stand.',
  }
}

function quoteNotFound(quote: QuoteEntry, sentence: LocatedSentence, document: LocatedDocument): Problem {
  const { words } = quote
  const { text } = document.record
  const own = sentence.entry.number.value
  const problem = (more: string, remedy: string): Problem => ({
    ...words.place,
    check: 'quote-not-found',
    message: `The words «${inShort(words.value)}» do not stand in sentence ${own}${more}`,
    remedy,
  })
  const elsewhere = document.sentences.filter((other) => within(quote, other, text).length > 0)
  if (elsewhere.length > 0) {
    const numbers = elsewhere.map(({ entry }) => entry.number.value)
    return problem(
      `, but in sentence ${numbers.join(' and ')}.`,
      `Move the entry there, or write {words: ${inYaml(words.value)}, sentence: ${numbers[0]}}.`,
    )
  }
  const [across] = occurrencesOf(words.value, text)
  if (across !== undefined) {
    return problem(
      ' alone: they run over the end of a sentence.',
      'Quote each sentence by itself, as a list of two quotes.',
    )
  }
  const closest = closestWords(words.value, text.slice(sentence.start, sentence.end))
  return closest === null
    ? problem(
        `: «${inShort(text.slice(sentence.start, sentence.end))}».`,
        'Copy the words from the sentence, letter by letter.',
      )
    : problem(`; it has «${inShort(closest, 120)}».`, 'Copy the words as they stand in the text, with its mistakes.')
}

function ambiguous(quote: QuoteEntry, found: readonly Span[], sentence: LocatedSentence, text: string): Problem {
  const { words } = quote
  return {
    ...words.place,
    check: 'quote-ambiguous',
    message: `The words «${inShort(words.value)}» stand ${found.length} times in sentence ${sentence.entry.number.value}: ${inContext(found, sentence, text)}.`,
    remedy: `Say which: {words: ${inYaml(words.value)}, occurrence: 1}; or quote more of the words around them.`,
  }
}

function tooHigh(quote: QuoteEntry, found: readonly Span[], sentence: LocatedSentence, text: string): Problem {
  const { words, occurrence = words } = quote
  const times = found.length === 1 ? 'once' : `${found.length} times`
  return {
    ...occurrence.place,
    check: 'occurrence-too-high',
    message: `There is no occurrence ${occurrence.value}: «${inShort(words.value)}» stands ${times} in sentence ${sentence.entry.number.value}: ${inContext(found, sentence, text)}.`,
    remedy: found.length === 1 ? 'Remove «occurrence».' : `Choose a number from 1 to ${found.length}.`,
  }
}

/** `1: «…eiendomssjef i [Vestfold] fylkeskommune…», 2: …`, as far as the sentence goes. */
function inContext(found: readonly Span[], sentence: Span, text: string): string {
  return found
    .map(({ start, end }, i) => {
      const before = text.slice(Math.max(sentence.start, start - 20), start)
      const after = text.slice(end, Math.min(sentence.end, end + 20))
      const [open, close] = [start - 20 > sentence.start ? '…' : '', end + 20 < sentence.end ? '…' : '']
      return `${i + 1}: «${open}${before}[${inShort(text.slice(start, end))}]${after}${close}»`.replace(/\s+/gu, ' ')
    })
    .join(', ')
}

/** Within braces, a comma or a colon would end the words. */
function inYaml(words: string): string {
  return `'${words.trim().replace(/\s+/gu, ' ').replaceAll("'", "''")}'`
}
