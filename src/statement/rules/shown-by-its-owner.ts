import { quoted } from '../in-words.ts'
import type { ReadersRule } from '../rule.ts'

/**
 * A project shown by a body's own officer, in a talk on that body's own effort ⇒ the body is its OWNER.
 * Premises: what says that the talk is ABOUT the project, and one that ties the talk or the speaker to the body
 * (MEMBER_OF, IN_CAPACITY_OF, or the body's own WORKS_ON). Counter-example: a county that shows another's school as a model.
 */
export const shownByItsOwner: ReadersRule = {
  name: 'shown-by-its-owner',
  objection({ said, premises }) {
    if (said.predicate !== 'PARTICIPATES_IN' || said.role !== 'OWNER') {
      return { message: 'the rule only says who owns', remedy: 'Use it for PARTICIPATES_IN with role OWNER' }
    }
    if (!premises.some(({ predicate, object }) => predicate === 'ABOUT' && object === said.object)) {
      return {
        message: 'no premise says that the project was shown',
        remedy: 'Give the key of the entry that the contribution is ABOUT the project under premises',
      }
    }
    const tied = premises.some(({ predicate, object, subject }) =>
      predicate === 'WORKS_ON' ? subject === said.subject : predicate !== 'ABOUT' && object === said.subject,
    )
    return tied
      ? undefined
      : {
          message: 'no premise ties the talk to the owner',
          remedy:
            "Give the key of the speaker's MEMBER_OF, the IN_CAPACITY_OF or the body's own WORKS_ON under premises",
        }
  },
  explanation({ said, passages }, known) {
    const [owner, project, words] = [known.name(said.subject), known.name(said.object!), quoted(passages)]
    return {
      NB: `${project} ble vist på vegne av ${owner}, i et innlegg om deres egen innsats (${words.NB}); derfor regnes ${owner} som eier.`,
      NN: `${project} vart vist på vegner av ${owner}, i eit innlegg om deira eigen innsats (${words.NN}); derfor blir ${owner} rekna som eigar.`,
      EN: `${project} was shown on behalf of ${owner}, in a talk on its own effort (${words.EN}); therefore ${owner} is taken to be the owner.`,
    }
  },
}
