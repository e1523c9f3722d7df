// Keys, by which an entry's premises name other entries. Whether a key exists is seen where statements are made.
import type { Corpus, StatementEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'

export function keyProblems(corpus: Corpus): Problem[] {
  const documents = corpus.documents.map(({ sentences }) => sentences.flatMap(({ statements }) => statements))
  return [corpus.statements, ...documents].flatMap((statements) => [
    ...givenTwice(statements),
    ...restsOnUnaccepted(statements),
  ])
}

function givenTwice(statements: readonly StatementEntry[]): Problem[] {
  const first = new Map<string, StatementEntry>()
  return statements.flatMap((entry) => {
    const { key, status } = entry
    if (key === undefined || status === 'rejected') return []
    const before = first.get(key.value)
    if (before === undefined) {
      first.set(key.value, entry)
      return []
    }
    return [
      {
        ...key.place,
        check: 'key-twice',
        message: `Another entry has the key «${key.value}» already (${before.place.file}:${before.place.line}).`,
        remedy: 'Give this one a key of its own, and name that in the premises that mean it.',
      },
    ]
  })
}

function restsOnUnaccepted(statements: readonly StatementEntry[]): Problem[] {
  const accepted = new Set(statements.flatMap(({ key, status }) => (key && status === 'accepted' ? [key.value] : [])))
  const others = new Map(statements.flatMap((entry) => (entry.key ? [[entry.key.value, entry] as const] : [])))
  return statements
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ premises }) => premises)
    .flatMap(({ value, place }) => {
      const other = others.get(value)
      if (other === undefined || accepted.has(value)) return []
      return [
        {
          ...place,
          check: 'premise-not-accepted',
          message: `The premise «${value}» (line ${other.place.line}) is ${other.status}, and only what is accepted counts.`,
          remedy: 'Accept the premise too, or take this entry back.',
        },
      ]
    })
}
