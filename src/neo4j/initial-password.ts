import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Makes the system database anew, with a fresh password for the user `neo4j`: users that somebody created or changed
 * (which read-only databases do not prevent) are gone at the next start. Returns the password, also kept in a file that
 * only the owner can read.
 *
 * Neo4j takes the first password from `dbms/auth.ini`, as its admin tool writes it; that tool needs a JVM start of two
 * seconds, this needs none. The form (SHA-256, salted, 1,024 rounds) is that of the pinned version, held by a test.
 */
export async function renewSystemDatabase(data: string, passwordFile: string): Promise<string> {
  for (const folder of ['databases', 'transactions'])
    await rm(join(data, folder, 'system'), { recursive: true, force: true })
  const password = randomBytes(18).toString('base64url')
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest()
  await mkdir(join(data, 'dbms'), { recursive: true })
  await writeOwn(
    join(data, 'dbms', 'auth.ini'),
    `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`,
  )
  await writeOwn(passwordFile, `${password}\n`)
  return password
}

async function writeOwn(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text, { mode: 0o600 })
  // `mode` counts only for a new file.
  await chmod(file, 0o600)
}
