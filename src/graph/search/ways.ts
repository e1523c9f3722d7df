// What a person types as full-text queries, one for each way in which it can be found, the closest first. They are put
// together of folded words alone (a–z and digits), so nothing that is typed can be a sign of Lucene's.
import { bokmal } from './bokmal.ts'
import { splits } from './compounds.ts'
import { foldedWords } from './folded-words.ts'
import type { SearchForm } from './search-forms.ts'
import { sound } from './sound.ts'
import { stem } from './stem.ts'
import { tellingWords } from './stop-words.ts'

export type WayReason = 'NAME' | 'OTHER_NAME' | 'SPELLING' | 'PART' | 'TEXT'

/** A way to find what is typed. */
export interface Way {
  readonly rank: number
  /** Null: what the text that is found is. */
  readonly reason: WayReason | null
  readonly query: string
  /** What is found so is left out where anything is found in a way of this rank or a better one; -1 where it never is. */
  readonly unless: number
}

/** How many ranks there are. */
export const RANKS = 17
const WHOLE_WORDS = 2
const NAMES = 5
const SURE = 12
const HEADS = 13

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
  const isLoose = words.length <= MOST_LOOSE
  const every = (...levels: readonly (keyof Levels)[]) => all(words.map((word) => any(levels.flatMap((l) => word[l]))))

  const ways: Way[] = []
  const add = (rank: number, reason: Way['reason'], query: string | null, unless = -1) => {
    if (query !== null) ways.push({ rank, reason, query, unless })
  }
  add(0, null, term('whole', whole))
  add(1, null, every('words'))
  add(2, null, every('words', 'stems'))
  add(9, 'TEXT', every('textWords', 'textStems'))
  if (!isLoose) return ways

  const initials = typed.length === 1 && whole.length > 1 && whole.length < 7 ? [term('initials', whole)] : []
  add(3, 'PART', any([...initials, ...given(every('words', 'stems', 'parts'))]))
  const typing = ['words', 'stems', 'parts', 'beginnings'] as const
  add(4, null, any([...given(every(...typing)), `whole:${whole}*`]))
  add(5, 'PART', every(...typing, 'insides'))
  add(6, 'SPELLING', every(...typing, 'sounds'), WHOLE_WORDS)
  add(7, 'SPELLING', any([...given(every(...typing, 'sounds', 'near')), ...near('whole', whole, 1)]), WHOLE_WORDS)
  // Of several words two letters can be one of them.
  const joinedFar = typed.length === 1 ? near('whole', whole, 2) : []
  const far = ['sounds', 'near', 'far'] as const
  add(8, 'SPELLING', any([...given(every(...typing, ...far)), ...joinedFar]), WHOLE_WORDS)
  const inText = ['textWords', 'textStems', 'textParts', 'textBeginnings'] as const
  add(10, 'TEXT', every(...inText))
  add(11, 'PART', every('words', 'stems', 'parts', 'bothParts'), NAMES)
  add(12, 'TEXT', every(...inText, 'textNear'), WHOLE_WORDS)
  add(13, 'PART', every('words', 'stems', 'parts', 'head'), NAMES)
  add(14, 'PART', every('words', 'stems', 'parts', 'head', 'front'), HEADS)
  if (words.length > 1 && words.length <= MOST_LEFT_OUT) {
    const loose = words.map((word) => any([...typing, 'sounds' as const].flatMap((level) => word[level])))
    add(15, null, any(loose.flatMap((_, left) => given(all(loose.filter((__, n) => n !== left))))), SURE)
    add(16, null, any(loose.flatMap(given)), SURE + 3)
  }
  return ways
}

type Levels = Omit<Word, 'word'>

/** What each level adds to the ways in which one word may be found. */
class Word {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly parts: readonly string[]
  readonly beginnings: readonly string[]
  readonly insides: readonly string[]
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
    this.sounds = isNumber || word.length < 3 ? [] : [term('sounds', heard)]
    this.near = [...near('words', word, 1, hasOthers), ...near('sounds', heard, 1, hasOthers)]
    this.far = [...near('words', word, 2), ...near('sounds', heard, 2)]
    this.textWords = [term('textWords', word)]
    this.textStems = [term('textStems', stemmed)]
    this.textParts = [term('textParts', stemmed)]
    this.textBeginnings = word.length >= 3 ? [`textWords:${word}*`] : []
    this.textNear = near('textWords', word, word.length < 8 ? 1 : 2)
    this.bothParts = cuts.flatMap(([left, right]) => given(all([part(left), part(right)])))
    this.head = cuts.flatMap(([, right]) => (stem(right).length >= LEAST_ALONE ? [part(right)] : []))
    this.front = cuts.flatMap(([left]) => (stem(left).length >= LEAST_ALONE ? [part(left)] : []))
  }
}

/** The ways to cut a word that may be a compound. */
export function cutsOf(word: string): ReturnType<typeof splits> {
  const isCut = word.length >= SHORTEST_CUT && word.length <= LONGEST_CUT && !/\d/.test(word)
  return isCut ? splits(bokmal(word)) : []
}

/** One wrong letter from four letters on, two from eight; three letters tell little, but beside another word. */
function near(form: SearchForm, word: string, letters: 1 | 2, hasOthers = false): string[] {
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
