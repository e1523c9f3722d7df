// One command for a person who asks to be removed.
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { projectFolder } from '../environment.ts'
import { Failure } from '../failure.ts'
import { leftBy, type Plan, planForgetting, Unfit } from '../forget/plan.ts'
import { readFolder } from '../forget/read-folder.ts'
import { finishReplacing, replaceFiles } from '../forget/replace-files.ts'
import { namesInFiles, namesInGraph } from '../forget/search.ts'
import { InstanceLock } from '../neo4j/instance-lock.ts'
import { confirm, refuseWithoutTerminal } from './confirm.ts'
import { count } from './count.ts'
import { describeLimits, describePlan, describePlaces } from './describe-forgetting.ts'
import { ForgetInGiven } from './forget-in-given.ts'
import { forgetInManaged } from './forget-in-managed.ts'
import { SeedProblems } from './seed-problems.ts'
import type { Task } from './task.ts'
import { wantedGraph } from './wanted-graph.ts'

export interface ForgetOptions {
  readonly seeds: string
  readonly name?: string
  readonly dryRun?: boolean
  readonly yes?: boolean
  /** The project whose pages are searched too: ours, if the seeds lie in it. */
  readonly project?: string
}

/**
 * Removes a person from the seeds and the graph, all or nothing, and proves it by a search over what is then there.
 * @throws Failure where anything is left, with its places
 */
export async function forget(id: string | undefined, options: ForgetOptions, task: Task): Promise<void> {
  const { say, progress, signal, environment } = task
  if (id === undefined && options.name === undefined) {
    throw new Failure('Nobody is named.', 'Give an id as in the seeds (person:…), or --name "First Last".')
  }
  const { dryRun = false, yes = false } = options
  if (!dryRun && !yes) refuseWithoutTerminal()
  const seeds = resolve(options.seeds)
  await finishReplacing(seeds)
  progress('Working out what goes, and checking what is left …')
  const plan = await plannedFor({ id, name: options.name }, seeds, options)
  const wanted = wantedGraph(plan.knowledge)
  refuseIfLeft(plan, namesInGraph(wanted.records, plan.sought), seeds)
  for (const line of describePlan(plan, seeds)) say(line)
  if (dryRun) return say('Nothing was changed: this was a dry run.')
  if (!yes && !(await confirm('Forget this person for good?', signal))) {
    return say('Nothing was changed.')
  }

  const lock = await InstanceLock.take(environment.directory, progress)
  try {
    const given = environment.neo4j === undefined ? undefined : await ForgetInGiven.connect(environment.neo4j, task)
    try {
      await refuseIfChanged(plan, seeds)
      signal.throwIfAborted()
      await replaceFiles(seeds, plan.changes)
      const inManaged = await forgetInManaged(environment.directory, plan.sought)
      const inGiven = await given?.replace(wanted, plan.sought)
      const searched = await prove(plan, seeds, [...inManaged, ...(inGiven ?? [])])
      const where = environment.neo4j === undefined ? '' : `, the graph at ${environment.neo4j.uri}`
      say(`Searched again, as it now is: ${count(searched, 'file')}, ${environment.directory}${where}: found 0.`)
    } finally {
      await given?.close()
    }
  } finally {
    await lock.release()
  }
  say('')
  for (const line of describeLimits(plan, seeds, environment.neo4j)) say(line)
}

async function plannedFor(
  asked: { readonly id: string | undefined; readonly name: string | undefined },
  seeds: string,
  { project = isWithin(seeds, projectFolder) ? projectFolder : undefined }: ForgetOptions,
): Promise<Plan> {
  try {
    return await planForgetting({ ...asked, seeds, project, today: new Date().toISOString().slice(0, 10) })
  } catch (error) {
    if (!(error instanceof Unfit)) throw error
    if (error.areThere) throw new SeedProblems(error.problems, undefined)
    const [first] = error.problems
    throw new Failure(
      `Without this person the seeds would have ${error.problems.length} problems, so nothing was changed. The first: ${first?.file}:${first?.line} ${first?.message} [${first?.check}]`,
      'Mend that by hand first, so that it does not rest on the person; then run this again.',
    )
  }
}

function refuseIfLeft(plan: Plan, inGraph: readonly string[], seeds: string): void {
  const places = leftBy(plan)
  if (places.length === 0 && inGraph.length === 0) return
  throw new Failure(
    `This would not take everything out, so nothing was changed. It would leave the name at ${[...describePlaces(places, seeds), ...inGraph].join(', ')}.`,
    'Take it out there by hand, then run this again.',
  )
}

/** Somebody may have gone on working while the question was on the screen, or forgotten another person. */
async function refuseIfChanged({ before, changes }: Plan, seeds: string): Promise<void> {
  for (const path of changes.keys()) {
    const now = await readFile(join(seeds, path), 'utf8').catch(() => undefined)
    if (now === before.get(path)) continue
    throw new Failure(`${path} has changed meanwhile, so nothing was changed here.`, 'Run this again.')
  }
}

/** Reads again what now lies on the disk; returns how many files that was. */
async function prove(plan: Plan, seeds: string, elsewhere: readonly string[]): Promise<number> {
  // What somebody has added meanwhile is among them.
  const files = await readFolder(seeds)
  for (const path of [...plan.before.keys(), ...plan.after.keys()].filter((one) => one.startsWith('..'))) {
    const text = await readFile(join(seeds, path), 'utf8').catch(() => undefined)
    if (text !== undefined) files.set(path, text)
  }
  const places = namesInFiles(files, plan.sought)
  if (places.length === 0 && elsewhere.length === 0) return files.size
  throw new Failure(
    `The seeds were changed, but the name is still at ${[...describePlaces(places, seeds), ...elsewhere].join(', ')}.`,
    'Take it out there by hand, then run this again with --name, which searches again.',
  )
}

function isWithin(folder: string, project: string): boolean {
  const path = relative(project, folder)
  return path !== '' && !path.startsWith('..') && !path.startsWith(sep)
}
