// What of a schema's changes takes something from whoever relies on the last release, as graphql-js finds it.
import type { BreakingChange as Found, DangerousChange, GraphQLSchema } from 'graphql'
import { DangerousChangeType, findBreakingChanges, findDangerousChanges, isInterfaceType, isObjectType } from 'graphql'

export interface BreakingChange {
  /** What changed, as the changelog names it: `Person.name`, `Query.people(first:)`, `Basis.STATED`. */
  readonly coordinate: string
  /** The same on each interface of the type: who names one of these has named it. */
  readonly alsoOn: readonly string[]
  readonly description: string
}

export function breakingChanges(before: GraphQLSchema, now: GraphQLSchema): BreakingChange[] {
  // A list that was fifty long and is ten answers something else to those who never said how long.
  const defaults = findDangerousChanges(before, now).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  )
  return [...findBreakingChanges(before, now), ...defaults].map((change) => {
    const coordinate = coordinateOf(change)
    return { coordinate, alsoOn: onInterfaces(before, coordinate), description: change.description }
  })
}

/** How graphql-js tells of each kind of change: which groups are the type and what is in it. */
const told: readonly (readonly [RegExp, (...names: string[]) => string])[] = [
  [/^(\w+)\.(\w+) arg (\w+) /, (type, field, arg) => `${type}.${field}(${arg}:)`],
  [/^A required arg (\w+) on (\w+)\.(\w+) was added/, (arg, type, field) => `${type}.${field}(${arg}:)`],
  [/^A required arg (\w+) on directive (\w+) was added/, (arg, directive) => `@${directive}(${arg}:)`],
  [/^A required field (\w+) on input type (\w+) was added/, (field, type) => `${type}.${field}`],
  [/^(\w+) was removed from enum type (\w+)/, (value, type) => `${type}.${value}`],
  [/^(\w+) was removed from union type (\w+)/, (_member, type) => type],
  [/^Standard scalar (\w+) /, (type) => type],
  [/^(\w+\.\w+) /, (field) => field],
  [/^(\w+) /, (type) => type],
]

function coordinateOf({ description }: Found | DangerousChange): string {
  for (const [pattern, coordinate] of told) {
    const [, ...names] = pattern.exec(description) ?? []
    if (names.length > 0) return coordinate(...names)
  }
  return description
}

function onInterfaces(before: GraphQLSchema, coordinate: string): string[] {
  const [name = '', ...rest] = coordinate.split('.')
  const type = before.getType(name)
  if (rest.length === 0 || (!isObjectType(type) && !isInterfaceType(type))) return []
  return type.getInterfaces().map((one) => [one.name, ...rest].join('.'))
}
