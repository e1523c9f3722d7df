// An organisation cannot come of itself. Where it seems to, two were given one id: the county that was merged away, and
// the one of the same name that was set up later.
import type { Problem } from '../../problem.ts'
import { compare } from '../compare.ts'
import { changesOf } from './changes.ts'
import type { Checked } from './checked.ts'

/** One step from an organisation to one that came of it. */
interface Step {
  readonly change: string
  readonly to: string
  /** The RESULTING that says so. */
  readonly statement: string
}

/** Every circle of mergers and splits, told once. What was transferred may come back. */
export function circularChanges(checked: Checked): Problem[] {
  const { name, placeOf } = checked
  const steps = new Map<string, Step[]>()
  for (const { id, kind, originals, results } of changesOf(checked)) {
    if (kind === 'TRANSFER') continue
    const own = results.map((result) => ({ change: id, to: result.object!, statement: result.id }))
    for (const { object } of originals) steps.set(object!, [...(steps.get(object!) ?? []), ...own])
  }
  const told = new Set<string>()
  return [...steps.keys()].sort(compare).flatMap((start) => {
    const circle = told.has(start) ? undefined : wayBack(start, steps)
    if (circle === undefined) return []
    for (const { to } of circle) told.add(to)
    const way = circle.map(({ change, to }) => `through ${change} became ${to}`).join(', which ')
    return [
      {
        ...placeOf(circle.at(-1)!.statement),
        check: 'change-in-circle',
        message: `${name(start)} comes of itself: ${start} ${way}`,
        remedy:
          'Give a body that was set up again an id of its own; one that goes on after the change is not what came of it',
      },
    ]
  })
}

/** The shortest way from an organisation back to itself. */
function wayBack(start: string, steps: ReadonlyMap<string, readonly Step[]>): readonly Step[] | undefined {
  const seen = new Set<string>()
  let ways: (readonly Step[])[] = [[]]
  while (ways.length > 0) {
    const next = ways.flatMap((way) => (steps.get(way.at(-1)?.to ?? start) ?? []).map((step) => [...way, step]))
    const back = next.find((way) => way.at(-1)!.to === start)
    if (back !== undefined) return back
    ways = next.filter((way) => {
      const { to } = way.at(-1)!
      return !seen.has(to) && seen.add(to)
    })
  }
  return undefined
}
