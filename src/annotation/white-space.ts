// People write plain spaces where a text has no-break spaces, two spaces or a line break; the words are the same.

export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the words stand in `text` from `from` on, one after the other; any white space matches any other. */
export function* occurrencesOf(words: string, text: string, from = 0): Generator<Span> {
  // Without the flag u, which would step back into an emoji from its middle, and so for ever find the same.
  const pattern = new RegExp(wordsOf(words).map(escaped).join('\\s+'), 'g')
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found !== null && found[0] !== ''; found = pattern.exec(text)) {
    yield { start: found.index, end: found.index + found[0].length }
    // «ana» stands twice in «anana».
    pattern.lastIndex = found.index + 1
  }
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** For messages: on one line, with plain spaces, invisible characters made visible, and cut after `length` characters. */
export function inShort(text: string, length = 60): string {
  const plain = wordsOf(text)
    .join(' ')
    .replace(/\p{Cf}/gu, codePoint)
  return plain.length <= length ? plain : `${plain.slice(0, length).trimEnd()}…`
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** `[U+00AD]`, a soft hyphen: words that differ by one look the same. */
function codePoint(character: string): string {
  return `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`
}
