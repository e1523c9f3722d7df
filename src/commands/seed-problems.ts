import type { Problem } from '../problem.ts'

/** The steps that were not taken, because what an earlier one found would only be told again by them. */
export type Unchecked = 'quotations, references and dates' | 'dates and inferences' | undefined

export class SeedProblems extends Error {
  override readonly name = 'SeedProblems'
  readonly problems: readonly Problem[]
  readonly unchecked: Unchecked

  constructor(problems: readonly Problem[], unchecked: Unchecked) {
    super(`The seeds have ${problems.length} problems.`)
    this.problems = problems
    this.unchecked = unchecked
  }
}
