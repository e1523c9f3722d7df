// One folder of seeds/documents/: a text, where it comes from, and what was seen in it.
import type { Dirent } from 'node:fs'
import { basename, join } from 'node:path'
import type { Problem } from '../problem.ts'
import { checkShape } from './check-shape.ts'
import { nearest } from './nearest.ts'
import { list, notRead, open, read, type Reading } from './reading.ts'
import { annotations, documentSource } from './shapes.ts'
import { slug, slugRule, toEntity, toSentence } from './to-records.ts'

/** The three files of a document's folder. */
const ofDocument = ['text.txt', 'source.yml', 'annotations.yml'] as const

/** Adds what the folder holds to what has been read; `name` is the folder's in messages. */
export async function readDocument(folder: string, name: string, reading: Reading): Promise<void> {
  const slugOf = basename(folder)
  const entries = await list(folder)
  reading.problems.push(...folderProblems(name, slugOf, entries))
  // Where a file only has a wrong name, that it is missing need not be told too.
  const renamed = new Set(entries.map((entry) => misnamed(entry.name, entries)))
  const [text, source, file] = [
    renamed.has('text.txt') ? null : await read(join(folder, 'text.txt'), `${name}/text.txt`, reading),
    renamed.has('source.yml') ? null : await open(join(folder, 'source.yml'), `${name}/source.yml`, reading),
    renamed.has('annotations.yml')
      ? null
      : await open(join(folder, 'annotations.yml'), `${name}/annotations.yml`, reading),
  ]
  const about = source === null ? null : checkShape(source, documentSource)
  const seen = file === null ? null : checkShape(file, annotations)
  const id = `document:${slugOf}`
  if (file !== null) {
    seen?.entities?.forEach((entity, i) => {
      const record = toEntity(file, ['entities', i], entity)
      if (record !== null) reading.entities.push({ ...record, document: id })
    })
  }
  reading.problems.push(...(source?.problems ?? []), ...(file?.problems ?? []))
  if (text === null || source === null || file === null || about === null || seen === null) return
  reading.documents.push({
    id,
    title: about.title,
    language: about.language,
    ...(about.url === undefined ? {} : { url: about.url }),
    ...(about.publishedOn === undefined ? {} : { publishedOn: about.publishedOn }),
    ...(about.event === undefined ? {} : { event: source.placed(['event'], about.event) }),
    text,
    textFile: `${name}/text.txt`,
    place: source.place(['title']),
    sentences: seen.sentences.map((sentence, i) =>
      toSentence(file, ['sentences', i], sentence, seen.status ?? 'proposed'),
    ),
  })
}

function folderProblems(name: string, slugOf: string, entries: readonly Dirent[]): Problem[] {
  const id: Problem[] = slug.test(slugOf)
    ? []
    : [
        {
          ...{ file: name, line: 1, column: 1, check: 'bad-id' },
          message: `«${slugOf}» cannot be the name of a folder: it becomes the document's id.`,
          remedy: `Name the folder in ${slugRule}.`,
        },
      ]
  const others = entries
    .filter((entry) => !(ofDocument as readonly string[]).includes(entry.name))
    .map((entry) => {
      const meant = misnamed(entry.name, entries)
      return notRead(
        `${name}/${entry.name}`,
        meant === null ? `A folder holds ${ofDocument.join(', ')}: move this out of the seeds.` : `Name it ${meant}.`,
      )
    })
  return [...id, ...others]
}

/** The missing file that one with a strange name was meant to be: `annotations.yaml`, `Text.txt`, `text.txt.txt`. */
function misnamed(name: string, entries: readonly Dirent[]): string | null {
  const there = new Set(entries.map((entry) => entry.name))
  const missing = ofDocument.filter((file) => !there.has(file))
  return (ofDocument as readonly string[]).includes(name) ? null : nearest(name, missing)
}
