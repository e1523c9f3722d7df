// Words of a text as names are compared: however they are spelt, written or broken, they are the same words.
import type { Span } from '../annotation/white-space.ts'

export interface Word extends Span {
  /** The word as `fold` has it. */
  readonly key: string
  readonly isCapitalised: boolean
}

/** Every run of letters and digits, in order. What joins letters unseen (a soft hyphen) is within the word. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)].flatMap(({ 0: word, index }) => {
    const key = fold(word)
    if (key === '') return []
    return [{ key, start: index, end: index + word.length, isCapitalised: /^\P{L}*\p{Lu}/u.test(word) }]
  })
}

/**
 * One form for all spellings of a word: «Lindås», «LINDÅS», «Lindaas» and the «lindas» of an id. Hashes of names are made of it
 * (seeds/forgotten.yml): another form would let everybody back who is in there.
 */
export function fold(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const key = word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[æœøđðþßł]/gu, (letter) => latin[letter]!)
    .replace(/aa|ae/gu, 'a')
    .replace(/oe/gu, 'o')
  folded.set(word, key)
  return key
}

/** The same few thousand words stand in everything that is searched. */
const folded = new Map<string, string>()

const latin: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o' },
  ...{ đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' },
}
