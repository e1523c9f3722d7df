// Small builders for hand-written annotations: a text, its sentences, and what was seen in them.
import type {
  Annotated,
  AnnotatedDocument,
  AnnotatedEntity,
  AnnotatedMention,
  AnnotatedName,
  AnnotatedSentence,
  AnnotatedStatement,
  Passage,
} from '../../src/annotation/annotated.ts'
import type { EntityType } from '../../src/corpus/records.ts'
import type { Place } from '../../src/place.ts'
import { defined } from '../../src/statement/defined.ts'

let line = 0
const nextPlace = (file: string): Place => ({ file, line: (line += 1), column: 1 })
const placed = <T>(value: T) => ({ value, place: { file: 'test.yml', line, column: 1 } })

const types: Record<string, EntityType> = {
  person: 'Person',
  organisation: 'Organisation',
  post: 'Post',
  topic: 'Topic',
  project: 'Project',
  event: 'Event',
  contribution: 'Contribution',
  document: 'Document',
  change: 'ChangeEvent',
}

export interface NameGiven {
  readonly value: string
  readonly kind?: string
  readonly source?: string
  readonly from?: string
  readonly to?: string
}

/** An entity, by default with a source for its canonical name. */
export function entity(
  id: string,
  name: string,
  more: { kind?: string; event?: string; names?: readonly NameGiven[]; source?: string | null } = {},
): AnnotatedEntity {
  const place = nextPlace('reference.yml')
  const isLabelled = id.startsWith('contribution:')
  const source = more.source === undefined ? (isLabelled ? null : 'source:page') : more.source
  const own: NameGiven[] = source === null ? [] : [{ value: name, kind: 'OFFICIAL', source }]
  return defined({
    id: placed(id),
    type: types[id.split(':')[0]!]!,
    name: placed(name),
    kind: more.kind,
    event: more.event === undefined ? undefined : placed(more.event),
    names: [...own, ...(more.names ?? [])].map((given): AnnotatedName =>
      defined({
        value: placed(given.value),
        kind: given.kind ?? 'OFFICIAL',
        source: given.source === undefined ? undefined : placed(given.source),
        from: given.from === undefined ? undefined : placed(given.from),
        to: given.to === undefined ? undefined : placed(given.to),
        quotes: [],
        premises: [],
        passages: [],
      }),
    ),
    place,
  })
}

export interface EntryGiven {
  readonly predicate: string
  readonly subject: string
  readonly object?: string
  readonly post?: string
  readonly role?: string
  readonly property?: string
  readonly value?: string
  readonly unit?: string
  readonly kind?: string
  readonly slug?: string
  readonly saidBy?: readonly string[]
  readonly about?: readonly string[]
  readonly episode?: string
  readonly key?: string
  readonly source?: string
  readonly rule?: string
  readonly premises?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly on?: string
  /** Words that stand in the document's text; `words#2` is their second occurrence. */
  readonly quote?: string | readonly string[]
}

const keysPlaced = 'predicate subject object post role property value kind slug episode key source rule from to on'

function statement(given: EntryGiven, passageOf: (words: string) => Passage): AnnotatedStatement {
  const quotes = given.quote === undefined ? [] : [given.quote].flat()
  const place = nextPlace('annotations.yml')
  const values = Object.fromEntries(
    keysPlaced
      .split(' ')
      .filter((key) => key in given)
      .map((key) => [key, placed(given[key as keyof EntryGiven] as string)]),
  )
  return {
    ...values,
    ...defined({ unit: given.unit }),
    status: 'accepted',
    quotes: [],
    premises: (given.premises ?? []).map(placed),
    saidBy: (given.saidBy ?? []).map(placed),
    about: (given.about ?? []).map(placed),
    passages: quotes.map(passageOf),
    place,
  } as unknown as AnnotatedStatement
}

/** An entry of seeds/reference/: known from a source. */
export function cited(given: EntryGiven): AnnotatedStatement {
  return statement({ source: 'source:page', ...given }, () => {
    throw new Error('seeds/reference/ has no text to quote')
  })
}

export interface DocumentGiven {
  readonly id?: string
  readonly text: string
  readonly event?: string
  readonly title?: string
  readonly publishedOn?: string
  readonly statements?: readonly EntryGiven[]
  readonly mentions?: readonly {
    readonly quote: string
    readonly entity?: string
    readonly candidates?: readonly string[]
    readonly because?: string
  }[]
}

/** A document with one sentence per line of its text; entries find their sentence by their first words. */
export function document(given: DocumentGiven): AnnotatedDocument {
  const { id = 'document:report', text } = given
  const passageOf = (quote: string) => passageIn(id, text, quote)
  const statements = (given.statements ?? []).map((entry) => statement(entry, passageOf))
  const mentions = (given.mentions ?? []).map(({ quote, entity: named, candidates = [], because }): AnnotatedMention =>
    defined({
      status: 'accepted' as const,
      quote: { words: placed(quote) },
      entity: named === undefined ? undefined : placed(named),
      candidates: candidates.map(placed),
      because,
      passage: passageOf(quote),
      place: nextPlace('annotations.yml'),
    }),
  )
  const inside = (start: number, end: number, passage: Passage | undefined) =>
    passage === undefined ? start === 0 : passage.start >= start && passage.start < end
  let at = 0
  const sentences = text.split('\n').map((words, index): AnnotatedSentence => {
    const [start, end] = [at, at + words.length]
    at = end + 1
    return {
      id: `${id}#${index + 1}`,
      number: index + 1,
      start,
      end,
      text: words,
      statements: statements.filter(({ passages }) => inside(start, end, passages[0])),
      mentions: mentions.filter(({ passage }) => inside(start, end, passage)),
      place: nextPlace('annotations.yml'),
    }
  })
  return defined({
    id,
    title: given.title ?? text.split('\n')[0]!,
    language: 'NB' as const,
    publishedOn: given.publishedOn,
    event: given.event === undefined ? undefined : placed(given.event),
    text,
    textFile: `${id}/text.txt`,
    sentences,
    place: nextPlace('source.yml'),
  })
}

function passageIn(id: string, text: string, quote: string): Passage {
  const [words, nth = '1'] = quote.split('#') as [string, string?]
  let start = -1
  for (let n = 0; n < Number(nth); n += 1) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The test's text has no '${quote}'`)
  const end = start + words.length
  return {
    document: id,
    start,
    end,
    exact: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  }
}

/** Everything together; `source:page` can always be cited. */
export function annotated(given: Partial<Annotated>): Annotated {
  const source = {
    id: placed('source:page'),
    title: 'A page',
    url: 'https://example.org/',
    place: nextPlace('sources.yml'),
  }
  const identity = { former: [], different: [] }
  return {
    documents: [],
    entities: [],
    statements: [],
    identity,
    ...given,
    sources: [source, ...(given.sources ?? [])],
  }
}
