// seeds/forgotten.yml: hashes of the names of those who asked to be forgotten, so that nobody brings them back by mistake.
import { randomBytes, scrypt } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { checkShape } from '../corpus/check-shape.ts'
import { readText } from '../corpus/read-text.ts'
import { SeedFile } from '../corpus/seed-file.ts'
import type { Problem } from '../problem.ts'
import { access } from 'node:fs/promises'

export const registerFile = 'forgotten.yml'

export interface Register {
  /** One for all: a name is then hashed once, however many are forgotten. */
  readonly salt: string
  /** scrypt's N. */
  readonly cost: number
  readonly forgotten: readonly Forgotten[]
}

export interface Forgotten {
  /** The day on which they were. */
  readonly on: string
  /** A hash for each form of the name. */
  readonly hashes: readonly string[]
}

/**
 * About 0.7 ms for a name: what a check of some thousand names can bear. A list of all names of a country is hashed in an
 * hour, so the hashes are a fence and no vault; whoever may not even have them keeps the file out of what is published.
 */
const usualCost = 256

const shape = z.strictObject(
  {
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    cost: z.string().regex(/^(256|512|1024|2048|4096|8192|16384)$/),
    forgotten: z.array(
      z.strictObject(
        { on: z.iso.date(), hashes: z.array(z.string().regex(/^[0-9a-f]{32}$/)) },
        { error: ({ code }) => (code === 'unrecognized_keys' ? 'on hashes' : undefined) },
      ),
    ),
  },
  { error: ({ code }) => (code === 'unrecognized_keys' ? 'salt cost forgotten' : undefined) },
)

/** Null where nobody has been forgotten. */
export async function readRegister(
  directory: string,
  root: string,
): Promise<{ register: Register | null; problems: readonly Problem[] }> {
  const path = join(directory, registerFile)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return { register: null, problems: [] }
  const name = `${root}/${registerFile}`
  const read = await readText(path, name)
  return 'problem' in read ? { register: null, problems: [read.problem] } : parseRegister(read.text, name)
}

export function parseRegister(text: string, name: string): { register: Register | null; problems: readonly Problem[] } {
  const file = new SeedFile(name, text)
  const data = checkShape(file, shape)
  const remedy = 'Nobody edits this file by hand: take the last good version of it out of version control.'
  const problems = file.problems.map((problem) => ({ ...problem, remedy }))
  return { register: data === null ? null : { ...data, cost: Number(data.cost) }, problems }
}

export function emptyRegister(): Register {
  return { salt: randomBytes(16).toString('hex'), cost: usualCost, forgotten: [] }
}

export function registerText({ salt, cost, forgotten }: Register): string {
  return `# Whoever asked to be forgotten: hashes of their names (scrypt), so that the check can refuse a text that names them again.
# Written by "npm run forget". How long a list of all names takes to try is known: a fence, no vault.
salt: ${salt}
cost: ${cost}
forgotten:
${forgotten.map(({ on, hashes }) => `  - on: ${on}\n    hashes:\n${hashes.map((hash) => `      - ${hash}\n`).join('')}`).join('')}`
}

/** The same for the words of a name in whatever order: «Lindås, Kari» is Kari Lindås. */
export function hashOf(name: readonly string[], { salt, cost }: Pick<Register, 'salt' | 'cost'>): Promise<string> {
  const words = [...name].sort().join(' ')
  return new Promise((resolve, reject) => {
    scrypt(words, Buffer.from(salt, 'hex'), 16, { N: cost, r: 8, p: 1 }, (error, key) => {
      if (error === null) resolve(key.toString('hex'))
      else reject(error)
    })
  })
}
