// Whom the command is to forget, and where words name them.
import type { Span } from '../annotation/white-space.ts'
import { joined } from './blank.ts'
import { type Word, wordsIn } from './words.ts'

export interface Person {
  /** What they are called, each name as its words' keys; none has one word only. */
  readonly names: readonly (readonly string[])[]
  /** Single words that name them without the rest of the name: a surname that nobody else bears. */
  readonly alone: ReadonlySet<string>
  /** Surnames, also such as are words like any other, or others' too. */
  readonly surnames: ReadonlySet<string>
  /** Names of others, in which a name of theirs may stand: «Anne Berg» within «Anne Berg Li». */
  readonly others: readonly (readonly string[])[]
}

export interface Looking {
  /** Ids and addresses are written in lower case: there a surname counts without its capital letter. */
  readonly inIds?: boolean
}

/** The words of a name, as keys. */
export function keysOf(name: string): string[] {
  return wordsIn(name).map(({ key }) => key)
}

/** The passages that name the person: a whole name in any order, first and last name, or a surname of theirs alone. */
export function namingsIn(text: string, { names, alone, others }: Person, { inIds = false }: Looking = {}): Span[] {
  const words = wordsIn(text)
  const found = words.flatMap((word, i) => {
    const ends = names.flatMap((name) => [
      ...match(words, i, name, text),
      ...(name.length > 1 ? match(words, i, [name.at(-1)!, ...name.slice(0, -1)], text) : []),
      ...matchFirstAndLast(words, i, name, text, others),
    ])
    const whole = ends.map((end) => ({ start: word.start, end: withInflection(text, words[end]!.end) }))
    const isSurname = alone.has(word.key) || (word.key.endsWith('s') && alone.has(word.key.slice(0, -1)))
    if (!isSurname || !(inIds || word.isCapitalised || isPartOfId(text, word))) return whole
    return [...whole, withOtherNames(words, i, text, names)]
  })
  return joined(found)
}

/** The same, in an address of the web: what stands there encoded is read too. */
export function isNamedInAddress(address: string, person: Person): boolean {
  return namingsIn(decoded(decoded(address)), person, { inIds: true }).length > 0
}

/** Index of the last word, if the name's words stand here one after the other. */
function match(words: readonly Word[], from: number, name: readonly string[], text: string): number[] {
  const end = from + name.length - 1
  const fits = name.every((key, n) => {
    const word = words[from + n]
    if (word === undefined || (n > 0 && !areJoined(words[from + n - 1]!, word, text))) return false
    return n === name.length - 1 ? is(word.key, key) : word.key === key
  })
  return fits ? [end] : []
}

/** «Kari Anne Lindås»: up to two more names between the first and the last, unless that is somebody else. */
function matchFirstAndLast(
  words: readonly Word[],
  from: number,
  name: readonly string[],
  text: string,
  others: Person['others'],
): number[] {
  if (name.length < 2 || words[from]?.key !== name[0]) return []
  return [1, 2, 3].flatMap((distance) => {
    const part = words.slice(from, from + distance + 1)
    const last = part.at(-1)!
    const fits =
      part.length === distance + 1 &&
      is(last.key, name.at(-1)!) &&
      part.slice(1).every((word, n) => areJoined(part[n]!, word, text)) &&
      part.slice(1, -1).every((word) => word.isCapitalised || isPartOfId(text, word)) &&
      !others.some((other) => other.length === part.length && part.every(({ key }, n) => is(key, other[n]!)))
    return fits ? [from + distance] : []
  })
}

/** «Moe Lindås», «K. Lindås»: what stands before the surname and is part of the name too. */
function withOtherNames(words: readonly Word[], surname: number, text: string, names: Person['names']): Span {
  const known = new Set(names.flat())
  let first = surname
  while (first > 0 && known.has(words[first - 1]!.key) && areJoined(words[first - 1]!, words[first]!, text)) first--
  const { start } = words[first]!
  const initials = /(?<![\p{L}\p{N}])(\p{Lu}\.\s?)+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0
  return { start: start - initials, end: withInflection(text, words[surname]!.end) }
}

/** Possessive s, with or without an apostrophe: «Lindås'», «Moes». */
function is(key: string, name: string): boolean {
  return key === name || key === `${name}s`
}

function withInflection(text: string, end: number): number {
  return end + (/^['\u2019](s(?![\p{L}\p{N}]))?/u.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}

/** White space, a hyphen, what joins the words of an address; «Lindås, Kari». */
export function areJoined(before: Word, after: Word, text: string): boolean {
  return /^(\s+|,\s*|['\u2019.+_\p{Pd}])$/u.test(text.slice(before.end, after.start))
}

/** Within `person:kari-lindas`, `lindas-gave`, an address: what is joined there with others has no capital letters. */
const ofIds = /[\w:/@.-]/
function isPartOfId(text: string, { start, end }: Word): boolean {
  let [first, last] = [start, end]
  while (first > 0 && ofIds.test(text[first - 1]!)) first--
  while (last < text.length && ofIds.test(text[last]!)) last++
  const around = text.slice(first, start) + text.slice(end, last)
  return /[a-z]:|[/@_-]/.test(around)
}

export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
