/** Words that tell nothing beside others, folded, in the three languages. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'i og av for pa til fra med om ved det den de en et ein eit a som er var har ikke ikkje eller men der da vi oss ' +
    'innen innan under over mellom hos fra kva hva hvem kven hvor kvar hvordan korleis sin si sitt sine ' +
    'the of and in on at to an by with for from is are or not as who what how'
  ).split(' '),
)

/** The words that are looked for: those that tell something, or all where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length === 0 ? words : telling
}
