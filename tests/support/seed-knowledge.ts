import { fileURLToPath } from 'node:url'
import { annotate } from '../../src/annotation/annotate.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import type { Problem } from '../../src/problem.ts'
import { derive } from '../../src/statement/derive.ts'
import type { Knowledge } from '../../src/statement/knowledge.ts'

/** What the seeds of this working tree say, as `npm run seed` would load it. */
export async function seedKnowledge(): Promise<Knowledge> {
  const { corpus, problems } = await readCorpus(fileURLToPath(new URL('../../seeds', import.meta.url)))
  refuse(problems)
  const annotated = annotate(corpus)
  refuse(annotated.problems)
  const derived = derive(annotated.annotated)
  refuse(derived.problems)
  return derived.knowledge
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
  throw new Error(`The seeds have problems:\n${lines.join('\n')}`)
}
