import type { StatementEntry } from '../corpus/records.ts'

/** One contribution that the person gave. */
export interface Giving {
  /** Others who gave it too, by id. */
  readonly others: ReadonlySet<string>
  /** Posts and bodies in which the person is known, and those in which the others are. */
  readonly capacities: ReadonlySet<string>
  readonly capacitiesOfOthers: ReadonlySet<string>
}

/** What the person gave, by the contribution's id. */
export function givenBy(ids: ReadonlySet<string>, statements: readonly StatementEntry[]): Map<string, Giving> {
  const gave = statements.filter(({ predicate }) => predicate.value === 'GAVE')
  const theirs = new Set(gave.flatMap(({ subject, object }) => (ids.has(subject.value) ? (object?.value ?? []) : [])))
  return new Map(
    [...theirs].map((contribution) => {
      const givers = gave.filter(({ object }) => object?.value === contribution).map(({ subject }) => subject.value)
      const others = new Set(givers.filter((id) => !ids.has(id)))
      const capacities = capacitiesOf(ids, statements)
      return [contribution, { others, capacities, capacitiesOfOthers: capacitiesOf(others, statements) }]
    }),
  )
}

function capacitiesOf(people: ReadonlySet<string>, statements: readonly StatementEntry[]): Set<string> {
  return new Set(
    statements
      .filter(({ predicate, subject }) => predicate.value === 'MEMBER_OF' && people.has(subject.value))
      .flatMap(({ object, post }) => [object, post].flatMap((one) => one?.value ?? [])),
  )
}
