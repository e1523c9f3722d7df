// What is written in many ways is looked for in one: small letters a–z and digits, without marks. Æ, ø and å are what
// people type who have no such keys: `aa`, `ae`, `oe`, and `a`, `o`, all of them the plain letter here.

/** A word of a text, and the same folded. */
export interface FoldedWord {
  readonly folded: string
  /** Where the word stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** For each folded letter, where what it stands for begins. */
  readonly at: readonly number[]
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Letters that are no plain letter with a mark. */
const plain: Readonly<Record<string, string>> = {
  ...{ æ: 'a', ø: 'o', œ: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', ŋ: 'n', ŧ: 't', ħ: 'h', ł: 'l', ĸ: 'k' },
}
/** Written out for want of a key. */
const pairs: Readonly<Record<string, string>> = { aa: 'a', ae: 'a', oe: 'o' }

export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const { folded, at } = foldWord(found, index)
    return folded === '' ? [] : [{ folded, start: index, end: index + found.length, at }]
  })
}

function foldWord(text: string, start: number): Pick<FoldedWord, 'folded' | 'at'> {
  let folded = ''
  const at: number[] = []
  let offset = start
  let before = ''
  for (const letter of text) {
    const written = lettersOf(letter)
    const pair = pairs[before + written]
    // Of two letters that stand for one, the first is there already.
    if (pair === undefined) {
      folded += written
      at.push(...Array.from(written, () => offset))
    }
    // What was a pair begins no other: `aaa` is two letters.
    before = pair === undefined && /^[ao]$/.test(letter.toLowerCase()) ? written : ''
    offset += letter.length
  }
  return { folded, at }
}

function lettersOf(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return Array.from(bare, (one) => plain[one] ?? (/[a-z0-9]/.test(one) ? one : named(one))).join('')
}

/** Letters of other alphabets go by their number, so that a word of theirs is found as it is written. */
function named(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)!.toString(16)}` : ''
}
