// Drawing conclusions. An inference is INFERRED whatever its premises are; it never rests on itself.
import type { Place } from '../place.ts'
import { conclusionDates } from './conclusion-dates.ts'
import { type AttestedOn, bases } from './knowledge.ts'
import type { KnownStatement } from './known.ts'
import type { AutomaticRule, InferredStatement } from './rule.ts'
import type { Ground, Said } from './statement-id.ts'
import type { StatementStore } from './statement-store.ts'

/**
 * Runs the rules in their order, and again until nothing new follows.
 *
 * A conclusion that the text states outright gets the inference as further evidence only where that attests a day that
 * the words do not: that a talk *on* IOA was given for a county says nothing more when the same report says outright that
 * the county works on IOA, and whoever asks for what is INFERRED should not have to sift what is plainly said.
 */
export function inferAll(rules: readonly AutomaticRule[], store: StatementStore, placeOf: (said: Said) => Place): void {
  for (let found = true; found;) {
    found = false
    for (const rule of rules) {
      for (const inference of rule.infer(store)) {
        if (conclude(rule.name, inference, store, placeOf(inference.said))) found = true
      }
    }
  }
}

function conclude(rule: string, inference: InferredStatement, store: StatementStore, place: Place): boolean {
  const { said, premises, passages, explanation } = inference
  const known = premises.map((id) => store.statement(id)!)
  let added = false
  for (const dates of conclusionDates(said.predicate, known)) {
    const ground: Ground = { basis: 'INFERRED', rule, premises, passages, explanation, ...dates }
    const id = store.idFor(said, ground)
    if (store.has(said, ground) || restsOn(id, premises, store)) continue
    if (saidOutright(store.statement(id), dates.attestedOn)) continue
    store.add(said, ground, place)
    added = true
  }
  return added
}

/** Whether any of the statements is `id` or was itself inferred from it, at whatever remove. */
export function restsOn(
  id: string,
  premises: readonly string[],
  store: StatementStore,
  seen = new Set<string>(),
): boolean {
  return premises.some((premise) => {
    if (premise === id) return true
    if (seen.has(premise)) return false
    seen.add(premise)
    const evidence = store.statement(premise)?.evidence ?? []
    return evidence.some((one) => one.basis === 'INFERRED' && restsOn(id, one.premises, store, seen))
  })
}

function saidOutright(known: KnownStatement | undefined, attestedOn: AttestedOn): boolean {
  return (known?.evidence ?? []).some(
    (one) =>
      one.basis === 'STATED' &&
      bases.every((basis) => attestedOn[basis] === undefined || attestedOn[basis] === one.attestedOn[basis]),
  )
}
