import { namesOf, quoted } from '../in-words.ts'
import type { KnownStatement } from '../known.ts'
import type { ReadersRule } from '../rule.ts'

/**
 * A sentence with no verb of saying, inside the telling of a talk, tells what its speaker said.
 * Premise: GAVE, quoted in the same document before the words. Counter-example: «Det var bred deltakelse fra fylkene», by
 * which the writer takes the word again.
 */
export const continuedTelling: ReadersRule = {
  name: 'continued-telling',
  objection({ said, premises, passages }) {
    const gave = premises.filter(({ predicate }) => predicate === 'GAVE')
    if (gave.length === 0) {
      return { message: 'no premise says who gave the talk', remedy: 'Give the key of the GAVE entry under premises' }
    }
    if (!gave.some(({ object }) => object === said.subject) && !gave.some(({ subject }) => subject === said.subject)) {
      return {
        message: 'its subject is neither the talk nor the speaker that the premise names',
        remedy: 'Make the contribution (or its speaker) the subject, or name the GAVE of this talk',
      }
    }
    const before = passages.every(({ document, start }) => firstQuoted(gave, document) < start)
    return passages.length > 0 && before
      ? undefined
      : {
          message: 'the words do not stand after those that say who gave the talk',
          remedy: 'Quote the words that go on with the telling',
        }
  },
  explanation({ premises, passages }, known) {
    const gave = premises.filter(({ predicate }) => predicate === 'GAVE')
    const who = namesOf(
      known,
      gave.map(({ subject }) => subject),
    ).join(', ')
    const words = quoted(passages)
    return {
      NB: `${words.NB} sier ikke hvem som sa det, men står i omtalen av innlegget til ${who} uten at noen annen er nevnt; derfor regnes det som sagt der.`,
      NN: `${words.NN} seier ikkje kven som sa det, men står i omtalen av innlegget til ${who} utan at nokon annan er nemnd; derfor blir det rekna som sagt der.`,
      EN: `${words.EN} does not say who said it, but stands in the account of the talk by ${who} with nobody else named; therefore it is taken as said there.`,
    }
  },
}

function firstQuoted(gave: readonly KnownStatement[], document: string): number {
  const starts = gave.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.basis === 'STATED' && one.passage.document === document ? [one.passage.start] : [])),
  )
  return Math.min(Infinity, ...starts)
}
