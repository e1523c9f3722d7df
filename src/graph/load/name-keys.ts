import { compare } from '../../statement/compare.ts'
import type { Statement } from '../../statement/knowledge.ts'
import { nameKey } from '../../statement/name-key.ts'

/** The key of each name of whatever has any, in order. */
export function nameKeysOf(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, Set<string>>()
  for (const { predicate, subject, value } of statements) {
    if (predicate !== 'NAMED' || value === undefined) continue
    const ofSubject = all.get(subject) ?? new Set()
    all.set(subject, ofSubject.add(nameKey(value)))
  }
  return new Map([...all].map(([id, keys]) => [id, [...keys].sort(compare)]))
}
