import type { Place } from '../../place.ts'
import type { Entry } from '../entries.ts'
import type { Entity, Statement } from '../knowledge.ts'
import type { Lifetime } from '../lifetimes.ts'

/** What the checks of what is known from elsewhere look at. */
export interface Checked {
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  /** What people wrote, with what each gives as its evidence. */
  readonly entries: readonly Entry[]
  readonly lifetimes: ReadonlyMap<string, Lifetime>
  /** Pairs that share a name and are not one. */
  readonly different: readonly (readonly [string, string])[]
  readonly name: (id: string) => string
  /** Where an entity or a statement, by id, stands in the seeds. */
  readonly placeOf: (id: string) => Place
}
