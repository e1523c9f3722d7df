// Who carries on what an organisation did, through mergers, splits and transfers: every route, worked out once, each with
// the time from which it is open. What a day leaves of them is for whoever asks.
import { earliestDay, latestDay } from './edtf.ts'
import { factValues } from './fact-values.ts'
import { compare } from './compare.ts'
import type { Carrying, Entity, Statement } from './knowledge.ts'

interface Change {
  readonly id: string
  readonly isTransfer: boolean
  /** The last day that its date can be. */
  readonly day: string
  readonly results: readonly string[]
}

/**
 * Every route, ordered by organisation. A TRANSFER is followed neither through a later change nor out of a successor: what
 * was moved cannot be told from what was there. Changes of no known day lead nowhere, since no day is after them.
 */
export function carryingsOf(entities: readonly Entity[], statements: readonly Statement[]): Carrying[] {
  const changes = changesByOriginal(entities, statements)
  return entities
    .filter(({ type }) => type === 'Organisation')
    .flatMap(({ id }) => [{ from: id, to: id, via: [], byTransfer: false }, ...routesFrom(id, changes)])
    .sort((a, b) => compare(a.from, b.from) || compare(a.since ?? '', b.since ?? '') || compare(a.to, b.to))
}

function routesFrom(from: string, changes: ReadonlyMap<string, readonly Change[]>): Carrying[] {
  const routes: Carrying[] = []
  const follow = (at: string, via: readonly string[], since: string, seen: readonly string[]) => {
    for (const { id, isTransfer, day, results } of changes.get(at) ?? []) {
      if (isTransfer && at !== from) continue
      // What an organisation was before it began is nothing that it passed on.
      if (day < since) continue
      for (const to of results) {
        if (seen.includes(to)) continue
        routes.push({ from, to, via: [...via, id], since: day, byTransfer: isTransfer })
        if (!isTransfer) follow(to, [...via, id], day, [...seen, to])
      }
    }
  }
  follow(from, [], '', [from])
  return routes
}

function changesByOriginal(entities: readonly Entity[], statements: readonly Statement[]): Map<string, Change[]> {
  const dates = factValues(statements, 'date')
  const ends = (predicate: 'ORIGINAL' | 'RESULTING', change: string) =>
    statements
      .filter((one) => one.predicate === predicate && one.subject === change)
      .map(({ object }) => object!)
      .sort(compare)
  const changes = new Map<string, Change[]>()
  for (const { id, type, kind } of entities) {
    const days = (dates.get(id) ?? []).filter((date) => earliestDay(date) !== undefined).map((date) => latestDay(date)!)
    const day = days.sort(compare).at(-1)
    if (type !== 'ChangeEvent' || day === undefined) continue
    const change = { id, isTransfer: kind === 'TRANSFER', day, results: ends('RESULTING', id) }
    for (const original of ends('ORIGINAL', id)) changes.set(original, [...(changes.get(original) ?? []), change])
  }
  return changes
}
