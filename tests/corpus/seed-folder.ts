// Seeds in a temporary folder, made of what a test says and of a small text with nothing wrong.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readCorpus } from '../../src/corpus/read-corpus.ts'

export const text = 'documents/demo/text.txt'
export const source = 'documents/demo/source.yml'
export const annotations = 'documents/demo/annotations.yml'
export const reference = 'reference/known.yml'

const good: Files = {
  [text]: 'Møte om IOA\n',
  [source]: 'title: Møte om IOA\nlanguage: NB\n',
  [annotations]: 'sentences:\n  - sentence: 1\n    text: Møte om IOA\n    note: A heading.\n',
  [reference]: 'entities:\n  - id: topic:ioa\n    name: IOA\n',
}

/** Contents by path; null for a file that is not to be there. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** Calls `use` with a folder `seeds` that holds the good files, with those of the test in their place. */
export async function inSeeds<T>(files: Files, use: (directory: string) => Promise<T>): Promise<T> {
  const around = await mkdtemp(join(tmpdir(), 'aktorgraf-seeds-'))
  try {
    const directory = join(around, 'seeds')
    for (const [path, content] of Object.entries({ ...good, ...files })) {
      if (content === null) continue
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), content)
    }
    return await use(directory)
  } finally {
    await rm(around, { recursive: true })
  }
}

export function corpusOf(files: Files): ReturnType<typeof readCorpus> {
  return inSeeds(files, readCorpus)
}

/** A text in which § marks the place where a problem is expected. */
export function marked(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const [before, ...after] = text.split('§')
  if (before === undefined || after.length !== 1) throw new Error('The test must mark one place with §')
  const lines = before.split('\n')
  return { text: before + after[0]!, line: lines.length, column: lines.at(-1)!.length + 1 }
}
