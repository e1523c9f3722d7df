// What else of the project names people: its pages for readers, which are served or published, and its code.
import { join } from 'node:path'
import { readFolder } from './read-folder.ts'

export interface ProjectTexts {
  /** Prose: pages, the descriptions of the API, and what is generated from them. */
  readonly prose: ReadonlyMap<string, string>
  /** Code, also as it was built. Nobody but a programmer can take a name out of it. */
  readonly code: ReadonlyMap<string, string>
  /** Folders with seeds of their own: other readings of the texts. */
  readonly readings: readonly string[]
}

/** Paths are from the project's folder. */
export async function projectTexts(project: string, seeds: string): Promise<ProjectTexts> {
  const all = await readFolder(project, new Set(['node_modules', 'coverage', 'package-lock.json']))
  const readings = [...all.keys()].flatMap((path) => /^(docs\/[^/]+)\/documents\//.exec(path)?.[1] ?? [])
  const folders = [...new Set(readings)]
  const others = [...all].filter(([path]) => ![seeds, ...folders].some((folder) => path.startsWith(`${folder}/`)))
  return {
    prose: new Map(others.filter(([path]) => isProse(path))),
    code: new Map(others.filter(([path]) => !isProse(path))),
    readings: folders.map((folder) => join(project, folder)),
  }
}

function isProse(path: string): boolean {
  return !path.startsWith('dist/') && (/\.(md|graphql)$/.test(path) || path.startsWith('src/generated/'))
}
