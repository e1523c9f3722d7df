// A document's entries with the places of their words.
import type { Evidenced, StatementEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import { accountProblems } from './account.ts'
import type { AnnotatedDocument, AnnotatedMention, AnnotatedStatement, Passage } from './annotated.ts'
import { locateQuote } from './locate-quote.ts'
import type { LocatedDocument, LocatedSentence } from './locate-sentences.ts'
import { mentionedTwice, mentionProblems } from './mention-checks.ts'

interface AnnotatedSentenceWithProblems {
  readonly sentence: AnnotatedDocument['sentences'][number]
  readonly problems: readonly Problem[]
}

export function annotateDocument(document: LocatedDocument): {
  readonly annotated: AnnotatedDocument
  readonly problems: readonly Problem[]
} {
  const sentences = document.sentences.map((sentence) => annotateSentence(sentence, document))
  const annotated = { ...document.record, sentences: sentences.map(({ sentence }) => sentence) }
  const problems = [...document.problems, ...sentences.flatMap((one) => one.problems), ...account(document)]
  return { annotated, problems }
}

/** The passages of an entry's quotes; `own` is the number of the sentence that it stands under. */
export function passagesOf(
  { quotes }: Evidenced,
  own: number | undefined,
  document: LocatedDocument,
): { readonly passages: readonly Passage[]; readonly problems: readonly Problem[] } {
  const located = quotes.map((quote) => locateQuote(quote, own, document))
  return {
    passages: located.flatMap(({ passage }) => (passage === undefined ? [] : [passage])),
    problems: located.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  }
}

function annotateSentence(
  { entry, start, end }: LocatedSentence,
  document: LocatedDocument,
): AnnotatedSentenceWithProblems {
  const { id, text } = document.record
  const number = entry.number.value
  const mentions = entry.mentions.map((mention) => ({
    entry: mention,
    ...locateQuote(mention.quote, number, document),
  }))
  const found = mentions.flatMap(({ entry: mention, passage }) =>
    passage === undefined ? [] : [{ entry: mention, passage }],
  )
  const statements = entry.statements.map((one) => ({ entry: one, ...passagesOf(one, number, document) }))
  return {
    sentence: {
      ...entry,
      id: `${id}#${number}`,
      number,
      start,
      end,
      text: text.slice(start, end),
      mentions: found
        .filter(({ entry: { status } }) => status === 'accepted')
        .map(({ entry: mention, passage }): AnnotatedMention => ({ ...mention, passage })),
      statements: statements
        .filter(({ entry: { status } }) => status === 'accepted')
        .map(({ entry: one, passages }): AnnotatedStatement => ({ ...one, passages })),
    },
    problems: [
      ...mentions.flatMap(({ entry: mention, problem }) => [
        ...mentionProblems(mention, number),
        ...(problem === undefined ? [] : [problem]),
      ]),
      ...mentionedTwice(found.filter(({ entry: { status } }) => status !== 'rejected')),
      ...statements.flatMap(({ problems }) => problems),
    ],
  }
}

function account(document: LocatedDocument): Problem[] {
  const statements = document.record.sentences.flatMap((sentence) =>
    sentence.statements
      .filter(({ status }) => status === 'accepted')
      .flatMap((one) => quoted(one, sentence.number.value).map((number) => ({ number, line: one.place.line }))),
  )
  return document.sentences.flatMap(({ entry }) =>
    accountProblems(entry, statements.find(({ number }) => number === entry.number.value)?.line),
  )
}

function quoted({ quotes }: StatementEntry, own: number): number[] {
  return quotes.map(({ sentence }) => sentence?.value ?? own)
}
