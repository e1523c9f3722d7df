import { quoted } from '../in-words.ts'
import type { ReadersRule } from '../rule.ts'

/**
 * «For oss i LUP», written by X ⇒ X belongs to LUP.
 * Premise: WROTE(X, document), and the words stand in that document and say we, us or our.
 * Counter-example: «vi» inside somebody else's quoted speech; that "we" is the speaker's.
 */
export const weOfABody: ReadersRule = {
  name: 'we-of-a-body',
  objection({ said, premises, passages }) {
    const wrote = premises.filter(({ predicate, subject }) => predicate === 'WROTE' && subject === said.subject)
    if (said.predicate !== 'MEMBER_OF' || said.object === undefined) {
      return {
        message: 'the rule only says who belongs to a body',
        remedy: 'Use it for MEMBER_OF with an organisation',
      }
    }
    if (wrote.length === 0) {
      return {
        message: 'no premise says that the subject wrote the text',
        remedy: 'Give the key of the WROTE entry under premises',
      }
    }
    if (!passages.some(({ document }) => wrote.some(({ object }) => object === document))) {
      return {
        message: 'the words do not stand in what the subject wrote',
        remedy: 'Quote the document that WROTE names',
      }
    }
    return passages.some(({ exact }) => /(?<!\p{L})(vi|oss|vår|vårt|våre|me)(?!\p{L})/iu.test(exact))
      ? undefined
      : { message: 'the words do not say vi, oss or vår', remedy: 'Quote the words that speak as one of the body' }
  },
  explanation({ said, passages }, known) {
    const [writer, body, words] = [known.name(said.subject), known.name(said.object!), quoted(passages)]
    return {
      NB: `${writer} skrev teksten og skriver ${words.NB}; derfor regnes ${writer} som en del av ${body}.`,
      NN: `${writer} skreiv teksten og skriv ${words.NN}; derfor blir ${writer} rekna som ein del av ${body}.`,
      EN: `${writer} wrote the text and writes ${words.EN}; therefore ${writer} is taken to belong to ${body}.`,
    }
  },
}
