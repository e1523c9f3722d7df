// What people wrote down, in one shape whether it stands under a sentence, in seeds/reference/ or among an entity's names.
import type { Annotated, AnnotatedName, AnnotatedStatement, Passage } from '../annotation/annotated.ts'
import type { Evidenced } from '../corpus/records.ts'
import type { Place } from '../place.ts'
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import { dayAfter, isDay } from './edtf.ts'
import type { Entity } from './knowledge.ts'
import type { Predicate } from './predicates.ts'
import type { Said } from './statement-id.ts'

export interface Entry {
  readonly said: Said
  /** The document under which it stands; undefined for seeds/reference/. Keys of premises are sought there first. */
  readonly document: string | undefined
  readonly key: string | undefined
  readonly passages: readonly Passage[]
  readonly source: string | undefined
  readonly rule: string | undefined
  readonly premises: Evidenced['premises']
  /** The dates that its evidence gives; `validTo` is the day after the last. */
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
  readonly on: string | undefined
  readonly place: Place
}

/** Every entry, in the order of their places, so that the order in which files were read never shows. */
export function entriesOf(annotated: Annotated): Entry[] {
  const inDocuments = annotated.documents.flatMap((document) =>
    document.sentences.flatMap(({ statements }) => statements.map((one) => statementEntry(one, document.id))),
  )
  return [...annotated.statements.map((one) => statementEntry(one, undefined)), ...inDocuments].sort(byPlace)
}

/** A declared name of an entity as an entry; the name's own dates and source are its evidence. */
export function nameEntry(entity: Entity, name: AnnotatedName): Entry {
  const said = defined({
    predicate: 'NAMED' as const,
    subject: entity.id,
    value: name.value.value,
    kind: name.kind,
    language: name.language,
    saidBy: [],
    about: [],
  })
  return { said, document: undefined, key: undefined, ...evidenceOf(name), place: name.value.place }
}

function statementEntry(entry: AnnotatedStatement, document: string | undefined): Entry {
  const said = defined({
    predicate: entry.predicate.value as Predicate,
    subject: entry.subject.value,
    object: entry.object?.value,
    post: entry.post?.value,
    role: entry.role?.value,
    property: entry.property?.value,
    value: entry.value?.value,
    unit: entry.unit,
    url: entry.url,
    kind: entry.kind?.value,
    language: entry.language,
    saidBy: entry.saidBy.map(({ value }) => value).sort(compare),
    about: entry.about.map(({ value }) => value).sort(compare),
    slug: entry.slug?.value,
    episode: entry.episode?.value,
  })
  return { said, document, key: entry.key?.value, ...evidenceOf(entry), place: entry.place }
}

function evidenceOf(entry: Evidenced & { readonly passages: readonly Passage[] }) {
  const to = entry.to?.value
  return {
    passages: entry.passages,
    source: entry.source?.value,
    rule: entry.rule?.value,
    premises: entry.premises,
    validFrom: entry.from?.value,
    // The seeds give the last day, as people do; from here on intervals are half-open.
    validTo: to !== undefined && isDay(to) ? dayAfter(to) : to,
    on: entry.on?.value,
  }
}

/** The order of the files, so that the order in which they were read never shows. */
export function byPlace({ place: a }: Entry, { place: b }: Entry): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column
}
