// Who is meant, and all that they are called.
import { nearest } from '../corpus/nearest.ts'
import type { Corpus, EntityRecord } from '../corpus/records.ts'
import { Failure } from '../failure.ts'
import { blank } from './blank.ts'
import { keysOf, namingsIn, type Person } from './person.ts'
import { wordsIn } from './words.ts'

export interface Asked {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

/** The ids of the one who is meant: more than one where the ledger of who is who has joined several; none for a name in no entity. */
export function idsOf(asked: Asked, corpus: Corpus): ReadonlySet<string> {
  if (asked.id !== undefined) return idsOfId(asked.id, corpus)
  const name = keysOf(asked.name ?? '')
  if (name.length < 2)
    throw new Failure('A name of one word may be anybody’s.', 'Give first name and surname, or an id.')
  const bearers = corpus.entities.filter((one) => one.type === 'Person' && isCalled(one, [name]))
  const groups = bearers.map(({ id }) => withMerged(id.value, corpus))
  const several = groups.some((group) => !groups[0]!.has([...group][0]!))
  if (several) {
    const ids = bearers.map(({ id }) => id.value).join(', ')
    throw new Failure(`Several people have this name: ${ids}.`, 'Give the id of the one who is to be forgotten.')
  }
  return groups[0] ?? new Set()
}

/** The ids under which other seeds (a second reading) know the same person. */
export function idsOfSame({ names }: Person, corpus: Corpus): ReadonlySet<string> {
  const same = corpus.entities.filter((one) => one.type === 'Person' && isCalled(one, names))
  return new Set(same.flatMap(({ id }) => [...withMerged(id.value, corpus)]))
}

/** Whatever any of these seeds call them, and whether others are called so too. */
export function personOf(
  asked: Asked,
  all: readonly { readonly corpus: Corpus; readonly ids: ReadonlySet<string> }[],
): Person {
  const theirs = all.flatMap(({ corpus, ids }) => namesOf(corpus, ids))
  const names = distinct([...(asked.name === undefined ? [] : [asked.name]), ...theirs].map(keysOf))
  const whole = names.filter(({ length }) => length > 1)
  if (whole.length === 0) {
    throw new Failure(
      'Nothing but one word is known of their name, which may be anybody’s.',
      'Give the whole name too: --name "First Last".',
    )
  }
  const otherNames = all.flatMap(({ corpus, ids }) => namesOfOthers(corpus, ids))
  const others = distinct(otherNames.map(keysOf))
  if (others.some((other) => whole.some((name) => name.join(' ') === other.join(' ')))) {
    throw new Failure(
      'Somebody else in the seeds has the same name, and what is forgotten by name would be forgotten of both.',
      'Give the other one another name in the seeds («… (in …)»), then run this again.',
    )
  }
  const person = { names: whole, alone: new Set<string>(), surnames: new Set<string>(), others }
  const taken = new Set(
    otherNames.flatMap((name) => wordsIn(blank(name, namingsIn(name, person))).map(({ key }) => key)),
  )
  const words = new Set(all.flatMap(({ corpus }) => commonWords(corpus)))
  const surnames = new Set(whole.map((name) => name.at(-1)!))
  const isTheirsAlone = (key: string) => [key, `${key}s`].every((form) => !taken.has(form) && !words.has(form))
  const single = names.filter(({ length }) => length === 1).flat()
  return { ...person, surnames, alone: new Set([...surnames, ...single].filter(isTheirsAlone)) }
}

function idsOfId(id: string, corpus: Corpus): ReadonlySet<string> {
  const ids = withMerged(id, corpus)
  const people = corpus.entities.filter(({ type }) => type === 'Person').map((one) => one.id.value)
  if (people.some((one) => ids.has(one))) return ids
  if (corpus.entities.some((one) => one.id.value === id)) {
    throw new Failure(
      `${id} is no person.`,
      'Only people are forgotten; other entries are taken out of the seeds by hand.',
    )
  }
  const meant = nearest(id, people)
  throw new Failure(
    `There is no ${id} in the seeds${meant === null ? '.' : `; did you mean ${meant}?`}`,
    'Give the id of a person, or --name with the whole name: that looks for it in the texts too.',
  )
}

/** All ids that the ledger joins with this one, whichever way. */
function withMerged(id: string, { identity }: Corpus): ReadonlySet<string> {
  const links = [
    ...identity.same.map((one) => [one.id.value, one.is.value] as const),
    ...identity.retired.map((one) => [one.id.value, one.now.value] as const),
  ]
  const ids = new Set([id])
  // A set that grows while it is walked is walked to its end.
  for (const one of ids) for (const link of links) if (link.includes(one)) link.forEach((other) => ids.add(other))
  return ids
}

function namesOf(corpus: Corpus, ids: ReadonlySet<string>): string[] {
  const declared = corpus.entities.filter(({ id }) => ids.has(id.value)).flatMap(namesOfEntity)
  const words = new Set(declared.flatMap(keysOf))
  const firstNames = new Set(declared.flatMap((name) => keysOf(name).slice(0, -1)))
  const mentioned = corpus.documents
    .flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions))
    .filter(({ entity, because }) => because === undefined && ids.has(entity?.value ?? ''))
    .map(({ quote }) => quote.words.value)
    // A text's own spelling of the name; «Lederen for utvalget» is none, nor are two first names.
    .filter((quote) => keysOf(quote).some((key) => words.has(key)) && !firstNames.has(keysOf(quote).at(-1)!))
  return [...declared, ...mentioned]
}

/** Contributions are left out: theirs are labelled with their name. */
function namesOfOthers(corpus: Corpus, ids: ReadonlySet<string>): string[] {
  return corpus.entities.filter(({ id, type }) => !ids.has(id.value) && type !== 'Contribution').flatMap(namesOfEntity)
}

function namesOfEntity({ name, names }: EntityRecord): string[] {
  return [name.value, ...names.map(({ value }) => value.value)]
}

/** Words that the seeds write without a capital letter: a surname that is one of them («Berg», «Strand») names nobody by itself. */
function commonWords({ documents, statements, sources }: Corpus): string[] {
  const sentences = documents.flatMap((document) => document.sentences)
  const entries = [...statements, ...sentences.flatMap((sentence) => sentence.statements)]
  const texts = [
    ...documents.map(({ text }) => text),
    ...sentences.flatMap(({ note, mentions }) => [note, ...mentions.map(({ because }) => because)]),
    ...entries.flatMap(({ value, role }) => [value?.value, role?.value]),
    ...sources.map(({ title }) => title),
  ]
  return texts.flatMap((text) => wordsIn(text ?? '').flatMap((word) => (word.isCapitalised ? [] : word.key)))
}

function isCalled(entity: EntityRecord, names: readonly (readonly string[])[]): boolean {
  const own = namesOfEntity(entity).map((name) => keysOf(name).join(' '))
  return names.some((name) => own.includes(name.join(' ')))
}

function distinct(names: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(names.map((name) => [name.join(' '), name])).values()]
}
