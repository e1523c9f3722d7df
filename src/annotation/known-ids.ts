// The ids that the seeds declare, each of them once.
import type { Corpus, EntityType, Placed } from '../corpus/records.ts'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'

export interface KnownIds {
  readonly entities: ReadonlyMap<string, EntityType>
  readonly sources: ReadonlySet<string>
}

/** A document is an entity too, whether or not it is declared again. */
export function knownIds({ entities, documents, sources }: Corpus): KnownIds {
  return {
    entities: new Map([
      ...documents.map(({ id }) => [id, 'Document'] as const),
      ...entities.map(({ id, type }) => [id.value, type] as const),
    ]),
    sources: new Set(sources.map(({ id }) => id.value)),
  }
}

/** The first record of each id. */
export function onceEach<T extends { readonly id: Placed<string> }>(records: readonly T[]): T[] {
  return [...new Map([...records].reverse().map((record) => [record.id.value, record])).values()].reverse()
}

export function declarationProblems({ entities, documents, sources }: Corpus): Problem[] {
  const folders = new Set(documents.map(({ id }) => id))
  return [
    ...declaredTwice(entities),
    ...declaredTwice(sources),
    ...entities
      .filter(({ id, type }) => type === 'Document' && !folders.has(id.value))
      .map(({ id: { value, place } }) => ({
        ...place,
        check: 'document-without-text',
        message: `${value} has no text: there is no folder seeds/documents/${value.slice('document:'.length)}.`,
        remedy: 'Add the folder with its text, or cite the page as a source instead.',
      })),
  ]
}

function declaredTwice(records: readonly { readonly id: Placed<string> }[]): Problem[] {
  const first = new Map<string, Place>()
  return records.flatMap(({ id: { value, place } }) => {
    const before = first.get(value)
    if (before === undefined) {
      first.set(value, place)
      return []
    }
    return [
      {
        ...place,
        check: 'id-twice',
        message: `${value} is declared at ${before.file}:${before.line} already.`,
        remedy: 'Keep one of them with the names of both; if they are not the same, give this one an id of its own.',
      },
    ]
  })
}
