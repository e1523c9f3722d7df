import type { AnnotatedDocument } from '../annotation/annotated.ts'
import type { SourceRecord } from '../corpus/records.ts'
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import type { DocumentText, Source } from './knowledge.ts'

/** The texts with their sentences in order, ordered by id. */
export function documentTexts(documents: readonly AnnotatedDocument[]): DocumentText[] {
  return documents
    .map((document) =>
      defined({
        id: document.id,
        title: document.title,
        language: document.language,
        text: document.text,
        url: document.url,
        publishedOn: document.publishedOn,
        event: document.event?.value,
        sentences: document.sentences
          .map(({ id, number, start, end, text, note }) => defined({ id, number, start, end, text, note }))
          .sort((a, b) => a.start - b.start),
      }),
    )
    .sort((a, b) => compare(a.id, b.id))
}

/** What can be cited, ordered by id. */
export function sourcesOf(sources: readonly SourceRecord[]): Source[] {
  return sources
    .map(({ id, title, publisher, url, publishedOn }) => defined({ id: id.value, title, publisher, url, publishedOn }))
    .sort((a, b) => compare(a.id, b.id))
}
