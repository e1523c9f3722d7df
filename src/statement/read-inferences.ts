// The conclusions that readers wrote down: each rests on entries named by key, and is checked by its rule.
import { conclusionDates, type ConclusionDates } from './conclusion-dates.ts'
import type { Entry } from './entries.ts'
import type { Days } from './attestation.ts'
import { quotation } from './grounds.ts'
import { defined } from './defined.ts'
import { boundsOf } from './bounds.ts'
import { restsOn } from './infer.ts'
import { readersRules } from './rules/index.ts'
import type { Ground } from './statement-id.ts'
import type { StatementStore } from './statement-store.ts'

/** Statement ids by document (none: seeds/reference/) and key. */
export class Keys {
  readonly #ids = new Map<string, string>()

  set(document: string | undefined, key: string, id: string): void {
    this.#ids.set(JSON.stringify([document ?? null, key]), id)
  }

  /** The document's own entry, else the one in seeds/reference/. */
  get(document: string | undefined, key: string): string | undefined {
    return this.#ids.get(JSON.stringify([document ?? null, key])) ?? this.#ids.get(JSON.stringify([null, key]))
  }
}

/** Adds what readers concluded. An entry waits until its premises are known; entries that wait for each other are problems. */
export function addReadInferences(entries: readonly Entry[], keys: Keys, days: Days, store: StatementStore): void {
  const allKeys = new Keys()
  for (const { document, key } of entries) if (key !== undefined) allKeys.set(document, key, key)
  let waiting = entries.filter((entry) => {
    const unknown = entry.premises.filter(
      ({ value }) => !(keys.get(entry.document, value) ?? allKeys.get(entry.document, value)),
    )
    for (const { value, place } of unknown) {
      store.problems.push({
        ...place,
        check: 'premise-unknown',
        message: `No entry has the key '${value}'`,
        remedy: 'Give the entry that it rests on this key, or mend the spelling',
      })
    }
    return unknown.length === 0
  })
  for (let found = true; found;) {
    const ready = waiting.filter((entry) => entry.premises.every(({ value }) => keys.get(entry.document, value)))
    found = ready.length > 0
    waiting = waiting.filter((entry) => !ready.includes(entry))
    for (const entry of ready) addOne(entry, keys, days, store)
  }
  for (const entry of waiting) circular(entry, store)
}

function addOne(entry: Entry, keys: Keys, days: Days, store: StatementStore): void {
  const { said, passages, place } = entry
  const rule = readersRules.find(({ name }) => name === entry.rule)
  if (rule === undefined) {
    store.problems.push({
      ...place,
      check: 'rule-unknown',
      message: `There is no reader's rule '${entry.rule}'`,
      remedy: `Use one of ${readersRules.map(({ name }) => name).join(', ')}`,
    })
    return
  }
  const premises = entry.premises.map(({ value }) => store.statement(keys.get(entry.document, value)!)!)
  const inference = { said, premises, passages }
  const objection = rule.objection(inference, store)
  if (objection !== undefined) {
    const message = `The rule '${rule.name}' does not apply: ${objection.message}`
    store.problems.push({ ...place, check: 'rule-not-applicable', message, remedy: objection.remedy })
  }
  const explanation = rule.explanation(inference, store)
  const ids = premises.map(({ id }) => id)
  for (const dates of datesOfReading(entry, premises, days)) {
    const ground: Ground = { basis: 'INFERRED', rule: rule.name, premises: ids, passages, explanation, ...dates }
    if (restsOn(store.idFor(said, ground), ids, store)) return circular(entry, store)
    const id = store.add(said, ground, place)
    if (entry.key !== undefined) keys.set(entry.document, entry.key, id)
  }
}

/**
 * What a reader's conclusion attests: what the words attest that it quotes, since they are read as saying it; without
 * words, what its premises attest.
 */
function datesOfReading(
  entry: Entry,
  premises: Parameters<typeof conclusionDates>[1],
  days: Days,
): readonly ConclusionDates[] {
  const { said, passages, on, validFrom, validTo } = entry
  const given = defined({ validFrom, validTo })
  if (on !== undefined) return [{ attestedOn: { INFERRED: on }, ...given }]
  const [first] = passages
  if (first === undefined) return conclusionDates(said.predicate, premises).map((dates) => ({ ...dates, ...given }))
  return [{ attestedOn: quotation(said, first, days, boundsOf(entry)).attestedOn, ...given }]
}

function circular({ place }: Entry, store: StatementStore): void {
  store.problems.push({
    ...place,
    check: 'premises-circular',
    message: 'This conclusion rests on itself: its premises are, at some remove, drawn from it',
    remedy: 'Take the premise out that goes round, or quote words that say it outright',
  })
}
