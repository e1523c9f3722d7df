import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { annotate } from '../annotation/annotate.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { identityFile } from '../corpus/read-identity.ts'
import type { Corpus } from '../corpus/records.ts'
import { Failure } from '../failure.ts'
import type { Problem } from '../problem.ts'
import { derive } from '../statement/derive.ts'
import type { Knowledge } from '../statement/knowledge.ts'
import { SeedProblems, type Unchecked } from './seed-problems.ts'

/** Where an annotation of a text lies: the folder of seeds, and the text's own folder in it. */
export interface ReadingHome {
  readonly seeds: string
  readonly document: string
}

/** The home of an annotations.yml that stands where a text's annotations do; undefined of any other file. */
export async function homeOf(file: string): Promise<ReadingHome | undefined> {
  const document = dirname(resolve(file))
  if (basename(dirname(document)) !== 'documents') return undefined
  const hasText = await readFile(join(document, 'text.txt')).then(
    () => true,
    () => false,
  )
  return hasText ? { seeds: dirname(dirname(document)), document } : undefined
}

/**
 * What one annotation of a text lets us know, read by itself: with the reference of its home, without other texts. What it
 * declares itself goes before what the reference has, and what the reference says of others than it knows is left out: a
 * second reader may have other ids for everything.
 * @throws Failure where the file cannot be read; SeedProblems with what is wrong in it
 */
export async function readReading(file: string, { seeds, document }: ReadingHome): Promise<Knowledge> {
  const folder = await mkdtemp(join(tmpdir(), 'aktorgraf-reading-'))
  const [copy, slug] = [join(folder, 'seeds'), basename(document)]
  const own = `seeds/documents/${slug}/annotations.yml`
  const refuse = (problems: readonly Problem[], unchecked: Unchecked): void => {
    const found = problems.filter((problem) => problem.file === own).map((problem) => ({ ...problem, file }))
    if (found.length > 0) throw new SeedProblems(found, unchecked)
  }
  try {
    const into = join(copy, 'documents', slug)
    await mkdir(into, { recursive: true })
    await cp(join(seeds, 'reference'), join(copy, 'reference'), { recursive: true })
    if (existsSync(join(seeds, identityFile))) await copyFile(join(seeds, identityFile), join(copy, identityFile))
    for (const name of ['text.txt', 'source.yml']) await copyFile(join(document, name), join(into, name))
    await copyFile(file, join(into, 'annotations.yml')).catch((error: unknown) => {
      throw new Failure(`There is no file ${file}.`, 'Name two annotations of the same text.', { cause: error })
    })
    const { corpus, problems } = await readCorpus(copy)
    refuse(problems, 'quotations, references and dates')
    const { annotated, problems: inText } = annotate(ownFirst(corpus, own))
    refuse(inText, 'dates and inferences')
    const derived = derive(annotated)
    refuse(derived.problems, undefined)
    return derived.knowledge
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function ownFirst(corpus: Corpus, own: string): Corpus {
  const declared = new Set(corpus.entities.flatMap(({ id, place }) => (place.file === own ? [id.value] : [])))
  return {
    ...corpus,
    entities: corpus.entities.filter(({ id, place }) => place.file === own || !declared.has(id.value)),
  }
}
