import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Problem } from '../problem.ts'
import { checkShape } from './check-shape.ts'
import type { Corpus, DocumentRecord, EntityRecord, SourceRecord, StatementEntry } from './records.ts'
import { SeedFile } from './seed-file.ts'
import { annotations, documentSource, reference } from './shapes.ts'
import { toEntity, toMention, toSource, toStatement } from './to-records.ts'

interface Reading {
  readonly documents: DocumentRecord[]
  readonly entities: EntityRecord[]
  readonly sources: SourceRecord[]
  readonly statements: StatementEntry[]
  readonly problems: Problem[]
}

/**
 * Reads a folder of seeds into typed records. What is wrong in its files is told all at once, each with its place; what
 * is then left out of the corpus would only lead to more messages about the same.
 * @throws Failure where the folder itself cannot be read
 */
export async function readCorpus(directory: string): Promise<{ corpus: Corpus; problems: Problem[] }> {
  const reading: Reading = { documents: [], entities: [], sources: [], statements: [], problems: [] }
  const root = basename(directory)
  for (const name of await list(join(directory, 'reference'), true)) {
    if (name.endsWith('.yml'))
      await readReference(join(directory, 'reference', name), `${root}/reference/${name}`, reading)
  }
  for (const name of await list(join(directory, 'documents'), true)) {
    if (!name.startsWith('.'))
      await readDocument(join(directory, 'documents', name), `${root}/documents/${name}`, name, reading)
  }
  const { problems, ...corpus } = reading
  return { corpus, problems }
}

async function list(folder: string, needed: boolean): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (!needed) return []
    throw new Failure(`There is no folder ${folder}.`, 'Run this in the project, or name the folder of the seeds.', {
      cause: error,
    })
  }
}

async function readReference(path: string, name: string, reading: Reading): Promise<void> {
  const file = await open(path, name, reading)
  const data = file === null ? null : checkShape(file, reference)
  if (file === null) return
  data?.sources?.forEach((source, i) => reading.sources.push(toSource(file, ['sources', i], source)))
  data?.entities?.forEach((entity, i) => {
    const record = toEntity(file, ['entities', i], entity)
    if (record !== null) reading.entities.push(record)
  })
  data?.statements?.forEach((entry, i) =>
    reading.statements.push(toStatement(file, ['statements', i], entry, 'accepted')),
  )
  reading.problems.push(...file.problems)
}

async function readDocument(folder: string, name: string, slug: string, reading: Reading): Promise<void> {
  const text = await readText(join(folder, 'text.txt'), `${name}/text.txt`, reading)
  const source = await open(join(folder, 'source.yml'), `${name}/source.yml`, reading)
  const file = await open(join(folder, 'annotations.yml'), `${name}/annotations.yml`, reading)
  const about = source === null ? null : checkShape(source, documentSource)
  const seen = file === null ? null : checkShape(file, annotations)
  if (file !== null && seen !== null) {
    seen.entities?.forEach((entity, i) => {
      const record = toEntity(file, ['entities', i], entity)
      if (record !== null) reading.entities.push({ ...record, document: `document:${slug}` })
    })
  }
  reading.problems.push(...(source?.problems ?? []), ...(file?.problems ?? []))
  if (text === null || source === null || file === null || about === null || seen === null) return
  const status = seen.status ?? 'proposed'
  reading.documents.push({
    id: `document:${slug}`,
    title: about.title,
    language: about.language,
    ...(about.url === undefined ? {} : { url: about.url }),
    ...(about.publishedOn === undefined ? {} : { publishedOn: about.publishedOn }),
    ...(about.event === undefined ? {} : { event: source.placed(['event'], about.event) }),
    text,
    textFile: `${name}/text.txt`,
    place: source.place(['title']),
    sentences: seen.sentences.map((sentence, i) => {
      const path = ['sentences', i]
      return {
        number: file.placed([...path, 'sentence'], Number(sentence.sentence)),
        text: file.placed([...path, 'text'], sentence.text),
        mentions: (sentence.mentions ?? []).map((mention, j) =>
          toMention(file, [...path, 'mentions', j], mention, status),
        ),
        statements: (sentence.statements ?? []).map((entry, j) =>
          toStatement(file, [...path, 'statements', j], entry, status),
        ),
        ...(sentence.note === undefined ? {} : { note: sentence.note }),
        place: file.place(path),
      }
    }),
  })
}

async function open(path: string, name: string, reading: Reading): Promise<SeedFile | null> {
  const text = await readText(path, name, reading)
  return text === null ? null : new SeedFile(name, text)
}

/** The text of a file; null where it is not there or not fit to be read, which is then among the problems. */
async function readText(path: string, name: string, { problems }: Reading): Promise<string | null> {
  const tell = (check: string, message: string, remedy: string, line = 1): null => {
    problems.push({ file: name, line, column: 1, check, message, remedy })
    return null
  }
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    return tell('missing-file', 'This file is missing.', 'Copy it from seeds/template and fill it in.')
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return tell(
      'not-utf-8',
      'This file is not UTF-8: æ, ø and å would be lost.',
      'Save it as UTF-8 («Save as …, encoding UTF-8»).',
    )
  }
  if (text.trim() === '')
    return tell('empty-file', 'This file is empty.', 'Copy it from seeds/template and fill it in.')
  if (text.startsWith('\uFEFF'))
    return tell('byte-order-mark', 'This file begins with a byte-order mark.', 'Save it as UTF-8 without BOM.')
  const line = text.split('\n').findIndex((each) => each.includes('\r'))
  if (line !== -1)
    return tell(
      'carriage-return',
      'The lines end as on Windows (CR LF).',
      'Save it with Unix line endings (LF): offsets count every character.',
      line + 1,
    )
  if (text !== text.normalize('NFC')) {
    return tell(
      'not-nfc',
      'Letters such as å are written as two characters (a and a ring).',
      'Save it in Unicode form NFC.',
    )
  }
  return text
}
