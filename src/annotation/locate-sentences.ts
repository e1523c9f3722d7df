// Where the sentences of annotations.yml stand in the text: all of them, in order, and nothing between them but white space.
import { lineAndColumn } from '../corpus/line-and-column.ts'
import type { DocumentRecord, SentenceEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import { inShort, isBlank, occurrencesOf, type Span, wordsOf } from './white-space.ts'

export interface LocatedSentence extends Span {
  readonly entry: SentenceEntry
}

export interface LocatedDocument {
  readonly record: DocumentRecord
  /** Those that were found. */
  readonly sentences: readonly LocatedSentence[]
  readonly problems: readonly Problem[]
}

export function locateSentences(record: DocumentRecord): LocatedDocument {
  const sentences: LocatedSentence[] = []
  const problems = numberProblems(record.sentences)
  let end = 0
  // A sentence that was not found accounts for the words that are then left over: one message is enough.
  let lost = false
  const uncovered = (to: number) => (lost ? [] : uncoveredWords(record, end, to))
  for (const entry of record.sentences) {
    const found = next(record.text, entry.text.value, end)
    if (found === undefined) {
      problems.push(notFound(record, entry, end))
      lost = true
      continue
    }
    problems.push(...uncovered(found.start))
    sentences.push({ entry, ...found })
    end = found.end
    lost = false
  }
  problems.push(...uncovered(record.text.length))
  return { record, sentences, problems }
}

/** The next place of the sentence; beyond other words only where it can be a sentence, not the tail of another. */
function next(text: string, words: string, from: number): Span | undefined {
  for (const span of occurrencesOf(words, text, from)) {
    if (isBlank(text.slice(from, span.start)) || standsAlone(text, span)) return span
  }
  return undefined
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return /(^|\s)$/u.test(text.slice(0, start)) && /^(\s|$)/u.test(text.slice(end))
}

function numberProblems(sentences: readonly SentenceEntry[]): Problem[] {
  return sentences.flatMap(({ number: { value, place } }, i) => {
    const due = (sentences[i - 1]?.number.value ?? 0) + 1
    if (value === due) return []
    const message = `This sentence has the number ${value}, where ${due} is due.`
    const remedy = 'Number the sentences 1, 2, 3 and so on, in the order in which they stand in the text.'
    return [{ ...place, check: 'sentence-number', message, remedy }]
  })
}

function uncoveredWords({ text, textFile }: DocumentRecord, from: number, to: number): Problem[] {
  const words = text.slice(from, to)
  if (isBlank(words)) return []
  const start = from + (words.length - words.trimStart().length)
  return [
    {
      file: textFile,
      ...lineAndColumn(text, start),
      check: 'words-uncovered',
      message: `No sentence covers the words «${inShort(words)}».`,
      remedy:
        'Add them to annotations.yml as a sentence (one that stands twice in the text is listed twice), in order.',
    },
  ]
}

function notFound(record: DocumentRecord, { number, text }: SentenceEntry, from: number): Problem {
  const copy = 'Copy the sentence from text.txt as it stands there, with its mistakes.'
  const problem = (message: string, remedy: string) => ({ ...text.place, check: 'sentence-not-found', message, remedy })
  const [earlier] = occurrencesOf(text.value, record.text.slice(0, from))
  if (earlier !== undefined) {
    const { line } = lineAndColumn(record.text, earlier.start)
    return problem(
      `Sentence ${number.value} stands earlier in the text (line ${line}), before a sentence that is listed above it.`,
      'List the sentences in the order of the text, each as often as it stands there.',
    )
  }
  const words = wordsOf(text.value)
  for (let count = words.length - 1; count > 0; count--) {
    const same = words.slice(0, count).join(' ')
    const beginning = [...occurrencesOf(same, record.text, from)].find((span) => standsAlone(record.text, span))
    if (beginning === undefined) continue
    const { line } = lineAndColumn(record.text, beginning.start)
    const there = wordsOf(record.text.slice(beginning.end, beginning.end + 100)).slice(0, 3)
    const here = words.slice(count, count + 3)
    const then = there.length === 0 ? 'the text ends' : `the text goes on with «${there.join(' ')}»`
    return problem(
      `Sentence ${number.value} does not stand in the text like this: after «${inShort(same.slice(-40))}» (line ${line}) ${then}, not with «${here.join(' ')}».`,
      copy,
    )
  }
  return problem(
    `Sentence ${number.value} does not stand in the text, which goes on with «${inShort(record.text.slice(from))}».`,
    copy,
  )
}
