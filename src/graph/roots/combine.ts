// Filters in filters. The text is made of CASE, not of AND and OR: Neo4j's planner multiplies those out, and plans what
// stands in them once for each product.
import type { Ask } from '../select/field.ts'

type Conditions = (filter: Ask) => readonly (string | null)[]

/** What a filter in a filter goes by unless it says so itself: it is no condition, but how the conditions are meant. */
export type Inherited = readonly string[]

/** That all is so that the filter gives: its own `conditions`, and what the filters inside it make of theirs. */
export function combine(filter: Ask, inherited: Inherited, conditions: Conditions): string[] {
  const inside = (inner: Ask): string => all(combine(within(filter, inner, inherited), inherited, conditions))
  const [and, or] = [filter.each('and'), filter.each('or')]
  return [
    ...conditions(filter).filter((one) => one !== null),
    ...(and ?? []).flatMap((inner) => combine(within(filter, inner, inherited), inherited, conditions)),
    ...(or === null ? [] : [any(or.map(inside))]),
    ...(filter.has('not') ? [`NOT ${inside(filter.inside('not'))}`] : []),
  ]
}

function all(conditions: readonly string[]): string {
  const [first, ...others] = conditions
  if (first === undefined) return 'true'
  return others.length === 0 ? `(${first})` : `CASE WHEN ${first} THEN ${all(others)} ELSE false END`
}

function any(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'false'
  return `CASE ${conditions.map((one) => `WHEN ${one} THEN true`).join(' ')} ELSE false END`
}

/** Work on narrower topics counts only where no filter on the way says that it does not. */
function within(outer: Ask, inner: Ask, inherited: Inherited): Ask {
  const inherits = (name: string) => inherited.includes(name) && outer.has(name)
  return {
    ...inner,
    has: (name) => inner.has(name) || inherits(name),
    param: (name) => {
      if (!inherits(name)) return inner.param(name)
      if (!inner.has(name)) return outer.param(name)
      return name === 'includeNarrower' ? `(${outer.param(name)} AND ${inner.param(name)})` : inner.param(name)
    },
  }
}
