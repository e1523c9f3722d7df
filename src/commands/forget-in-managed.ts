import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../forget/read-folder.ts'
import { namesInFiles, type Sought } from '../forget/search.ts'
import { Stores } from '../neo4j/stores.ts'

/**
 * Removes every store of the managed Neo4j, with its transaction logs, and every log in which the person is named; nobody
 * may use the folder meanwhile. Returns what is left. The next start builds a store of what the seeds then say.
 */
export async function forgetInManaged(directory: string, sought: Sought): Promise<string[]> {
  await new Stores(directory).discardAll()
  const named = await namedIn(directory, sought)
  for (const path of named) await rm(join(directory, path), { force: true })
  return (await namedIn(directory, sought)).map((path) => join(directory, path))
}

async function namedIn(directory: string, sought: Sought): Promise<string[]> {
  const files = await readFolder(directory)
  return [...new Set(namesInFiles(files, sought).map(({ file }) => file))]
}
