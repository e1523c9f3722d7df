// Filters in filters. The text is made of CASE, not of AND and OR: Neo4j's planner multiplies those out, and plans what
// stands in them once for each product.
import type { Ask } from '../select/field.ts'
import type { Filter } from './filter.ts'
import { StatementsLeft } from './statements-left.ts'

type Conditions = (filter: Filter) => readonly (string | null)[]

/** Keys that are no conditions, but say how the others are meant; a filter in a filter goes by them too. */
export type Inherited = 'basis' | 'asOf' | 'includeNarrower'

/**
 * That all is so that the filter gives: its own `conditions`, and what the filters inside it make of theirs; null where it
 * gives nothing.
 *
 * @param statements the pattern from what is filtered to the statements that are the conditions' reasons; null where `basis`
 *   and `asOf` are conditions themselves
 */
export function combine(
  filter: Ask,
  inherited: readonly Inherited[],
  statements: ((statement: string) => string) | null,
  conditions: Conditions,
): string | null {
  const left = statements === null ? nothingLeft : new StatementsLeft(statements, inherited)
  const within = (outer: Ask, inner: Ask): string[] => conditionsOf(inheriting(outer, inner, inherited))
  const conditionsOf = (of: Ask): string[] => {
    const or = of.each('or')
    return [
      ...conditions(left.filter(of)).filter((one) => one !== null),
      ...(of.each('and') ?? []).flatMap((inner) => within(of, inner)),
      ...(or === null ? [] : [any(or.map((inner) => all(within(of, inner))))]),
      ...(of.has('not') ? [`NOT ${all(within(of, of.inside('not')))}`] : []),
    ]
  }
  const given = conditionsOf(filter)
  return given.length === 0 ? null : left.around(all(given))
}

const nothingLeft: Pick<StatementsLeft, 'filter' | 'around'> = {
  filter: (ask) => ({ ...ask, left: () => '' }),
  around: (condition) => condition,
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
function inheriting(outer: Ask, inner: Ask, inherited: readonly string[]): Ask {
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
