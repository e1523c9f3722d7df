// Everything that forgetting somebody would do, worked out and proved in memory: nothing is changed here.
import { basename, join, relative } from 'node:path'
import { annotate } from '../annotation/annotate.ts'
import type { Span } from '../annotation/white-space.ts'
import { Failure } from '../failure.ts'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import { derive } from '../statement/derive.ts'
import type { Knowledge } from '../statement/knowledge.ts'
import { blankProse, joined } from './blank.ts'
import { type Asked, idsOf, idsOfSame, personOf } from './find-person.ts'
import { type ForgottenInSeeds, forgetInSeeds } from './forget-in-seeds.ts'
import { forgottenProblems, withForgotten } from './forgotten-problems.ts'
import { namingPassages } from './naming-passages.ts'
import { namingsIn, type Person } from './person.ts'
import { projectTexts } from './project-texts.ts'
import { readSeedsFolder } from './read-folder.ts'
import { emptyRegister, readRegister, registerFile, registerText } from './register.ts'
import { mayBeNames, namesInFiles, type Sought } from './search.ts'
import type { SeedsRead } from './seeds-read.ts'

export interface Forget extends Asked {
  /** The folder of the seeds. */
  readonly seeds: string
  /** The folder of the project, whose pages name people too; undefined for seeds that lie elsewhere. */
  readonly project: string | undefined
  /** The day that is written into the register. */
  readonly today: string
}

export interface Plan {
  readonly sought: Sought
  /** By their paths from the folder of the seeds: files as they were read, and what they become (null: they go). */
  readonly before: ReadonlyMap<string, string>
  readonly changes: ReadonlyMap<string, string | null>
  /** Every text of the seeds and the project that is served or published, as it then is. */
  readonly after: ReadonlyMap<string, string>
  readonly code: ReadonlyMap<string, string>
  /** What is then known. */
  readonly knowledge: Knowledge
  readonly inSeeds: ForgottenInSeeds
  /** Where a word stands that may mean the person, for somebody to look at. */
  readonly doubtful: readonly Place[]
  readonly wasForgotten: boolean
}

/** What stands in the way, in the seeds as they are or as they would be. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
  readonly problems: readonly Problem[]
  /** Whether the seeds have these problems already. */
  readonly areThere: boolean

  constructor(problems: readonly Problem[], areThere: boolean) {
    super(`${problems.length} problems`)
    this.problems = problems
    this.areThere = areThere
  }
}

