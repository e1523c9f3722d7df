// Which words of a text fit what was typed. The text was found by Neo4j's index; here the same comparisons are made word by
// word, and for each word typed only what fits it best counts.
import { bokmal } from './bokmal.ts'
import { Compounds, splits } from './compounds.ts'
import { editDistance } from './edit-distance.ts'
import { type FoldedWord, foldedWords } from './folded-words.ts'
import { sound } from './sound.ts'
import { stem } from './stem.ts'
import { tellingWords } from './telling-words.ts'
import { cutsOf, LEAST_ALONE } from './ways.ts'

/** From where to where, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** What fits, in order; none touches another. */
export function fittingSpans(text: string, typed: string): readonly Span[] {
  const words = foldedWords(text)
  const asked = foldedWords(typed).map(({ folded }) => folded)
  const whole = asked.join('')
  if (words.map(({ folded }) => folded).join('') === whole) return merged(words.map(wordSpan), text)
  const found = tellingWords(asked).flatMap((word) => best(words, word))
  if (found.length > 0) return merged(found, text)
  return merged(asked.length > 1 ? best(words, whole) : initials(words, whole), text)
}

function best(words: readonly FoldedWord[], asked: string): readonly Span[] {
  for (const fit of fits) {
    const spans = words.flatMap((word) => fit(word, asked))
    if (spans.length > 0) return spans
  }
  return ofCompound(words, asked)
}

type Fit = (word: FoldedWord, asked: string) => readonly Span[]

/** As in the ways to find: the closest first. */
const fits: readonly Fit[] = [
  wherever((folded, asked) => folded === asked),
  wherever((folded, asked) => stem(folded) === stem(asked)),
  (word, asked) => (word.folded.startsWith(asked) ? [lettersOf(word, 0, asked.length)] : []),
  (word, asked) => inside(word, asked),
  wherever((folded, asked) => asked.length >= 3 && sound(folded) === sound(asked)),
  wherever((folded, asked) => asked.length >= 3 && isNear(folded, asked, 1)),
  wherever((folded, asked) => asked.length >= 8 && isNear(folded, asked, 2)),
  (word, asked) => inside(word, stem(asked)),
  wherever((folded, asked) => folded.length >= 3 && asked.includes(folded)),
]

function wherever(condition: (folded: string, asked: string) => boolean): Fit {
  return (word, asked) => (condition(word.folded, asked) ? [wordSpan(word)] : [])
}

function isNear(folded: string, asked: string, letters: number): boolean {
  return editDistance(folded, asked) <= letters || editDistance(sound(folded), sound(asked)) <= letters
}

/** The letters of a word that a part of it is made of; the whole word where bokmål has others. */
function inside(word: FoldedWord, part: string): readonly Span[] {
  if (part.length < 3) return []
  const at = word.folded.indexOf(part)
  if (at >= 0) return [lettersOf(word, at, part.length)]
  const other = bokmal(word.folded)
  if (!other.includes(part)) return []
  return [other.length === word.folded.length ? lettersOf(word, other.indexOf(part), part.length) : wordSpan(word)]
}

/** Where a compound was typed: both its parts, else the last, else the first. */
function ofCompound(words: readonly FoldedWord[], asked: string): readonly Span[] {
  const spansOf = (part: string) => {
    const stemmed = stem(part)
    const same = words.filter(({ folded }) => stem(folded) === stemmed).map(wordSpan)
    return same.length > 0 ? same : words.flatMap((word) => inside(word, stemmed))
  }
  const cuts = cutsOf(asked).map(([left, right]) => ({ left, right, inLeft: spansOf(left), inRight: spansOf(right) }))
  const both = cuts.find(({ inLeft, inRight }) => inLeft.length > 0 && inRight.length > 0)
  if (both !== undefined) return [...both.inLeft, ...both.inRight]
  const tells = (part: string) => part.length >= LEAST_ALONE
  const last = cuts.find(({ right, inRight }) => tells(right) && inRight.length > 0)
  return last?.inRight ?? cuts.findLast(({ left, inLeft }) => tells(left) && inLeft.length > 0)?.inLeft ?? []
}

const common = new Compounds([])

/** The first letters of the words, and of their parts where those were typed too. */
function initials(words: readonly FoldedWord[], asked: string): readonly Span[] {
  const telling = new Set(tellingWords(words.map(({ folded }) => folded)))
  let left = asked
  return words.flatMap((word) => {
    if (!telling.has(word.folded) || !left.startsWith(word.folded.charAt(0))) return []
    const [first = '', second] = common.initials(word.folded)
    left = left.slice(1)
    if (second === undefined || !left.startsWith(second)) return [lettersOf(word, 0, 1)]
    left = left.slice(1)
    const [, right = ''] = splits(word.folded).findLast(([l, r]) => r.startsWith(second) && l.startsWith(first)) ?? []
    return [lettersOf(word, 0, 1), lettersOf(word, word.folded.length - right.length, 1)]
  })
}

const wordSpan = ({ start, end }: FoldedWord): Span => [start, end]

function lettersOf({ at, end }: FoldedWord, from: number, count: number): Span {
  return [at[from]!, at[from + count] ?? end]
}

/** In order, those that touch or overlap as one; a space between two is no gap. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const all: Span[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1)
    if (last !== undefined && (start <= last[1] || text.slice(last[1], start) === ' ')) {
      all[all.length - 1] = [last[0], Math.max(last[1], end)]
    } else all.push([start, end])
  }
  return all
}
