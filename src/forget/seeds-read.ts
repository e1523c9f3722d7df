// A folder of seeds in memory: its files as they are, and what was read from them, each with its place in its file.
import { basename } from 'node:path'
import type {
  Corpus,
  DocumentRecord,
  EntityRecord,
  MentionEntry,
  SentenceEntry,
  SourceRecord,
  StatementEntry,
} from '../corpus/records.ts'
import type { Path } from '../corpus/seed-file.ts'
import type { Place } from '../place.ts'

export interface SeedsRead {
  readonly directory: string
  /** Every text file of the folder, by its path from the folder, with `/`. */
  readonly files: ReadonlyMap<string, string>
  readonly corpus: Corpus
}

/** A record, and where it stands: the file from the seeds' folder, the path in it. */
export interface InFile<T> {
  readonly record: T
  readonly file: string
  readonly path: Path
}

/** What stands under a sentence, or in seeds/reference/ under none. */
export interface UnderSentence<T> extends InFile<T> {
  readonly document?: DocumentRecord
  readonly sentence?: SentenceEntry
}

export function statementsIn(seeds: SeedsRead): UnderSentence<StatementEntry>[] {
  return [...inFiles(seeds, seeds.corpus.statements, 'statements'), ...underSentences(seeds, 'statements')]
}

export function mentionsIn(seeds: SeedsRead): UnderSentence<MentionEntry>[] {
  return underSentences(seeds, 'mentions')
}

export function entitiesIn(seeds: SeedsRead): InFile<EntityRecord>[] {
  return inFiles(seeds, seeds.corpus.entities, 'entities')
}

export function sourcesIn(seeds: SeedsRead): InFile<SourceRecord>[] {
  return inFiles(seeds, seeds.corpus.sources, 'sources')
}

export function annotationsFile({ id }: DocumentRecord): string {
  return `documents/${slugOf(id)}/annotations.yml`
}

export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** The file of a place, from the seeds' folder. */
export function fileOf({ directory }: SeedsRead, { file }: Place): string {
  return file.slice(basename(directory).length + 1)
}

function inFiles<T extends { readonly place: Place }>(
  seeds: SeedsRead,
  records: readonly T[],
  list: string,
): InFile<T>[] {
  const counts = new Map<string, number>()
  // They are read in the order of their file, and none is left out of seeds that have no problems.
  return records.map((record) => {
    const file = fileOf(seeds, record.place)
    const index = counts.get(file) ?? 0
    counts.set(file, index + 1)
    return { record, file, path: [list, index] }
  })
}

function underSentences<List extends 'statements' | 'mentions'>(
  { corpus }: SeedsRead,
  list: List,
): UnderSentence<SentenceEntry[List][number]>[] {
  return corpus.documents.flatMap((document) =>
    document.sentences.flatMap((sentence, s) =>
      sentence[list].map((record, i) => ({
        record,
        document,
        sentence,
        file: annotationsFile(document),
        path: ['sentences', s, list, i],
      })),
    ),
  )
}