/** @throws Failure where nobody is meant, or more than one; Unfit where the seeds have or would have problems */
export async function planForgetting({ seeds: directory, project, today, ...asked }: Forget): Promise<Plan> {
  const main = await readWhole(directory)
  if (main.problems.length > 0) throw new Unfit(main.problems, true)
  const root = basename(directory)
  const texts = project === undefined ? undefined : await projectTexts(project, relative(project, directory))
  const readings = await Promise.all((texts?.readings ?? []).map(readWhole))

  const ids = idsOf(asked, main.seeds.corpus)
  const known = personOf(asked, [{ corpus: main.seeds.corpus, ids }])
  const folders = [{ ...main, ids }, ...readings.map((one) => ({ ...one, ids: idsOfSame(known, one.seeds.corpus) }))]
  const person = personOf(
    asked,
    folders.map((one) => ({ corpus: one.seeds.corpus, ids: one.ids })),
  )
  const passages = passagesByText(folders, person)
  const results = await Promise.all(
    folders.map(({ seeds, ids: own, positions }) =>
      forgetInSeeds(seeds, person, own, passagesOf(seeds, passages), positions),
    ),
  )
  const inSeeds = results[0]!
  if (inSeeds.knowledge === undefined || inSeeds.corpus === undefined) throw new Unfit(inSeeds.problems, false)
  // Another reading need not be whole, but it is not to be broken.
  const broken = results.filter((_, i) => folders[i]!.problems.length === 0).flatMap(({ problems }) => problems)
  if (broken.length > 0) throw new Unfit(broken, false)

  const { register, problems } = await readRegister(directory, root)
  if (problems.length > 0) throw new Unfit(problems, true)
  const updated = await withForgotten(register ?? emptyRegister(), person.names, today)
  const back = await forgottenProblems(inSeeds.corpus, updated)
  if (back.length > 0) throw new Unfit(back, false)

  const prose = new Map(
    [...(texts?.prose ?? [])].map(([path, text]) => [path, blankProse(text, namingsIn(text, person))]),
  )
  const inFolder = (folder: string, files: ReadonlyMap<string, string>) =>
    [...files].map(([path, text]) => [relative(directory, join(folder, path)), text] as const)
  const before = new Map([
    ...folders.flatMap(({ seeds }) => inFolder(seeds.directory, seeds.files)),
    ...inFolder(project ?? '', texts?.prose ?? new Map()),
  ])
  const edited = new Map([
    ...results.flatMap(({ files }, i) => inFolder(folders[i]!.seeds.directory, files)),
    ...inFolder(project ?? '', prose),
  ])
  const wasForgotten = updated === register
  const named = [...before.values()].some((text) => namingsIn(text, { ...person, alone: new Set() }).length > 0)
  if (!named && ids.size === 0 && !wasForgotten) {
    throw new Failure('Nothing names anybody so.', 'Check how the name is spelt, or give the id of the person.')
  }
  const after = new Map([...edited, ...(wasForgotten ? [] : [[registerFile, registerText(updated)] as const])])
  return {
    sought: { person, ids: results.flatMap(({ formerIds }) => formerIds) },
    before,
    changes: changesBetween(before, after),
    after,
    code: new Map(inFolder(project ?? '', texts?.code ?? new Map())),
    knowledge: inSeeds.knowledge,
    inSeeds,
    doubtful: mayBeNames(after, person),
    wasForgotten,
  }
}

/** Where the plan would still leave the name: nowhere, or it is not to be carried out. */
export function leftBy({ after, sought }: Plan): Place[] {
  return namesInFiles(after, sought)
}

interface Whole {
  readonly seeds: SeedsRead
  readonly problems: readonly Problem[]
  /** The place of each contribution in its programme, as far as only one is known. */
  readonly positions: ReadonlyMap<string, string>
}

async function readWhole(directory: string): Promise<Whole> {
  const { seeds, problems } = await readSeedsFolder(directory)
  const annotated = annotate(seeds.corpus)
  const found = [...problems, ...annotated.problems]
  if (found.length > 0) return { seeds, problems: found, positions: new Map() }
  const derived = derive(annotated.annotated)
  const facts = derived.knowledge.statements.filter(({ property }) => property === 'position')
  const single = facts.filter(({ subject }) => facts.filter((one) => one.subject === subject).length === 1)
  return {
    seeds,
    problems: derived.problems,
    positions: new Map(single.map(({ subject, value }) => [subject, value!])),
  }
}

interface Folder {
  readonly seeds: SeedsRead
  readonly ids: ReadonlySet<string>
}

/** Two readings of one text blank the same: what either takes for the person. */
function passagesByText(folders: readonly Folder[], person: Person): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>()
  for (const { seeds, ids } of folders) {
    for (const document of seeds.corpus.documents) {
      const { text } = document
      found.set(text, joined([...(found.get(text) ?? []), ...namingPassages(document, person, ids)]))
    }
  }
  return found
}

function passagesOf({ corpus }: SeedsRead, byText: ReadonlyMap<string, readonly Span[]>) {
  return new Map(corpus.documents.map(({ id, text }) => [id, byText.get(text) ?? []]))
}

function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Map<string, string | null> {
  return new Map([
    ...[...after].filter(([path, text]) => before.get(path) !== text),
    ...[...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null] as const),
  ])
}
