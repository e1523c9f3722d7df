import { compare } from '../../statement/compare.ts'
import type { Knowledge, Statement } from '../../statement/knowledge.ts'
import { foldedWords } from '../search/folded-words.ts'
import { evidenceInOrder, passagesOf } from './evidence-records.ts'

/** Where a text that search reads comes from: an entity's own name, another one, or a text that tells of it. */
export type SearchSource = 'NAME' | 'OTHER_NAME' | 'TEXT'

export interface SearchText {
  readonly id: string
  readonly source: SearchSource
  /** As it stands. */
  readonly value: string
  /** Its place among those that find the same entity in the same way. */
  readonly n: number
  /** The entities that it leads to, the closest first. */
  readonly finds: readonly string[]
}

type Unnumbered = Omit<SearchText, 'id' | 'n'>

/** Every name and identifier, then the texts: sentences, claims, facts, and who holds what post. */
export function searchTexts(knowledge: Knowledge): SearchText[] {
  const texts = [
    ...namesOf(knowledge),
    ...sentencesOf(knowledge),
    ...claimsOf(knowledge),
    ...factsOf(knowledge),
    ...wordingsOf(knowledge),
    ...titlesOf(knowledge),
  ]
  return texts
    .filter(({ value, finds }) => finds.length > 0 && foldedWords(value).length > 0)
    .map((text, n) => ({ id: `search:${n}`, n, ...text, finds: [...new Set(text.finds)] }))
}

function namesOf({ entities, statements }: Knowledge): Unnumbered[] {
  const others = new Map<string, Set<string>>()
  for (const { predicate, subject, value } of statements) {
    if ((predicate !== 'NAMED' && predicate !== 'IDENTIFIED_BY') || value === undefined) continue
    others.set(subject, (others.get(subject) ?? new Set()).add(value))
  }
  return inOrder(entities).flatMap(({ id, name }) => [
    { source: 'NAME' as const, value: name, finds: [id] },
    ...[...(others.get(id) ?? [])]
      .filter((value) => value !== name)
      .sort(compare)
      .map((value) => ({ source: 'OTHER_NAME' as const, value, finds: [id] })),
  ])
}

/** The document, what the sentence names, in its order, and what its statements are about. */
function sentencesOf({ documents, mentions, statements }: Knowledge): Unnumbered[] {
  const named = grouped(
    mentions.filter(({ entity }) => entity !== undefined),
    ({ sentence }) => [sentence],
  )
  const quoting = grouped(
    inOrder(statements).flatMap((statement) =>
      evidenceInOrder(statement)
        .flatMap(passagesOf)
        .map((passage) => ({ statement, passage })),
    ),
    ({ passage }) => [passage.document],
  )
  return inOrder(documents).flatMap(({ id, sentences }) =>
    sentences.map((sentence) => {
      const inText = [...(named.get(sentence.id) ?? [])].sort(
        (a, b) => a.passage.start - b.passage.start || compare(a.id, b.id),
      )
      const told = (quoting.get(id) ?? []).filter(
        ({ passage }) => passage.start < sentence.end && sentence.start < passage.end,
      )
      const finds = [id, ...inText.map(({ entity }) => entity!), ...told.flatMap(({ statement }) => endsOf(statement))]
      return { source: 'TEXT' as const, value: sentence.text, finds }
    }),
  )
}

function claimsOf({ statements }: Knowledge): Unnumbered[] {
  return inOrder(statements)
    .filter(({ predicate }) => predicate === 'CLAIMED')
    .map((claim) => ({
      source: 'TEXT' as const,
      value: claim.value!,
      finds: [...claim.about, ...claim.saidBy, claim.subject],
    }))
}

/** A number or a day is looked up among the facts themselves. */
function factsOf({ statements }: Knowledge): Unnumbered[] {
  return inOrder(statements)
    .filter(({ predicate, value }) => predicate === 'HAS_FACT' && value !== undefined && isInWords(value))
    .map(({ subject, value }) => ({ source: 'TEXT' as const, value: value!, finds: [subject] }))
}

/** `styreleder KS` asks for a post by what it is of, and for people by what they are. */
function wordingsOf({ statements }: Knowledge): Unnumbered[] {
  return inOrder(statements)
    .filter(({ predicate }) => predicate === 'MEMBER_OF' || predicate === 'POST_IN')
    .map((statement) => ({ source: 'TEXT' as const, value: statement.wording.NB, finds: endsOf(statement) }))
}

/** Of the statements that cite a source, the ends whose name stands in its title. */
function titlesOf({ sources, statements, entities }: Knowledge): Unnumbered[] {
  const names = new Map(entities.map(({ id, name }) => [id, name.toLowerCase()]))
  const citing = grouped(inOrder(statements), ({ evidence }) =>
    evidence.flatMap((one) => (one.basis === 'EXTERNAL' ? [one.source] : [])),
  )
  return inOrder(sources).map(({ id, title }) => {
    const ends = (citing.get(id) ?? []).flatMap(endsOf)
    const named = ends.filter((end) => title.toLowerCase().includes(names.get(end) ?? '\n'))
    return { source: 'TEXT' as const, value: title, finds: named }
  })
}

/** Days of no known year are written with X (EDTF). */
function isInWords(value: string): boolean {
  return /\p{L}/u.test(value) && !/^[\dX-]+$/.test(value)
}

function endsOf({ subject, post, object }: Statement): string[] {
  return [subject, post, object].filter((end) => end !== undefined)
}

function inOrder<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => compare(a.id, b.id))
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [one])
      else group.push(one)
    }
  return groups
}
