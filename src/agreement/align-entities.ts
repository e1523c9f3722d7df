// Two readers of one text give the same things ids of their own. Which of one's are which of the other's is told by the
// id, else by a name that both know, else by the words that both have about it.
import { compare } from '../statement/compare.ts'
import type { Entity, Knowledge, Statement } from '../statement/knowledge.ts'
import { nameKey } from '../statement/name-key.ts'
import { passagesOf, type Span, spanKey } from './spans.ts'

/** From each entity of the second reading to the one of the first that is the same; those with none are missing. */
export type Alignment = ReadonlyMap<string, string>

/** At least so much of the words about two things must be the same words for them to be one. */
const LEAST_OVERLAP = 0.25

export function alignEntities(a: Knowledge, b: Knowledge): Alignment {
  const aligned = new Map<string, string>()
  const open = { a: new Map(byId(a.entities)), b: new Map(byId(b.entities)) }
  const pair = (first: string, second: string) => {
    aligned.set(second, first)
    open.a.delete(first)
    open.b.delete(second)
  }

  for (const { id, type } of b.entities) if (open.a.get(id)?.type === type) pair(id, id)

  const names = namesOf(a)
  for (const [id, keys] of namesOf(b)) {
    if (!open.b.has(id)) continue
    const same = [...open.a.values()].find(
      ({ id: other, type }) => type === open.b.get(id)?.type && [...keys].some((key) => names.get(other)?.has(key)),
    )
    if (same !== undefined) pair(same.id, id)
  }

  const [spansOfA, spansOfB] = [spansByEntity(a), spansByEntity(b)]
  const candidates = [...open.b.values()].flatMap((second) =>
    [...open.a.values()]
      .filter(({ type }) => type === second.type)
      .map((first) => ({ first, second, overlap: overlap(spansOfA.get(first.id), spansOfB.get(second.id)) })),
  )
  candidates.sort(
    (x, y) => y.overlap - x.overlap || compare(x.first.id, y.first.id) || compare(x.second.id, y.second.id),
  )
  for (const { first, second, overlap: shared } of candidates) {
    if (shared >= LEAST_OVERLAP && open.a.has(first.id) && open.b.has(second.id)) pair(first.id, second.id)
  }
  return aligned
}

function byId(entities: readonly Entity[]): [string, Entity][] {
  return entities.map((entity) => [entity.id, entity])
}

function namesOf({ entities, statements }: Knowledge): Map<string, Set<string>> {
  const names = new Map(entities.map(({ id, name }) => [id, new Set([nameKey(name)])]))
  for (const { predicate, subject, value } of statements) {
    if (predicate === 'NAMED' && value !== undefined) names.get(subject)?.add(nameKey(value))
  }
  return names
}

/** The words that name it, and the words of what is said with it. */
function spansByEntity({ mentions, statements }: Knowledge): Map<string, Set<string>> {
  const spans = new Map<string, Set<string>>()
  const add = (id: string | undefined, all: readonly Span[]) => {
    if (id === undefined) return
    const own = spans.get(id) ?? new Set<string>()
    for (const span of all) own.add(spanKey(span))
    spans.set(id, own)
  }
  for (const { entity, passage } of mentions) add(entity, [passage])
  for (const statement of statements) {
    for (const id of endsOf(statement)) add(id, statement.evidence.flatMap(passagesOf))
  }
  return spans
}

function endsOf({ subject, object, post }: Statement): (string | undefined)[] {
  return [subject, object, post]
}

/** The share of all words about either that are about both. */
function overlap(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const both = [...one].filter((span) => other.has(span)).length
  return both === 0 ? 0 : both / (one.size + other.size - both)
}
