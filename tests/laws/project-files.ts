import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ProjectFile {
  /** From the project's folder, with `/`. */
  readonly path: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The project's files that hold text, but for what .gitignore leaves out. Git is not asked: a copy of the project need be no
 * clone, and git refuses one that is somebody else's.
 */
export function projectFiles(under = ''): ProjectFile[] {
  return pathsUnder(under, ignoredNames())
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: decode(path, bytes) }))
}

/** The TypeScript of the program itself, without what codegen writes. */
export function sourceFiles(): ProjectFile[] {
  return projectFiles('src').filter(({ path }) => /\.tsx?$/.test(path) && !path.startsWith('src/generated/'))
}

function pathsUnder(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return pathsUnder(path, ignored)
      return entry.isFile() ? [path] : []
    })
    .sort()
}

function ignoredNames(): ReadonlySet<string> {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
  const names = lines
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
  const pattern = names.find((name) => /[*?![\]/]/.test(name))
  if (pattern !== undefined)
    throw new Error(`.gitignore has the pattern ${pattern}; project-files.ts knows only names.`)
  return new Set(['.git', ...names])
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new Error(`${path} is not UTF-8: save it as UTF-8.`, { cause: error })
  }
}
