import { basename, join } from 'node:path'
import { byPlace, type Problem } from '../problem.ts'
import { checkShape } from './check-shape.ts'
import { readDocument } from './read-document.ts'
import { readIdentity } from './read-identity.ts'
import { list, notRead, open, type Reading } from './reading.ts'
import type { Corpus } from './records.ts'
import { reference } from './shapes.ts'
import { toEntity, toSource, toStatement } from './to-records.ts'

/**
 * Reads a folder of seeds into typed records. What is wrong in its files is told all at once, in the order of their places;
 * what is then left out of the corpus would only lead to more messages about the same.
 * @throws Failure where the folder itself cannot be read
 */
export async function readCorpus(directory: string): Promise<{ corpus: Corpus; problems: Problem[] }> {
  const identity = { same: [], different: [], retired: [] }
  const reading: Reading = { documents: [], entities: [], sources: [], statements: [], identity, problems: [] }
  const root = basename(directory)
  for (const entry of await list(join(directory, 'reference'))) {
    const name = `${root}/reference/${entry.name}`
    if (entry.name.endsWith('.yml')) await readReference(join(directory, 'reference', entry.name), name, reading)
    else reading.problems.push(notRead(name, 'Give it a name that ends in «.yml», or move it out of the seeds.'))
  }
  for (const entry of await list(join(directory, 'documents'))) {
    const name = `${root}/documents/${entry.name}`
    if (entry.isDirectory()) await readDocument(join(directory, 'documents', entry.name), name, reading)
    else reading.problems.push(notRead(name, 'Each text has a folder of its own here: copy seeds/template.'))
  }
  await readIdentity(directory, root, reading)
  const { problems, ...corpus } = reading
  return { corpus, problems: problems.sort(byPlace) }
}

async function readReference(path: string, name: string, reading: Reading): Promise<void> {
  const file = await open(path, name, reading)
  if (file === null) return
  const data = checkShape(file, reference)
  data?.sources?.forEach((source, i) => {
    const record = toSource(file, ['sources', i], source)
    if (record !== null) reading.sources.push(record)
  })
  data?.entities?.forEach((entity, i) => {
    const record = toEntity(file, ['entities', i], entity)
    if (record !== null) reading.entities.push(record)
  })
  data?.statements?.forEach((entry, i) =>
    reading.statements.push(toStatement(file, ['statements', i], entry, 'accepted')),
  )
  reading.problems.push(...file.problems)
}
