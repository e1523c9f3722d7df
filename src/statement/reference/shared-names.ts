// Two of one type that have one name at one time: mostly one thing that was declared twice. Two counties may have the same
// name, the one after the other; two people may, and then somebody has to say so.
import type { Place } from '../../place.ts'
import type { Problem } from '../../problem.ts'
import { type Bounds, boundsOf } from '../bounds.ts'
import { compare } from '../compare.ts'
import { dayAfter, earliestDay, latestDay } from '../edtf.ts'
import { datesOf } from '../evidence-dates.ts'
import { factValues } from '../fact-values.ts'
import type { Entity, Statement } from '../knowledge.ts'
import { mergeDates } from '../merge-dates.ts'
import { nameKey } from '../name-key.ts'
import { byPlace } from './by-place.ts'
import type { Checked } from './checked.ts'

interface Named {
  readonly entity: Entity
  readonly value: string
  /** When it can have had the name. */
  readonly bounds: Bounds
  readonly place: Place
}

interface Shared {
  readonly one: Named
  /** Whose name stands before. */
  readonly other: Named
}

/** Each pair once: at the first name of the one that stands last. */
export function sharedNames(checked: Checked): Problem[] {
  const shared = [...namesByKey(checked).values()]
    .flatMap((names) => names.flatMap((one, i) => names.slice(0, i).map((other) => ({ one, other }))))
    .filter(({ one, other }) => areTakenForOne(one, other, checked))
    .sort((a, b) => byPlace(a.one.place, b.one.place))
  const pairOf = ({ one, other }: Shared) => [one.entity.id, other.entity.id].sort(compare).join(' ')
  const first = shared.filter((pair, i) => shared.findIndex((same) => pairOf(same) === pairOf(pair)) === i)
  return first.map(({ one, other }) => ({
    ...one.place,
    check: 'name-shared',
    message: `${one.entity.id} is called “${one.value}”, as ${other.entity.id} is (${other.place.file}:${other.place.line}), and nothing shows that they were so at different times`,
    remedy:
      'If they are one, keep one id, or say so in seeds/identity.yml under same:; if they are two, date the names (or the bodies: existedFrom, existedTo), or say why under different:',
  }))
}

/**
 * Of each type, the names that are one to whoever looks them up, in the order of the files. «leder» is a post in many bodies
 * and «Innlegg av …» an item of many programmes: those are told apart by where they belong.
 */
function namesByKey({ entities, statements, lifetimes, placeOf }: Checked): Map<string, Named[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const dates = factValues(statements, 'date')
  const homes = { Post: objectsOf('POST_IN', statements), Contribution: objectsOf('CONTRIBUTION_TO', statements) }
  const all = statements.flatMap((one): Named[] => {
    const entity = one.predicate === 'NAMED' ? byId.get(one.subject) : undefined
    // A title is as it was published, and two texts may have the same.
    if (entity === undefined || entity.type === 'Document') return []
    const bounds = [nameBounds(one), lifetimes.get(entity.id) ?? {}, ...dayBounds(dates.get(entity.id))]
    return [{ entity, value: one.value!, bounds: bounds.reduce(within), place: placeOf(one.id) }]
  })
  const named = new Map<string, Named[]>()
  for (const one of all.sort((a, b) => byPlace(a.place, b.place) || compare(a.entity.id, b.entity.id))) {
    const { id, type } = one.entity
    for (const home of type === 'Post' || type === 'Contribution' ? (homes[type].get(id) ?? []) : [null]) {
      const key = JSON.stringify([type, home, nameKey(one.value)])
      named.set(key, [...(named.get(key) ?? []), one])
    }
  }
  return named
}

function areTakenForOne(one: Named, other: Named, { different }: Checked): boolean {
  const [a, b] = [one.entity.id, other.entity.id]
  if (a === b || cannotMeet(one.bounds, other.bounds) || cannotMeet(other.bounds, one.bounds)) return false
  return !different.some((pair) => pair.includes(a) && pair.includes(b))
}

function objectsOf(predicate: Statement['predicate'], statements: readonly Statement[]): Map<string, string[]> {
  const objects = new Map<string, string[]>()
  for (const one of statements) {
    if (one.predicate !== predicate || one.object === undefined) continue
    objects.set(one.subject, [...new Set([...(objects.get(one.subject) ?? []), one.object])])
  }
  return objects
}

function nameBounds({ evidence }: Statement): Bounds {
  return boundsOf(mergeDates(evidence.map(datesOf)))
}

/** Of an event or a change: its day. */
function dayBounds(dates: readonly string[] = []): Bounds[] {
  return dates.flatMap((date) => {
    const [first, last] = [earliestDay(date), latestDay(date)]
    return first === undefined || last === undefined ? [] : [{ fromEarliest: first, toLatest: dayAfter(last) }]
  })
}

function within(a: Bounds, b: Bounds): Bounds {
  const fromEarliest = [a.fromEarliest, b.fromEarliest]
    .filter((day) => day !== undefined)
    .sort(compare)
    .at(-1)
  const [toLatest] = [a.toLatest, b.toLatest].filter((day) => day !== undefined).sort(compare)
  return { ...(fromEarliest === undefined ? {} : { fromEarliest }), ...(toLatest === undefined ? {} : { toLatest }) }
}

function cannotMeet(a: Bounds, b: Bounds): boolean {
  return a.toLatest !== undefined && b.fromEarliest !== undefined && a.toLatest <= b.fromEarliest
}
