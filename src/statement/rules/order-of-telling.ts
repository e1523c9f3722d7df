import type { Known } from '../known.ts'
import type { AutomaticRule, InferredStatement } from '../rule.ts'
import { tellings, type Told } from '../telling.ts'

const name = 'order-of-telling'

/**
 * A report tells the items of a programme in their order: HAS_FACT(first item, position) + where the text first tells of
 * each item (its CONTRIBUTION_TO or GAVE) ⇒ HAS_FACT(item, position) for every item told after it.
 *
 * Sound enough for a report that says which came first and then goes on. Counter-example: one that groups its items by
 * theme; positions that the text or a programme gives then stand beside these, in conflict, and both are shown. Where no
 * position is known at all, nothing says that the telling begins with the beginning, and nothing is inferred.
 */
export const orderOfTelling: AutomaticRule = {
  name,
  infer: (known) => tellings(known, name).flatMap((telling) => positionsAfter(known, telling)),
}

function positionsAfter(known: Known, telling: readonly Told[]): InferredStatement[] {
  return telling.flatMap((told, at) => {
    // Items that are told in the same words share a place.
    const index = telling.findIndex(({ passage }) => passage.start === told.passage.start)
    const from = telling.findLastIndex(({ fact }, before) => before <= at && fact !== undefined)
    const anchor = telling[from]?.fact
    if (anchor === undefined || from >= index) return []
    const after = index - from
    const position = anchor.position + after
    const [first, item] = [known.name(anchor.subject), known.name(told.contribution)]
    return [
      {
        said: {
          predicate: 'HAS_FACT',
          subject: told.contribution,
          property: 'position',
          value: String(position),
          saidBy: [],
          about: [],
        },
        premises: [anchor.id, ...telling.slice(from, at + 1).map(({ statement }) => statement)],
        passages: [told.passage],
        explanation: {
          NB: `«${first}» er nummer ${anchor.position} i programmet, og teksten forteller om «${item}» som nummer ${after} etter det; derfor regnes «${item}» som nummer ${position}.`,
          NN: `«${first}» er nummer ${anchor.position} i programmet, og teksten fortel om «${item}» som nummer ${after} etter det; derfor blir «${item}» rekna som nummer ${position}.`,
          EN: `“${first}” is number ${anchor.position} in the programme, and the text tells of “${item}” as number ${after} after it; therefore “${item}” is taken to be number ${position}.`,
        },
      },
    ]
  })
}
