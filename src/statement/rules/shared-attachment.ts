import { quoted } from '../in-words.ts'
import type { ReadersRule } from '../rule.ts'

/**
 * «A og B fra C»: that C is A's too, where the grammar leaves room for B's alone.
 * Premise: the same predicate with the same object (of B). Counter-example: «A og professor B fra NTNU», where A has been
 * given another body before; then nothing is shared.
 */
export const sharedAttachment: ReadersRule = {
  name: 'shared-attachment',
  objection({ said, premises, passages }) {
    const same = premises.some(
      ({ predicate, object, subject }) =>
        predicate === said.predicate && object === said.object && subject !== said.subject,
    )
    if (!same || said.object === undefined) {
      return {
        message: `no premise says ${said.predicate} of somebody else with the same object`,
        remedy: 'Give the key of the entry for the one whose attachment is certain under premises',
      }
    }
    return passages.length > 0 ? undefined : { message: 'no words', remedy: 'Quote the whole «A og B fra C»' }
  },
  explanation({ said, premises, passages }, known) {
    const other = premises.find(({ predicate, object }) => predicate === said.predicate && object === said.object)
    const [one, body, words] = [known.name(said.subject), known.name(said.object!), quoted(passages)]
    const certain = known.name(other?.subject ?? said.subject)
    return {
      NB: `I ${words.NB} er ${certain} sikkert knyttet til ${body}, som leses som felles for begge; derfor knyttes også ${one} dit.`,
      NN: `I ${words.NN} er ${certain} sikkert knytt til ${body}, som blir lese som felles for begge; derfor blir også ${one} knytt dit.`,
      EN: `In ${words.EN}, ${certain} is certainly tied to ${body}, which is read as shared by both; therefore ${one} is tied to it too.`,
    }
  },
}
