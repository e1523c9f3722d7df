import { bokmal } from './bokmal.ts'

/** Endings of nouns, verbs and adjectives in both written languages, the longest that fits first. */
const endings: readonly string[] = [
  ...['hetenes', 'hetene', 'hetens', 'heten', 'heter', 'het', 'elsane', 'elsene', 'elsen', 'elser', 'elsar', 'else'],
  ...['ingane', 'ingene', 'ingens', 'ingen', 'inger', 'ingar', 'inga', 'ing'],
  ...['arane', 'erane', 'erene', 'erne', 'arar', 'erar', 'aren', 'eren', 'ere'],
  ...['ende', 'ande', 'edes', 'ede', 'ene', 'ane', 'er', 'ar', 'en', 'et', 'a', 'e'],
].sort((a, b) => b.length - a.length)

/** What is left of a word must still tell it from others. */
const LEAST = 3
const LEAST_BEFORE_LONG = 4

/**
 * The part of a folded word that its forms share: `veien`, `veier` and nynorsk `vegane` are `vei`. It need be no word; it
 * only has to be the same for what belongs together, in the graph and in what people type.
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word
  const bare = withoutEnding(withoutGenitive(bokmal(word)))
  return bare.replace(/leg$/, 'lig').replace(/([b-df-hj-np-tvwxz])\1$/, '$1')
}

/** The genitive, and the English plural. */
function withoutGenitive(word: string): string {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) && word.length > LEAST ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const adjective = /^(.{3,}(?:iv|al|ig|leg))t$/.exec(word)?.[1]
  if (adjective !== undefined) return adjective
  const ending = endings.find((one) => {
    const least = /^(ing|els|het)/.test(one) ? LEAST_BEFORE_LONG : LEAST
    return word.endsWith(one) && word.length - one.length >= least
  })
  return ending === undefined ? word : word.slice(0, -ending.length)
}
