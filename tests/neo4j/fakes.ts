// Java and Maven as the machine cannot show them: scripts of the same names, on a PATH of their own.
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll } from '@jest/globals'

const made: string[] = []
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A folder that goes when the tests of the file have ended. */
export async function temporaryFolder(name = 'aktorgraf-test-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name))
  made.push(folder)
  return folder
}

/** A folder with shell scripts in it, and links to programs that are really there. */
export async function folderOf(
  programs: Readonly<Record<string, string | { readonly real: string }>>,
): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, program] of Object.entries(programs)) {
    const file = join(folder, name)
    if (typeof program !== 'string') await symlink(program.real, file)
    else {
      await writeFile(file, `#!/bin/sh\n${program}\n`)
      await chmod(file, 0o755)
    }
  }
  return folder
}

/** Where a program is, by the PATH of whoever runs the tests. */
export function whereIs(name: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // In the next one, perhaps.
    }
  }
  throw new Error(`There is no ${name} on the PATH`)
}

/** The environment of the tests with another PATH, and without a JAVA_HOME that would go before it. */
export function environmentWith(path: string, more: Readonly<Record<string, string>> = {}) {
  return { ...process.env, JAVA_HOME: undefined, PATH: path, ...more }
}
