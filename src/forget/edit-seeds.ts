// The files of the seeds without the person: what goes is cut out, what stays names nobody, everything else is to the letter.
import { blank, blankProse } from './blank.ts'
import { editAnnotations } from './edit-annotations.ts'
import { editRecords } from './edit-records.ts'
import { editWords } from './edit-words.ts'
import type { Forgetting } from './forgetting.ts'
import { inDocument } from './naming-passages.ts'
import { namingsIn } from './person.ts'
import { withoutRemarksOn } from './remarks.ts'
import { annotationsFile, slugOf } from './seeds-read.ts'
import { YamlSource } from './yaml-source.ts'

/** The files that are left, by their new paths. */
export function editSeeds(forgetting: Forgetting): Map<string, string> {
  const { files } = forgetting.seeds
  const result = new Map<string, string>()
  for (const [file, text] of files) {
    const edited = editFile(forgetting, file, text)
    if (edited !== null) result.set(pathNow(forgetting, file, result), edited)
  }
  return result
}

function editFile(forgetting: Forgetting, file: string, text: string): string | null {
  const { seeds, person, goes, passages } = forgetting
  const document = seeds.corpus.documents.find((one) => file.startsWith(`documents/${slugOf(one.id)}/`))
  if (document !== undefined && file.endsWith('/text.txt')) return blank(text, passages.get(document.id) ?? [])
  if (!/^(documents\/[^/]+\/(source|annotations)|reference\/[^/]+|identity)\.yml$/.test(file)) {
    return blankProse(text, namingsIn(text, person))
  }
  const source = new YamlSource(text)
  editRecords(forgetting, file, source)
  if (document !== undefined && file === annotationsFile(document)) editAnnotations(forgetting, document, source)
  editWords(forgetting, source, document === undefined ? person : inDocument(document, person, goes.ids))
  const edited = source.toText()
  return edited === null ? null : withoutRemarksOn(person, edited)
}

/** Folders and files are named after what they hold. */
function pathNow({ neutral, person }: Forgetting, file: string, taken: ReadonlyMap<string, string>): string {
  const [folder, name = '', ...rest] = file.split('/')
  const renamed = folder === 'documents' ? neutral.ids.get(`document:${name}`) : undefined
  if (renamed !== undefined) return ['documents', slugOf(renamed), ...rest].join('/')
  const named = namingsIn(name.replace(/\.\w+$/, ''), person, { inIds: true })
  if (folder !== 'reference' || named.length === 0) return file
  const free = (n: number): string => {
    const path = `reference/${n === 1 ? 'reference' : `reference-${n}`}.yml`
    return taken.has(path) ? free(n + 1) : path
  }
  return free(1)
}
