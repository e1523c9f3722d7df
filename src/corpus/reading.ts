// What every reader of the seeds shares: where records and problems are gathered, and how a file is opened.
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { Failure } from '../failure.ts'
import type { Problem } from '../problem.ts'
import { readText } from './read-text.ts'
import type {
  DifferentEntry,
  DocumentRecord,
  EntityRecord,
  RetiredEntry,
  SameEntry,
  SourceRecord,
  StatementEntry,
} from './records.ts'
import { SeedFile } from './seed-file.ts'

export interface Reading {
  readonly documents: DocumentRecord[]
  readonly entities: EntityRecord[]
  readonly sources: SourceRecord[]
  readonly statements: StatementEntry[]
  readonly identity: {
    readonly same: SameEntry[]
    readonly different: DifferentEntry[]
    readonly retired: RetiredEntry[]
  }
  readonly problems: Problem[]
}

/** What stands in a folder, in the order of names; what an operating system or an editor hides is none of ours. */
export async function list(folder: string): Promise<Dirent[]> {
  try {
    const all = await readdir(folder, { withFileTypes: true })
    return all
      .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    throw new Failure(
      `There is no folder ${folder}.`,
      "Run this in the project's folder, or name the folder of the seeds.",
      { cause },
    )
  }
}

/** A file that stands among the seeds and is none. */
export function notRead(file: string, remedy: string): Problem {
  return { file, line: 1, column: 1, check: 'unknown-file', message: 'Nothing reads this file.', remedy }
}

/** A YAML file; null where it cannot be read, which is then among the problems. */
export async function open(path: string, name: string, reading: Reading): Promise<SeedFile | null> {
  const text = await read(path, name, reading)
  return text === null ? null : new SeedFile(name, text)
}

/** A file's text; null where it cannot be read, which is then among the problems. */
export async function read(path: string, name: string, { problems }: Reading): Promise<string | null> {
  const result = await readText(path, name)
  if ('text' in result) return result.text
  problems.push(result.problem)
  return null
}
