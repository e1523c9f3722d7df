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

/** The order in which problems are told: file by file, each from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return inOrder(a.file, b.file) || a.line - b.line || a.column - b.column || inOrder(a.message, b.message)
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
