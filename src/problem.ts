import type { Place } from './place.ts'

/**
 * Something wrong in the seeds. `check` is the permanent id of the check that found it (`quote-not-found`), so that it can
 * be looked up in seeds/README.md and asserted in a test; `message` says what is wrong, `remedy` what to do.
 */
export interface Problem extends Place {
  readonly check: string
  readonly message: string
  readonly remedy: string
}
