import { compare } from './compare.ts'
import type { KnownStatement } from './known.ts'
import { inConflict } from './properties.ts'

/** For each fact, the others of the same single-valued property that cannot also be true, by id. Nothing picks between them. */
export function conflictsOf(facts: readonly KnownStatement[]): ReadonlyMap<string, readonly string[]> {
  const bySubject = new Map<string, KnownStatement[]>()
  for (const fact of facts) {
    const key = JSON.stringify([fact.subject, fact.property])
    bySubject.set(key, [...(bySubject.get(key) ?? []), fact])
  }
  return new Map(
    [...bySubject.values()].flatMap((same) =>
      same.map((fact) => [
        fact.id,
        same
          .filter((other) => other.id !== fact.id && inConflict(fact.property!, fact.value!, other.value!))
          .map(({ id }) => id)
          .sort(compare),
      ]),
    ),
  )
}
