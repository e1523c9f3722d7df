import { contributionKind } from '../in-words.ts'
import type { AutomaticRule } from '../rule.ts'

/**
 * Whoever gave a talk about a topic works on it: GAVE(person, talk) + ABOUT(talk, topic) ⇒ WORKS_ON(person, topic).
 *
 * Sound enough: a programme asks those to speak who know the matter from their work, and the conclusion is attested on the
 * day of the talk only. Counter-example: a politician who opens a meeting about roads with a talk on them. That is why it
 * is INFERRED, and why a topic that a talk only touches on should not be annotated as what it is about.
 */
export const speakerWorksOn: AutomaticRule = {
  name: 'speaker-works-on',
  infer: (known) =>
    known.of('GAVE').flatMap((gave) =>
      known
        .of('ABOUT', { subject: gave.object! })
        .filter((about) => known.entity(about.object!)?.type === 'Topic')
        .map((about) => {
          const [person, topic] = [known.name(gave.subject), known.name(about.object!)]
          const talk = contributionKind(known, about.subject)
          return {
            said: { predicate: 'WORKS_ON', subject: gave.subject, object: about.object!, saidBy: [], about: [] },
            premises: [gave.id, about.id],
            passages: [],
            explanation: {
              NB: `${person} holdt ${talk.NB} om ${topic} og regnes derfor blant dem som arbeider med ${topic}.`,
              NN: `${person} heldt ${talk.NN} om ${topic} og blir derfor rekna blant dei som arbeider med ${topic}.`,
              EN: `${person} gave ${talk.EN} about ${topic} and is therefore counted among those who work on ${topic}.`,
            },
          }
        }),
    ),
}
