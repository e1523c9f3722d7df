// What can only be seen when everything is gathered.
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import { datesOf } from './evidence-dates.ts'
import type { Entity, Statement } from './knowledge.ts'
import { mergeDates } from './merge-dates.ts'
import { predicates } from './predicates.ts'
import { automaticRules } from './rules/index.ts'

const automatic = new Set(automaticRules.map(({ name }) => name))

/** Statements whose dates cannot all be true, and statements with no evidence. */
export function statementProblems(statements: readonly Statement[], placeOf: (id: string) => Place): Problem[] {
  return statements.flatMap(({ id, predicate, evidence, wording }) => {
    // What only follows from other statements has its dates from them: they are where the mistake is.
    const onlyFollows = evidence.every((one) => one.basis === 'INFERRED' && automatic.has(one.rule))
    const dates = onlyFollows ? [] : evidence.map(datesOf)
    const { inconsistent } = mergeDates(dates, undefined, predicates[predicate].temporal)
    return [
      ...(evidence.length > 0 ? [] : [unfounded(placeOf(id), `Nothing says why this is believed: ${wording.NB}`)]),
      ...(inconsistent === undefined
        ? []
        : [
            {
              ...placeOf(id),
              check: 'dates-inconsistent',
              message: `The dates of “${wording.NB}” cannot all be true: ${inconsistent}`,
              remedy: 'Mend from, to or on; if it happened twice, give each time an episode',
            },
          ]),
    ]
  })
}

/** Names, canonical or declared, that no evidence shows: they would be lost, since nothing without evidence is loaded. */
export function nameProblems(
  names: readonly { readonly entity: string; readonly value: string; readonly place: Place }[],
  statements: readonly Statement[],
): Problem[] {
  const key = (entity: string, value: string) => JSON.stringify([entity, value])
  const shown = new Set(statements.flatMap((one) => (one.predicate === 'NAMED' ? [key(one.subject, one.value!)] : [])))
  return names
    .filter(({ entity, value }) => !shown.has(key(entity, value)))
    .map(({ entity, value, place }) => ({
      ...place,
      check: 'name-without-evidence',
      message: `Nothing shows that ${entity} is called “${value}”`,
      remedy: 'Mention it in a text with these words, or give the name under names: with a source',
    }))
}

/** Items of a programme of which it is not known where they belong: every one has an event, and a place in its programme. */
export function programmeProblems(
  entities: readonly Entity[],
  statements: readonly Statement[],
  placeOf: (id: string) => Place,
): Problem[] {
  const placed = new Set(statements.filter(({ property }) => property === 'position').map(({ subject }) => subject))
  const inEvent = new Set(
    statements.filter(({ predicate }) => predicate === 'CONTRIBUTION_TO').map(({ subject }) => subject),
  )
  return entities
    .filter(({ type }) => type === 'Contribution')
    .flatMap(({ id }) => [
      ...(inEvent.has(id) ? [] : [unplaced(placeOf(id), `${id} is part of no event`, 'Add a CONTRIBUTION_TO for it')]),
      ...(placed.has(id)
        ? []
        : [unplaced(placeOf(id), `${id} has no position in its programme`, 'Add a HAS_FACT position for it')]),
    ])
}

function unplaced(place: Place, message: string, remedy: string): Problem {
  return { ...place, check: 'contribution-unplaced', message, remedy }
}

function unfounded(place: Place, message: string): Problem {
  return { ...place, check: 'no-evidence', message, remedy: 'Give it quote:, source: or rule:' }
}
