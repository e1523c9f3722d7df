// Where a text names the person: their name, whoever marked it, and every mention of them.
import { locateQuote } from '../annotation/locate-quote.ts'
import { locateSentences, type LocatedDocument } from '../annotation/locate-sentences.ts'
import type { Span } from '../annotation/white-space.ts'
import type { DocumentRecord, MentionEntry } from '../corpus/records.ts'
import { joined } from './blank.ts'
import { keysOf, namingsIn, type Person } from './person.ts'

/**
 * The passages of a document's text that name the person. Words that name others too («vi») stay theirs, and so do words of
 * which it is not known whom they name.
 */
export function namingPassages(document: DocumentRecord, person: Person, ids: ReadonlySet<string>): Span[] {
  const located = locateSentences(document)
  const all = placedMentions(located)
  const isTheirs = ({ entity }: MentionEntry) => entity !== undefined && ids.has(entity.value)
  const others = all.filter(({ mention }) => !isTheirs(mention))
  const mentions = all
    .filter(({ mention }) => isTheirs(mention))
    .filter(({ mention, span }) => mention.because === undefined || !others.some((other) => isSame(other.span, span)))
  return joined([...mentions.map(({ span }) => span), ...namingsIn(document.text, inDocument(document, person, ids))])
}

/** In a text that calls them by their first name, that names them. */
export function inDocument(document: DocumentRecord, person: Person, ids: ReadonlySet<string>): Person {
  const mentions = document.sentences.flatMap((sentence) => sentence.mentions)
  const isNamed = ({ entity, because }: MentionEntry) => because === undefined && ids.has(entity?.value ?? '')
  const own = new Set(person.names.flat())
  const others = new Set(person.others.flat())
  const firstNames = mentions
    .filter(isNamed)
    .map(({ quote }) => keysOf(quote.words.value))
    .flatMap(([key, ...more]) => (key !== undefined && more.length === 0 ? [key] : []))
    .filter((key) => own.has(key) && !others.has(key))
  return firstNames.length === 0 ? person : { ...person, alone: new Set([...person.alone, ...firstNames]) }
}

function placedMentions(located: LocatedDocument): { readonly mention: MentionEntry; readonly span: Span }[] {
  return located.sentences.flatMap(({ entry }) =>
    entry.mentions.flatMap((mention) => {
      const { passage } = locateQuote(mention.quote, entry.number.value, located)
      return passage === undefined ? [] : [{ mention, span: { start: passage.start, end: passage.end } }]
    }),
  )
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
