import { annotate } from '../../src/annotation/annotate.ts'
import { corpusOf, type Files } from '../corpus/seed-folder.ts'

/** What comes of seeds whose files have nothing wrong by themselves. */
export async function annotating(files: Files): Promise<ReturnType<typeof annotate>> {
  const { corpus, problems } = await corpusOf(files)
  if (problems.length > 0) throw new Error(`The test's files are wrong: ${JSON.stringify(problems)}`)
  return annotate(corpus)
}

/** `12:5 quote-not-found`: the place and the check of each. */
export function inBrief(problems: Awaited<ReturnType<typeof annotating>>['problems']): string[] {
  return problems.map(({ file, line, column, check }) => `${file.split('/').at(-1)} ${line}:${column} ${check}`)
}
