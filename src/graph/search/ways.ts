// What a person types as full-text queries, one for each way in which it can be found, the closest first. They are put
// together of folded words alone (a–z and digits), so nothing that is typed can be a sign of Lucene's.
import { bokmal } from './bokmal.ts'
import { splits } from './compounds.ts'
import { foldedWords } from './folded-words.ts'
import type { SearchForm } from './search-forms.ts'
import { sound } from './sound.ts'
import { stem } from './stem.ts'
import { tellingWords } from './telling-words.ts'

export type WayReason = 'NAME' | 'OTHER_NAME' | 'SPELLING' | 'PART' | 'TEXT'

/** The ways, the closest first; what each lets in, the later ones of names do too. */
const ranks = [
  'whole name',
  'words',
  'forms of words',
  'parts of words',
  'beginnings of words',
  'letters within words',
  'words of several names',
  'sounds',
  'a wrong letter',
  'two wrong letters',
  'words of a text',
  'parts of words of a text',
  'both parts of what was typed',
  'a wrong letter in a text',
  'the last part of what was typed',
  'any part of what was typed',
  'all words but one',
  'any word',
] as const
type Rank = (typeof ranks)[number]

/** How many ranks there are. */
export const RANKS = ranks.length

/** A way to find what is typed. */
export interface Way {
  readonly rank: number
  /** Null: what the text that is found is. */
  readonly reason: WayReason | null
  readonly query: string
  /** What is found so is left out where anything is found in a way of this rank or a better one; -1 where it never is. */
  readonly unless: number
}

/** Of more words than these only whole ones are looked for: a query of Lucene's has at most 1,024 parts. */
const MOST_LOOSE = 12
const MOST_LEFT_OUT = 6
/** Which words may be compounds that are to be cut, and how long a part must be to tell something by itself. */
const MOST_CUT = 3
const SHORTEST_CUT = 7
const LONGEST_CUT = 30
export const LEAST_ALONE = 4

export function searchWays(text: string): readonly Way[] {
  const typed = foldedWords(text).map(({ folded }) => folded)
  if (typed.length === 0) return []
  const words = [...new Set(tellingWords(typed))].map((word) => new Word(word, typed.length))
  const whole = typed.join('')
  const every = (...levels: readonly Level[]) => all(words.map((word) => any(levels.flatMap((l) => word[l]))))

  const ways: Way[] = []
  const before = new Map<boolean, string>()
  const add = (rank: Rank, reason: Way['reason'], query: string | null, unless: Rank | null = null) => {
    if (query === null) return
    // A name or a text that was found in a closer way is not found again: a common word is in thousands.
    const isText = reason === 'TEXT'
    const closer = before.get(isText)
    const only = closer === undefined ? query : `(${query} NOT ${closer})`
    ways.push({ rank: ranks.indexOf(rank), reason, query: only, unless: unless === null ? -1 : ranks.indexOf(unless) })
    if (rank !== 'words of several names') before.set(isText, query)
  }
  /** A way that lets in more than the one before it, if any word has more. */
  const more = (
    rank: Rank,
    reason: Way['reason'],
    levels: readonly Level[],
    { unless = null, or = [] }: { readonly unless?: Rank | null; readonly or?: readonly string[] } = {},
  ) => {
    const isMore = or.length > 0 || words.some((word) => word[levels.at(-1)!].length > 0)
    if (isMore) add(rank, reason, any([...given(every(...levels)), ...or]), unless)
  }
  add('whole name', null, term('whole', whole))
  more('words', null, ['words'])
  more('forms of words', null, ['words', 'stems'])
  more('words of a text', 'TEXT', ['textWords', 'textStems'])
  if (words.length > MOST_LOOSE) return ways

  const forms: readonly Level[] = ['words', 'stems', 'parts']
  const typing: readonly Level[] = [...forms, 'beginnings']
  const near: readonly Level[] = [...typing, 'sounds', 'near']
  const inText: readonly Level[] = ['textWords', 'textStems', 'textParts', 'textBeginnings']
  const isOne = typed.length === 1
  more('parts of words', 'PART', forms, { or: isOne ? initials(whole) : [] })
  more('beginnings of words', null, typing, { or: [`whole:${whole}*`] })
  more('letters within words', 'PART', [...typing, 'insides'])
  if (words.length > 1) more('words of several names', null, ['together'])
  const misspelt = { unless: 'forms of words' } as const
  more('sounds', 'SPELLING', [...typing, 'sounds'], misspelt)
  more('a wrong letter', 'SPELLING', near, { ...misspelt, or: nearly('whole', whole, 1) })
  // Of several words two letters can be one of them.
  more('two wrong letters', 'SPELLING', [...near, 'far'], { ...misspelt, or: isOne ? nearly('whole', whole, 2) : [] })
  more('parts of words of a text', 'TEXT', inText)
  more('a wrong letter in a text', 'TEXT', [...inText, 'textNear'], misspelt)
  const ofCompound = { unless: 'words of several names' } as const
  more('both parts of what was typed', 'PART', [...forms, 'bothParts'], ofCompound)
  more('the last part of what was typed', 'PART', [...forms, 'head'], ofCompound)
  more('any part of what was typed', 'PART', [...forms, 'head', 'front'], { unless: 'the last part of what was typed' })
  if (words.length > 1 && words.length <= MOST_LEFT_OUT) {
    const loose = words.map((word) => any([...typing, 'sounds' as const].flatMap((level) => word[level])))
    const butOne = loose.flatMap((_, left) => given(all(loose.filter((__, n) => n !== left))))
    add('all words but one', null, any(butOne), 'a wrong letter in a text')
    add('any word', null, any(loose.flatMap(given)), 'all words but one')
  }
  return ways
}

