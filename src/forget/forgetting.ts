import type { Span } from '../annotation/white-space.ts'
import type { Neutral } from './neutral.ts'
import type { Person } from './person.ts'
import type { SeedsRead } from './seeds-read.ts'
import type { WhatGoes } from './what-goes.ts'

/** Who is forgotten, what goes with them, and what stands in their stead: what every edit of a file reads. */
export interface Forgetting {
  readonly seeds: SeedsRead
  readonly person: Person
  readonly goes: WhatGoes
  readonly neutral: Neutral
  /** By document: where its text names the person. */
  readonly passages: ReadonlyMap<string, readonly Span[]>
}
