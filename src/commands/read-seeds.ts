import { annotate } from '../annotation/annotate.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { derive } from '../statement/derive.ts'
import type { Knowledge } from '../statement/knowledge.ts'
import { SeedProblems } from './seed-problems.ts'

/**
 * What the seeds in a folder let us know.
 * @throws SeedProblems with every problem of the first step that finds any
 */
export async function readSeeds(folder: string): Promise<Knowledge> {
  const { corpus, problems } = await readCorpus(folder)
  if (problems.length > 0) throw new SeedProblems(problems, 'quotations, references and dates')
  const annotated = annotate(corpus)
  if (annotated.problems.length > 0) throw new SeedProblems(annotated.problems, 'dates and inferences')
  const derived = derive(annotated.annotated)
  if (derived.problems.length > 0) throw new SeedProblems(derived.problems, undefined)
  return derived.knowledge
}
