import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forget, type ForgetOptions } from '../../src/commands/forget.ts'
import { readSeeds } from '../../src/commands/read-seeds.ts'
import { readEnvironment } from '../../src/environment.ts'
import type { Knowledge } from '../../src/statement/knowledge.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
/** What of the project is served or published and names people. */
const parts = ['seeds', 'docs', 'schema', 'README.md', 'CHANGELOG.md', 'src/generated']

export interface ProjectCopy {
  readonly root: string
  readonly seeds: string
  /** Where the managed Neo4j would have its stores and logs. */
  readonly managed: string
  /** Every file by its path, as it is now. */
  files(): Promise<ReadonlyMap<string, string>>
  knowledge(): Promise<Knowledge>
  /** Runs the command, in an environment with these variables; returns what it said. */
  forget(
    id: string | undefined,
    options?: Partial<ForgetOptions>,
    variables?: Readonly<Record<string, string>>,
  ): Promise<readonly string[]>
  /** Adds a text of later that names somebody; and takes it away. */
  writeBack(name: string): Promise<void>
  takeBack(): Promise<void>
  remove(): Promise<void>
}

/** A copy of what the command may change, in a folder of its own. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'aktorgraf-forget-test-'))
  for (const part of parts) await cp(join(project, part), join(root, part), { recursive: true })
  return inFolder(root, { project: root })
}

/** A folder with seeds of these files alone. */
export async function writeProject(write: (seeds: string) => Promise<void>): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'aktorgraf-forget-test-'))
  for (const folder of ['reference', 'documents']) await mkdir(join(root, 'seeds', folder), { recursive: true })
  await write(join(root, 'seeds'))
  return inFolder(root)
}

function inFolder(root: string, usual: Partial<ForgetOptions> = {}): ProjectCopy {
  const [seeds, managed] = [join(root, 'seeds'), join(root, '.aktorgraf')]
  return {
    root,
    seeds,
    managed,
    files: () => filesIn(root),
    knowledge: () => readSeeds(seeds),
    forget: async (id, options = {}, variables = {}) => {
      const environment = readEnvironment({ AKTORGRAF_DIRECTORY: managed, ...variables })
      const said: string[] = []
      const signal = new AbortController().signal
      const task = { environment, signal, say: (line: string) => void said.push(line), progress: () => undefined }
      await forget(id, { seeds, yes: true, ...usual, ...options }, task)
      return said
    },
    writeBack: async (name) => {
      const folder = join(seeds, 'documents', 'later')
      await mkdir(folder)
      await writeFile(join(folder, 'text.txt'), `Senere\n\nDa kom ${name}.\n`)
      await writeFile(join(folder, 'source.yml'), 'title: Senere\nlanguage: NB\n')
      const sentences = ['Senere', `Da kom ${name}.`].map(
        (text, i) => `  - { sentence: ${i + 1}, text: '${text}', note: x }\n`,
      )
      await writeFile(join(folder, 'annotations.yml'), `sentences:\n${sentences.join('')}`)
    },
    takeBack: () => rm(join(seeds, 'documents', 'later'), { recursive: true }),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

async function filesIn(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(root, path), await readFile(path, 'utf8')] as const)),
  )
}
