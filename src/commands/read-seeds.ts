import { basename } from 'node:path'
import { annotate } from '../annotation/annotate.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import type { Corpus } from '../corpus/records.ts'
import { forgottenProblems } from '../forget/forgotten-problems.ts'
import { readRegister } from '../forget/register.ts'
import { finishReplacing } from '../forget/replace-files.ts'
import { byPlace, type Problem } from '../problem.ts'
import { derive } from '../statement/derive.ts'
import type { Knowledge } from '../statement/knowledge.ts'
import { SeedProblems } from './seed-problems.ts'

/**
 * What the seeds in a folder let us know.
 * @throws SeedProblems with every problem of the first step that finds any
 */
export async function readSeeds(folder: string): Promise<Knowledge> {
  // Where a forgetting was ended by force, its new files are put in their places.
  await finishReplacing(folder)
  const { corpus, problems } = await readCorpus(folder)
  if (problems.length > 0) throw new SeedProblems(problems, 'quotations, references and dates')
  const annotated = annotate(corpus)
  const found = [...annotated.problems, ...(await namesForgotten(folder, corpus))].sort(byPlace)
  if (found.length > 0) throw new SeedProblems(found, 'dates and inferences')
  const derived = derive(annotated.annotated)
  if (derived.problems.length > 0) throw new SeedProblems(derived.problems, undefined)
  return derived.knowledge
}

async function namesForgotten(folder: string, corpus: Corpus): Promise<readonly Problem[]> {
  const { register, problems } = await readRegister(folder, basename(folder))
  return register === null ? problems : forgottenProblems(corpus, register)
}
