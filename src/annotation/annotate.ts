// The step from what people wrote to annotations that hold against the texts: every quotation has its place, every
// reference resolves, every sentence is accounted for. Pure: it reads no file.
import type { Corpus, EntityRecord, StatementEntry } from '../corpus/records.ts'
import { byPlace, type Problem } from '../problem.ts'
import { annotateDocument, passagesOf } from './annotate-document.ts'
import type { Annotated, AnnotatedEntity } from './annotated.ts'
import { identify } from './identify.ts'
import { keyProblems } from './key-checks.ts'
import { kindProblems } from './kinds.ts'
import { declarationProblems, knownIds, onceEach } from './known-ids.ts'
import { type LocatedDocument, locateSentences } from './locate-sentences.ts'
import { mergeEntities } from './merge-entities.ts'
import { referenceProblems } from './reference-checks.ts'

/**
 * The corpus with every quotation placed, and all problems at once, in the order of their places. Only accepted entries are
 * left; the others are checked too, so that nobody is asked to accept what cannot stand. Nothing is to be derived from
 * annotations with problems: what could not be placed is missing from them.
 */
export function annotate(seeds: Corpus): { readonly annotated: Annotated; readonly problems: readonly Problem[] } {
  const { corpus, merged, identity, problems } = identify(seeds)
  const located = corpus.documents.map(locateSentences)
  const documents = located.map(annotateDocument)
  const entities = corpus.entities.map((entity) => annotateEntity(entity, located))
  return {
    annotated: {
      documents: documents.map(({ annotated }) => annotated),
      entities: mergeEntities(onceEach(entities.map(({ annotated }) => annotated)), merged),
      sources: onceEach(corpus.sources),
      statements: corpus.statements
        .filter(({ status }) => status === 'accepted')
        .map((statement) => ({ ...statement, passages: [] })),
      identity,
    },
    problems: [
      ...problems,
      ...documents.flatMap(({ problems }) => problems),
      ...entities.flatMap(({ problems }) => problems),
      ...corpus.statements.flatMap(quotesNoText),
      ...declarationProblems(corpus),
      ...kindProblems(corpus.entities),
      ...referenceProblems(corpus, knownIds(corpus)),
      ...keyProblems(corpus),
    ].sort(byPlace),
  }
}

function annotateEntity(
  entity: EntityRecord,
  documents: readonly LocatedDocument[],
): { readonly annotated: AnnotatedEntity; readonly problems: readonly Problem[] } {
  const document = documents.find(({ record }) => record.id === entity.document)
  const names = entity.names.map((name) =>
    document === undefined
      ? { name: { ...name, passages: [] }, problems: entity.document === undefined ? quotesNoText(name) : [] }
      : withPassages(name, document),
  )
  return {
    annotated: { ...entity, names: names.map(({ name }) => name) },
    problems: names.flatMap(({ problems }) => problems),
  }
}

function withPassages(name: EntityRecord['names'][number], document: LocatedDocument) {
  const { passages, problems } = passagesOf(name, undefined, document)
  return { name: { ...name, passages }, problems }
}

function quotesNoText({ quotes }: Pick<StatementEntry, 'quotes'>): Problem[] {
  return quotes.map(({ words }) => ({
    ...words.place,
    check: 'quote-without-text',
    message: 'There is no text here to quote from: what stands in seeds/reference is known from a source.',
    remedy: "Give «source:» instead, or move the entry to the document's annotations.yml.",
  }))
}