function initials(whole: string): string[] {
  return whole.length > 1 && whole.length < 7 ? [term('initials', whole)] : []
}

type Level = keyof Word

/** What each level adds to the ways in which one word may be found. */
class Word {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly parts: readonly string[]
  readonly beginnings: readonly string[]
  readonly insides: readonly string[]
  readonly together: readonly string[]
  readonly sounds: readonly string[]
  readonly near: readonly string[]
  readonly far: readonly string[]
  readonly textWords: readonly string[]
  readonly textStems: readonly string[]
  readonly textParts: readonly string[]
  readonly textBeginnings: readonly string[]
  readonly textNear: readonly string[]
  readonly bothParts: readonly string[]
  readonly head: readonly string[]
  readonly front: readonly string[]

  constructor(word: string, count: number) {
    const hasOthers = count > 1
    const [stemmed, heard] = [stem(word), sound(word)]
    const isNumber = /\d/.test(word)
    const cuts = count <= MOST_CUT ? cutsOf(word) : []
    const part = (one: string) => any([term('stems', stem(one)), term('parts', stem(one))])!
    this.words = [term('words', word)]
    this.stems = [term('stems', stemmed)]
    this.parts = [term('parts', stemmed)]
    this.beginnings = [`words:${word}*`]
    this.insides = word.length >= 3 ? [`words:*${word}*`] : []
    this.together = [term('together', word), term('together', stemmed)]
    this.sounds = isNumber || word.length < 3 ? [] : [term('sounds', heard)]
    this.near = [...nearly('words', word, 1, hasOthers), ...nearly('sounds', heard, 1, hasOthers)]
    this.far = [...nearly('words', word, 2), ...nearly('sounds', heard, 2)]
    this.textWords = [term('textWords', word)]
    this.textStems = [term('textStems', stemmed)]
    this.textParts = [term('textParts', stemmed)]
    this.textBeginnings = word.length >= 3 ? [`textWords:${word}*`] : []
    this.textNear = nearly('textWords', word, word.length < 8 ? 1 : 2)
    this.bothParts = cuts.flatMap(([left, right]) => given(all([part(left), part(right)])))
    this.head = cuts.flatMap(([, right]) => (right.length >= LEAST_ALONE ? [part(right)] : []))
    this.front = cuts.flatMap(([left]) => (left.length >= LEAST_ALONE ? [part(left)] : []))
  }
}

/** The ways to cut a word that may be a compound. */
export function cutsOf(word: string): ReturnType<typeof splits> {
  const isCut = word.length >= SHORTEST_CUT && word.length <= LONGEST_CUT && !/\d/.test(word)
  // What is left after the stem is an ending.
  return isCut ? splits(bokmal(word)).filter(([left]) => stem(left) !== stem(word)) : []
}

/** One wrong letter from four letters on, two from eight; three letters tell little, but beside another word. */
function nearly(form: SearchForm, word: string, letters: 1 | 2, hasOthers = false): string[] {
  const least = letters === 2 ? 8 : hasOthers ? 3 : 4
  return word.length >= least && !/\d/.test(word) ? [`${form}:${word}~${letters}`] : []
}

function term(form: SearchForm, word: string): string {
  return `${form}:${word}`
}

function any(queries: readonly string[]): string | null {
  const [only] = queries
  if (only === undefined) return null
  return queries.length === 1 ? only : `(${[...new Set(queries)].join(' OR ')})`
}

/** Null where one of them is none: then not all can be so. */
function all(queries: readonly (string | null)[]): string | null {
  const present = queries.flatMap(given)
  if (present.length < queries.length || present.length === 0) return null
  return present.length === 1 ? present[0]! : `(${present.join(' AND ')})`
}

function given(query: string | null): string[] {
  return query === null ? [] : [query]
}
