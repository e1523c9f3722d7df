import { nearest } from '../corpus/nearest.ts'
import { wordsOf } from './white-space.ts'

/** The words of `text` that `words` were most likely meant to be: another case or spelling, a space too many; else null. */
export function closestWords(words: string, text: string): string | null {
  const plain = wordsOf(words).join(' ')
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }))
  const count = plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const windows = [count, count - 1, count + 1]
    .filter((size) => size > 0)
    .flatMap((size) =>
      tokens.slice(0, tokens.length - size + 1).map((first, i) => [first, tokens[i + size - 1]] as const),
    )
    .flatMap(([first, last]) => (last === undefined ? [] : [text.slice(first.start, last.end)]))
  return nearest(plain, windows)
}
