import type { QuestionPage } from '../question-pages.ts'

/** The pages with those of their questions that have every one of the words, in either language or in the query. */
export function matchingPages(pages: readonly QuestionPage[], search: string): QuestionPage[] {
  const words = search.toLowerCase().split(/\s+/)
  return pages
    .map((page) => ({
      ...page,
      questions: page.questions.filter(({ norwegian, english, query }) => {
        const text = [page.norwegian, page.english, norwegian, english, query].join('\n').toLowerCase()
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ questions }) => questions.length > 0)
}
