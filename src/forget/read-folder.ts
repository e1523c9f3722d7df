import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCorpus } from '../corpus/read-corpus.ts'
import type { Problem } from '../problem.ts'
import type { SeedsRead } from './seeds-read.ts'

/** The text files below a folder by their paths from it, with `/`; what is hidden or named in `without` is left out. */
export async function readFolder(
  folder: string,
  without: ReadonlySet<string> = new Set(),
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || without.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      for (const [below, text] of await readFolder(path, without)) files.set(`${entry.name}/${below}`, text)
    } else if (entry.isFile()) {
      const bytes = await readFile(path)
      if (!bytes.includes(0)) files.set(entry.name, bytes.toString('utf8'))
    }
  }
  return files
}

/** A folder of seeds with what it says, and what is wrong in it. */
export async function readSeedsFolder(directory: string): Promise<{ seeds: SeedsRead; problems: readonly Problem[] }> {
  const { corpus, problems } = await readCorpus(directory)
  return { seeds: { directory, files: await readFolder(directory), corpus }, problems }
}
