// From what stands in a file to records, each value with its place.
import type {
  EntityRecord,
  EntityType,
  Evidenced,
  MentionEntry,
  NameEntry,
  Placed,
  QuoteEntry,
  SentenceEntry,
  SourceRecord,
  StatementEntry,
  Status,
} from './records.ts'
import type { Path, SeedFile } from './seed-file.ts'
import type {
  EntityShape,
  MentionShape,
  NameShape,
  QuotationShape,
  SentenceShape,
  SourceShape,
  StatementShape,
} from './shapes.ts'

export const typeOfPrefix: Readonly<Record<string, EntityType>> = {
  person: 'Person',
  organisation: 'Organisation',
  post: 'Post',
  change: 'ChangeEvent',
  topic: 'Topic',
  project: 'Project',
  event: 'Event',
  contribution: 'Contribution',
  document: 'Document',
}

/** The values of an entry's optional keys, with their places; keys that are not there are left out. */
function placedKeys<S extends object, K extends keyof S & string>(
  file: SeedFile,
  path: Path,
  shape: S,
  keys: readonly K[],
): { [Key in K]?: Placed<string> } {
  const found: { [Key in K]?: Placed<string> } = {}
  for (const key of keys) {
    const value = shape[key]
    if (typeof value === 'string') found[key] = file.placed([...path, key], value)
  }
  return found
}

function given<S extends object, K extends keyof S & string>(
  shape: S,
  keys: readonly K[],
): { [Key in K]?: NonNullable<S[Key]> } {
  return Object.fromEntries(keys.flatMap((key) => (shape[key] === undefined ? [] : [[key, shape[key]]]))) as {
    [Key in K]?: NonNullable<S[Key]>
  }
}

export function toQuote(file: SeedFile, path: Path, shape: QuotationShape): QuoteEntry {
  if (typeof shape === 'string') return { words: file.placed(path, shape) }
  const number = (key: 'occurrence' | 'sentence') =>
    shape[key] === undefined ? {} : { [key]: file.placed([...path, key], Number(shape[key])) }
  return { words: file.placed([...path, 'words'], shape.words), ...number('occurrence'), ...number('sentence') }
}

function toEvidenced(file: SeedFile, path: Path, shape: NameShape | StatementShape): Evidenced {
  const { quote, premises = [] } = shape
  const quotes = Array.isArray(quote)
    ? quote.map((one, i) => toQuote(file, [...path, 'quote', i], one))
    : quote === undefined
      ? []
      : [toQuote(file, [...path, 'quote'], quote)]
  return {
    quotes,
    premises: premises.map((key, i) => file.placed([...path, 'premises', i], key)),
    ...placedKeys(file, path, shape, ['source', 'rule', 'from', 'to', 'on']),
  }
}

function placedList(file: SeedFile, path: Path, values: readonly string[] = []): Placed<string>[] {
  // A list of one may be written without brackets: then the key's own place is the value's.
  return values.map((value, i) => file.placed([...path, i], value))
}

export function toStatement(file: SeedFile, path: Path, shape: StatementShape, status: Status): StatementEntry {
  const keys = ['key', 'object', 'post', 'role', 'property', 'value', 'kind', 'slug', 'episode'] as const
  return {
    status: shape.status ?? status,
    predicate: file.placed([...path, 'predicate'], shape.predicate),
    subject: file.placed([...path, 'subject'], shape.subject),
    saidBy: placedList(file, [...path, 'saidBy'], shape.saidBy),
    about: placedList(file, [...path, 'about'], shape.about),
    place: file.place(path),
    ...placedKeys(file, path, shape, keys),
    ...given(shape, ['unit', 'url', 'language']),
    ...toEvidenced(file, path, shape),
  }
}

export function toMention(file: SeedFile, path: Path, shape: MentionShape, status: Status): MentionEntry {
  return {
    status: shape.status ?? status,
    quote: toQuote(file, [...path, 'quote'], shape.quote),
    candidates: placedList(file, [...path, 'candidates'], shape.candidates),
    place: file.place(path),
    ...placedKeys(file, path, shape, ['entity']),
    ...given(shape, ['because']),
  }
}

function toName(file: SeedFile, path: Path, shape: NameShape): NameEntry {
  return {
    value: file.placed([...path, 'value'], shape.value),
    kind: shape.kind,
    ...given(shape, ['language']),
    ...toEvidenced(file, path, shape),
  }
}

export function toSentence(file: SeedFile, path: Path, shape: SentenceShape, status: Status): SentenceEntry {
  const { mentions = [], statements = [] } = shape
  return {
    number: file.placed([...path, 'sentence'], Number(shape.sentence)),
    text: file.placed([...path, 'text'], shape.text),
    mentions: mentions.map((mention, i) => toMention(file, [...path, 'mentions', i], mention, status)),
    statements: statements.map((entry, i) => toStatement(file, [...path, 'statements', i], entry, status)),
    place: file.place(path),
    ...given(shape, ['note']),
  }
}

/** Null where the id's prefix names no type, which is then among the file's problems. */
export function toEntity(file: SeedFile, path: Path, shape: EntityShape): EntityRecord | null {
  const type = typeOfId(file, [...path, 'id'], shape.id)
  if (type === null) return null
  return {
    id: file.placed([...path, 'id'], shape.id),
    type,
    name: file.placed([...path, 'name'], shape.name),
    names: (shape.names ?? []).map((name, i) => toName(file, [...path, 'names', i], name)),
    place: file.place(path),
    ...given(shape, ['kind']),
    ...placedKeys(file, path, shape, ['event']),
  }
}

/** The type that an id's prefix names; null where it names none, which is then among the file's problems. */
export function typeOfId(file: SeedFile, path: Path, id: string): EntityType | null {
  const type = typeOfPrefix[prefixOf(id) ?? '']
  if (type === undefined) badId(file, path, id, `one of ${Object.keys(typeOfPrefix).join(', ')}`)
  return type ?? null
}

/** Null where the id is none, which is then among the file's problems. */
export function toSource(file: SeedFile, path: Path, shape: SourceShape): SourceRecord | null {
  const { title, url } = shape
  if (prefixOf(shape.id) !== 'source') {
    badId(file, [...path, 'id'], shape.id, 'source')
    return null
  }
  return {
    id: file.placed([...path, 'id'], shape.id),
    title,
    url,
    place: file.place(path),
    ...given(shape, ['publisher', 'publishedOn']),
  }
}

/** `oppland-fylkeskommune`: what stands after the colon of an id, and a folder's name. */
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const slugRule = 'a–z, 0–9 and hyphens (æ → ae, ø → o, å → a)'

function prefixOf(id: string): string | undefined {
  const [prefix, name, ...more] = id.split(':')
  return name !== undefined && more.length === 0 && slug.test(name) ? prefix : undefined
}

function badId(file: SeedFile, path: Path, id: string, prefix: string): void {
  file.problem(
    path,
    'bad-id',
    `«${id}» is no id.`,
    `Write ${prefix}, a colon without space, and a name in ${slugRule}.`,
  )
}
