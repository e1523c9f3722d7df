import { listed, namesOf } from '../in-words.ts'
import type { Known } from '../known.ts'
import type { AutomaticRule } from '../rule.ts'
import type { Wording } from '../knowledge.ts'

/**
 * A contribution that its text gives no title is named by a label of ours, made of who gave it or of where it was part of
 * the programme: GAVE(person, contribution), else CONTRIBUTION_TO(contribution, event) ⇒ NAMED(contribution, label).
 *
 * Sound: it describes, it does not say that anybody calls it so, and attests no day. Counter-example: a talk whose title
 * the programme prints; declare that as the name, with its source, and this rule stays silent.
 */
export const descriptiveLabel: AutomaticRule = {
  name: 'descriptive-label',
  infer: (known) =>
    known.entities
      .filter(({ id, type, name }) => type === 'Contribution' && !isNamedOtherwise(known, id, name))
      .flatMap(({ id, name }) => {
        const gave = known.of('GAVE', { object: id })
        const at = known.of('CONTRIBUTION_TO', { subject: id })
        const premises = gave.length > 0 ? gave : at
        if (premises.length === 0) return []
        return [
          {
            said: { predicate: 'NAMED', subject: id, value: name, kind: 'ALTERNATIVE', saidBy: [], about: [] },
            premises: premises.map((premise) => premise.id),
            passages: [],
            explanation: explain(
              name,
              gave.length > 0
                ? namesOf(
                    known,
                    gave.map(({ subject }) => subject),
                  )
                : undefined,
              namesOf(
                known,
                at.map(({ object }) => object!),
              ),
            ),
          },
        ]
      }),
}

function isNamedOtherwise(known: Known, id: string, name: string): boolean {
  return known
    .of('NAMED', { subject: id })
    .some((one) => one.value === name && one.evidence.some(({ basis }) => basis !== 'INFERRED'))
}

function explain(label: string, speakers: readonly string[] | undefined, events: readonly string[]): Wording {
  const [who, where] = [listed(speakers ?? []), listed(events)]
  return speakers === undefined
    ? {
        NB: `Det har ikke fått noe navn; «${label}» er vår betegnelse på denne delen av ${where.NB}.`,
        NN: `Det har ikkje fått noko namn; «${label}» er vår nemning på denne delen av ${where.NN}.`,
        EN: `It was given no name; “${label}” is our label for this part of ${where.EN}.`,
      }
    : {
        NB: `Det har ikke fått noe navn; «${label}» er vår betegnelse på det som ${who.NB} holdt.`,
        NN: `Det har ikkje fått noko namn; «${label}» er vår nemning på det som ${who.NN} heldt.`,
        EN: `It was given no name; “${label}” is our label for what ${who.EN} gave.`,
      }
}
