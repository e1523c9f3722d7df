// Cypher orders strings by code point, which puts Å before Æ before Ø and capitals before small letters. So each name is
// stored with a key whose code points have the Norwegian alphabetical order, the order of Intl.Collator('nb'). Written out
// here rather than asked from Intl, because a key that changed with the ICU of somebody's Node would change the graph.

/** æ, ø and å directly after z: the three places that Norwegian ASCII (NS 4551) gave them. */
const AE = '{'
const OE = '|'
const AA = '}'

/** Letters that are no letter and a mark. What sorts after its base letter (ŋ after every n…) gets a mark above `}`. */
const letters: Readonly<Record<string, string>> = {
  ...{ æ: AE, ä: AE, ø: OE, ö: OE, ő: OE, œ: OE, å: AA, aa: AA },
  ...{ ü: 'y', ű: 'y', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i\u007f' },
  ...{ ŋ: 'n\u007f', ŧ: 't\u007f', ħ: 'h\u007f', ł: 'l\u007f' },
}
const letter = /aa|[æäøöőœåüűđðþßıŋŧħł]/gu

/** Before every digit and letter, in this order among themselves, and after the space. */
const signs = '_-‐‑–—,;:!?.…\'‘’"“”«»()[]{}§@*/\\&#%`´^°+<=>|~$€'

/**
 * A string whose code-point order is the Norwegian alphabetical order of `text`: upper and lower case alike, é as e, ü as
 * y, aa as å, and æ ø å last. Digits are compared one by one, as text.
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, sign)
    .replace(letter, (found) => letters[found] ?? found)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** `!` comes after the space and before the digits; the second character tells signs apart. */
function sign(found: string): string {
  const index = signs.indexOf(found)
  return index < 0 ? found : `!${String.fromCharCode(0x21 + index)}`
}

/** Parts in order, each whole before the next is looked at: `Ås` comes before `Ås bygg`, whatever follows it. */
export function sortKeyOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\t')
}

/** A whole number as text that sorts as the number does. */
export function sortKeyOfNumber(number: number): string {
  return String(number).padStart(9, '0')
}
