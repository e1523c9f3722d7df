import type { AutomaticRule } from '../rule.ts'

/**
 * Whoever takes part in a project works on it: PARTICIPATES_IN(actor, project) ⇒ WORKS_ON(actor, project), from and to
 * the same days.
 *
 * Sound: taking part, in whatever role, is what "works on" means for a project. Counter-example: a funder that only paid.
 * The role stands in the premise for whoever wants to tell them apart.
 */
export const participantWorksOn: AutomaticRule = {
  name: 'participant-works-on',
  infer: (known) =>
    known.of('PARTICIPATES_IN').map(({ id, subject, object }) => {
      const [actor, project] = [known.name(subject), known.name(object!)]
      return {
        said: { predicate: 'WORKS_ON', subject, object: object!, saidBy: [], about: [] },
        premises: [id],
        passages: [],
        explanation: {
          NB: `${actor} deltar i ${project} og regnes derfor blant dem som arbeider med ${project}.`,
          NN: `${actor} deltek i ${project} og blir derfor rekna blant dei som arbeider med ${project}.`,
          EN: `${actor} takes part in ${project} and is therefore counted among those who work on ${project}.`,
        },
      }
    }),
}
