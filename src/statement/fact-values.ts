import { compare } from './compare.ts'
import type { Statement } from './knowledge.ts'

/** The values that each entity has for one property, in order; several where its facts disagree or one is more exact. */
export function factValues(statements: readonly Statement[], property: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const one of statements) {
    if (one.predicate !== 'HAS_FACT' || one.property !== property || one.value === undefined) continue
    values.set(one.subject, [...(values.get(one.subject) ?? []), one.value].sort(compare))
  }
  return values
}
