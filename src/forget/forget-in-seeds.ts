// One folder of seeds without the person, checked as seeds are before anybody sees it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { annotate } from '../annotation/annotate.ts'
import type { Span } from '../annotation/white-space.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import type { Corpus, StatementEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import { derive } from '../statement/derive.ts'
import type { Knowledge } from '../statement/knowledge.ts'
import { withoutNamingPart } from './without-naming-part.ts'
import { editSeeds } from './edit-seeds.ts'
import { neutralNames } from './neutral.ts'
import type { Person } from './person.ts'
import { annotationsFile, type SeedsRead, statementsIn } from './seeds-read.ts'
import { whatGoes } from './what-goes.ts'
import { YamlSource } from './yaml-source.ts'

/** Why a sentence that told of nobody else supports nothing any more. */
export const silence = 'Det setningen sa om en person som er glemt, er tatt ut.'

export interface ForgottenInSeeds {
  /** The files that are left. */
  readonly files: ReadonlyMap<string, string>
  /** Undefined where there are problems, as is the next. */
  readonly knowledge: Knowledge | undefined
  readonly corpus: Corpus | undefined
  /** What is wrong in the seeds that are left. */
  readonly problems: readonly Problem[]
  /** Ids that named the person, and are not used any more. */
  readonly formerIds: readonly string[]
  /** How many entries go, and how many passages are blanked. */
  readonly statements: number
  readonly passages: number
  /** Entities and sources by id that were there for them alone. */
  readonly alone: readonly string[]
  /** Sources that others rest on too, with what is left of their address. */
  readonly cut: ReadonlyMap<string, string>
}

/** `positions`: the place of contributions in their programmes, as far as it is known. */
export async function forgetInSeeds(
  seeds: SeedsRead,
  person: Person,
  ids: ReadonlySet<string>,
  passages: ReadonlyMap<string, readonly Span[]>,
  positions: ReadonlyMap<string, string>,
): Promise<ForgottenInSeeds> {
  const unfitSources = new Set(
    seeds.corpus.sources.filter(({ url }) => withoutNamingPart(url, person) === undefined).map(({ id }) => id.value),
  )
  const also = new Set<StatementEntry>()
  for (;;) {
    const goes = whatGoes(seeds, { ids, also, unfitSources })
    const neutral = neutralNames(seeds, person, goes, positions)
    const files = editSeeds({ seeds, person, goes, neutral, passages })
    const checked = await check(seeds.directory, files)
    // What only held with what is gone goes too. Every round finds more, or is the last.
    const staying = statementsIn(seeds).filter(({ record }) => !goes.statements.has(record))
    const fallen = checked.fallen.flatMap((index) => staying[index]?.record ?? [])
    if (fallen.length > 0) fallen.forEach((one) => also.add(one))
    else {
      return {
        files,
        ...checked,
        formerIds: [...ids, ...neutral.ids.keys()],
        statements: goes.statements.size,
        passages: [...passages.values()].reduce((sum, { length }) => sum + length, 0),
        alone: [...goes.entities, ...goes.sources].filter((id) => !ids.has(id)),
        cut: new Map(
          seeds.corpus.sources
            .filter(({ id, url }) => !goes.sources.has(id.value) && withoutNamingPart(url, person) !== url)
            .map(({ id, url }) => [neutral.ids.get(id.value) ?? id.value, withoutNamingPart(url, person)!]),
        ),
      }
    }
  }
}

/** What is wrong with an inference that rested on what is gone. */
const falling: ReadonlySet<string> = new Set([
  'rule-not-applicable',
  'premise-unknown',
  'premises-circular',
  'no-evidence',
])

interface Checked {
  readonly knowledge: Knowledge | undefined
  readonly corpus: Corpus | undefined
  readonly problems: readonly Problem[]
  /** Statements that do not hold, by their place among all. */
  readonly fallen: readonly number[]
}

/** Checks the files as seeds; where a sentence has become silent, the files get a note that says why. */
async function check(directory: string, files: Map<string, string>): Promise<Checked> {
  const { corpus, problems } = await reread(directory, files)
  if (problems.length > 0) return refused(problems)
  const annotated = annotate(corpus)
  const silent = annotated.problems.filter((problem) => problem.check === 'sentence-silent')
  if (silent.length > 0 && silent.length === annotated.problems.length) {
    addNotes(corpus, silent, files)
    return check(directory, files)
  }
  if (annotated.problems.length > 0) return refused(annotated.problems)
  const derived = derive(annotated.annotated)
  const ofInferences = derived.problems.filter((problem) => falling.has(problem.check))
  const places = new Set(ofInferences.map(({ file, line, column }) => `${file}:${line}:${column}`))
  const all = statementsIn({ directory, files, corpus })
  const fallen = all.flatMap(({ record: { place } }, i) =>
    places.has(`${place.file}:${place.line}:${place.column}`) ? [i] : [],
  )
  if (derived.problems.length > 0) return { ...refused(derived.problems), fallen }
  return { knowledge: derived.knowledge, corpus, problems: [], fallen: [] }
}

function refused(problems: readonly Problem[]): Checked {
  return { knowledge: undefined, corpus: undefined, problems, fallen: [] }
}

function addNotes(corpus: Corpus, silent: readonly Problem[], files: Map<string, string>): void {
  for (const document of corpus.documents) {
    const file = annotationsFile(document)
    const source = new YamlSource(files.get(file)!)
    document.sentences.forEach(({ place }, i) => {
      const isSilent = silent.some((one) => one.file === place.file && one.line === place.line)
      if (isSilent) source.add(['sentences', i], 'note', silence)
    })
    files.set(file, source.toText()!)
  }
}

/** Only what names nobody any more is written to a folder for a moment, whatever may end the program. */
async function reread(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<{ corpus: Corpus; problems: readonly Problem[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'aktorgraf-forget-'))
  try {
    // Its name stands in messages.
    const copy = join(folder, basename(directory))
    for (const needed of ['reference', 'documents']) await mkdir(join(copy, needed), { recursive: true })
    for (const [file, text] of files) {
      await mkdir(dirname(join(copy, file)), { recursive: true })
      await writeFile(join(copy, file), text)
    }
    return await readCorpus(copy)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
