// What can be wrong in the ledger of who is who.
import type { DifferentEntry, EntityRecord, Placed } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import type { KnownIds } from './known-ids.ts'
import { nearestId } from './nearest-id.ts'

/** An entry by which one id leads to another. */
export interface Link {
  /** The list of the ledger that it stands in. */
  readonly list: 'same' | 'retired'
  readonly id: Placed<string>
  readonly to: Placed<string>
  /** NameKind of what the first was called, where the entry gives one. */
  readonly as?: string
  readonly because: string
  readonly decidedOn: string
}

/** The ids on the way from an id, itself first; a way that goes round ends before what it has passed. */
export function followed(id: string, ways: ReadonlyMap<string, string>): string[] {
  const passed = [id]
  for (let next = ways.get(id); next !== undefined && !passed.includes(next); next = ways.get(next)) passed.push(next)
  return passed
}

/** The first thing that is wrong with an entry: the others mostly follow from it. */
export function linkProblems(
  link: Link,
  links: readonly Link[],
  known: KnownIds,
  entities: readonly EntityRecord[],
): Problem[] {
  const { list, id, to } = link
  const before = links.find((other) => other.id.value === id.value)!
  if (before !== link) {
    const message = `${id.value} stands in the ledger already (line ${before.id.place.line}).`
    return [problem(id, 'identity-twice', message, 'Keep one of the two entries.')]
  }
  const declared = entities.find((entity) => entity.id.value === id.value)
  if (list === 'retired' && known.entities.has(id.value)) {
    const at = declared === undefined ? 'a folder has its name' : `${declared.place.file}:${declared.place.line}`
    const message = `${id.value} is retired here, but still declared (${at}).`
    const remedy = `Give the declaration the id ${to.value}; or say under «same:» that the two are one.`
    return [problem(id, 'identity-declared', message, remedy)]
  }
  if (list === 'same' && declared === undefined) {
    return [unknown(id, known, 'An id that is declared no more goes under «retired:».')]
  }
  if (!known.entities.has(to.value) && !links.some((other) => other.id.value === to.value)) {
    return [unknown(to, known, 'It must be declared, or stand in the ledger itself.')]
  }
  const types = typeProblem(id, to)
  if (types !== undefined) return [types]
  if (list === 'same' && declared?.type === 'Document') {
    const message = `${id.value} is a text, and no text is another one.`
    return [problem(id, 'identity-type', message, 'Remove the entry; if a text is there twice, remove one folder.')]
  }
  return goesRound(link, links)
}

/** Of a circle, told once: at the entry that stands first. */
function goesRound({ id }: Link, links: readonly Link[]): Problem[] {
  const ways = new Map([...links].reverse().map((one) => [one.id.value, one.to.value]))
  const passed = followed(id.value, ways)
  const [first] = links.filter((one) => passed.includes(one.id.value))
  if (ways.get(passed.at(-1)!) !== id.value || first?.id !== id) return []
  const message = `This goes round: ${[...passed, id.value].join(' is ')}.`
  return [problem(id, 'identity-cycle', message, 'Let the last of them be the one that stays: remove its entry.')]
}

/** `now`: what an id leads to. */
export function differentProblems(
  { id, isNot }: DifferentEntry,
  now: (id: string) => string,
  known: KnownIds,
): Problem[] {
  const missing = [id, isNot].filter(({ value }) => !known.entities.has(now(value)))
  if (missing.length > 0) return missing.map((one) => unknown(one, known, 'It must be declared.'))
  const types = typeProblem(id, isNot)
  if (types !== undefined) return [types]
  if (now(id.value) !== now(isNot.value)) return []
  const message = `${id.value} and ${isNot.value} are not one, this says; but ${id.value === isNot.value ? 'it is the same id' : 'another entry says that they are'}.`
  return [problem(id, 'identity-contradicts', message, 'Remove the entry that is wrong.')]
}

function typeProblem(id: Placed<string>, other: Placed<string>): Problem | undefined {
  const [one, two] = [id, other].map(({ value }) => value.slice(0, value.indexOf(':')))
  if (one === two) return undefined
  const message = `${id.value} is a ${one}, ${other.value} a ${two}.`
  return problem(other, 'identity-type', message, 'Correct the id: both must be of the same type.')
}

function unknown(id: Placed<string>, { entities }: KnownIds, more: string): Problem {
  const meant = nearestId(id.value, entities.keys())
  const message = `«${id.value}» is declared nowhere${meant === null ? '.' : `; did you mean «${meant}»?`}`
  return problem(id, 'identity-unknown', message, `Correct the id, or remove the entry. ${more}`)
}

function problem({ place }: Placed<string>, check: string, message: string, remedy: string): Problem {
  return { ...place, check, message, remedy }
}
