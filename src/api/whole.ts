import type { Answer } from '../graph/answer.ts'

/** What every whole graph has: the query itself has seen that it is there. */
export async function whole(found: Promise<Answer | null>): Promise<Answer> {
  const answer = await found
  if (answer === null) throw new Error('The graph has no Graph node, although it said that it is ready.')
  return answer
}
