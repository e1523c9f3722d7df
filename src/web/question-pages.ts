import { questionsOf } from './questions.ts'

/** A page of docs/questions, as the list of examples shows it. */
export interface QuestionPage {
  readonly norwegian: string
  readonly english: string
  readonly questions: readonly Example[]
}

export interface Example {
  /** Its page and its place there; also the operation's name, which GraphiQL shows on the tab. */
  readonly name: string
  readonly norwegian: string
  readonly english: string
  readonly query: string
}

/** The pages that docs/questions.md lists, in its order; `read` gives the text of a file of docs/. */
export function questionPages(read: (file: string) => string): QuestionPage[] {
  return [...read('questions.md').matchAll(/^## \[(.+) · (.+)\]\((questions\/(.+)\.md)\)$/gm)].map(
    ([, norwegian, english, file, slug]) => ({
      norwegian: norwegian!,
      english: english!,
      questions: questionsOf(read(file!)).map((question, index) => {
        const name = `${slug}_${index + 1}`
        return {
          name,
          norwegian: question.norwegian,
          english: question.english,
          query: question.query.replace(/^\{/, `query ${name} {`),
        }
      }),
    }),
  )
}
