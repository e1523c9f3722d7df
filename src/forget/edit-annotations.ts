// Sentences and quotes of a text in which passages were blanked: they have the words that stand there now.
import { type LocatedDocument, locateSentences } from '../annotation/locate-sentences.ts'
import type { DocumentRecord, QuoteEntry } from '../corpus/records.ts'
import type { Path } from '../corpus/seed-file.ts'
import { blank } from './blank.ts'
import type { Forgetting } from './forgetting.ts'
import { inTheWordsOf, quoteNow } from './quotes.ts'
import { annotationsFile, entitiesIn } from './seeds-read.ts'
import type { YamlSource } from './yaml-source.ts'
import { spelt } from './yaml-spelling.ts'

export function editAnnotations({ seeds, passages }: Forgetting, document: DocumentRecord, source: YamlSource): void {
  const located = locateSentences(document)
  const text = blank(document.text, passages.get(document.id) ?? [])
  const edit = (quotes: readonly QuoteEntry[], path: Path, own: number | undefined) =>
    quotes.forEach((quote, i) =>
      editQuote(quote, source.isList(path) ? [...path, i] : path, own, located, text, source),
    )
  document.sentences.forEach((sentence, s) => {
    const span = located.sentences.find(({ entry }) => entry === sentence)
    const now = span === undefined ? sentence.text.value : text.slice(span.start, span.end)
    respell(source, ['sentences', s, 'text'], sentence.text.value, inTheWordsOf(now, sentence.text.value))
    const own = sentence.number.value
    sentence.mentions.forEach(({ quote }, i) => edit([quote], ['sentences', s, 'mentions', i, 'quote'], own))
    sentence.statements.forEach(({ quotes }, i) => edit(quotes, ['sentences', s, 'statements', i, 'quote'], own))
  })
  for (const { record, file, path } of entitiesIn(seeds)) {
    if (file !== annotationsFile(document)) continue
    record.names.forEach(({ quotes }, i) => edit(quotes, [...path, 'names', i, 'quote'], undefined))
  }
}

function editQuote(
  quote: QuoteEntry,
  path: Path,
  own: number | undefined,
  located: LocatedDocument,
  text: string,
  source: YamlSource,
): void {
  const { words, occurrence } = quoteNow(quote, own, located, text)
  const before = quote.occurrence?.value
  const isSame = occurrence === before || (occurrence === undefined && before === 1)
  if (!source.isEntry(path)) {
    if (isSame) respell(source, path, quote.words.value, words)
    else source.replaceBySource(path, `{ words: ${spelt(words, { inFlow: true })}, occurrence: ${occurrence} }`)
    return
  }
  respell(source, [...path, 'words'], quote.words.value, words)
  if (isSame) return
  if (occurrence === undefined) source.remove([...path, 'occurrence'])
  else if (before === undefined) source.add(path, 'occurrence', String(occurrence))
  else source.replace([...path, 'occurrence'], String(occurrence))
}

function respell(source: YamlSource, path: Path, before: string, now: string): void {
  if (now !== before) source.respell(path, now)
}
