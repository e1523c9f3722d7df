/** Made of docs/questions when the page is bundled. */
declare module 'virtual:question-pages' {
  export const pages: readonly import('../question-pages.ts').QuestionPage[]
}
