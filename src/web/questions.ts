/** One question of a page: in Norwegian the heading, in English the line below it, then any prose, the query, the answer. */
export interface Question {
  readonly norwegian: string
  readonly english: string
  readonly query: string
  /** JSON: the data, or the whole reply where it has errors. */
  readonly answer: string
}

const question = /^## (.+)\n\n\*\*(.+)\*\*\n(?:(?!## |```).*\n)*```graphql\n([^]*?)```\n\n```json\n([^]*?)```$/gm

/** The questions of a page, in its order. */
export function questionsOf(page: string): Question[] {
  return [...page.matchAll(question)].map(([, norwegian, english, query, answer]) => ({
    norwegian: norwegian!,
    english: english!,
    query: query!,
    answer: answer!,
  }))
}
