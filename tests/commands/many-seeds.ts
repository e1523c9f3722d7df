import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Seeds that take some seconds to load: so many organisations, each with a name that a source gives. */
export async function writeManySeeds(folder: string, many: number): Promise<string> {
  const entries = Array.from(
    { length: many },
    (_, n) => `  - id: organisation:etat-${n}
    name: Etat ${n}
    kind: AGENCY
    names:
      - { value: Etat ${n}, kind: OFFICIAL, language: NB, source: source:register }
`,
  )
  await mkdir(join(folder, 'reference'), { recursive: true })
  await mkdir(join(folder, 'documents'), { recursive: true })
  await writeFile(
    join(folder, 'reference', 'many.yml'),
    `sources:
  - { id: source:register, title: Register, publisher: Registeret, url: https://register.example/ }
entities:
${entries.join('')}`,
  )
  return folder
}
