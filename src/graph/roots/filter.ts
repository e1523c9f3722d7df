import type { Ask } from '../select/field.ts'
import { asAsked } from '../tables/statements-of.ts'

/** A filter, whose keys are asked for as arguments are, and the statements that its `basis` and `asOf` leave. */
export interface Filter extends Ask {
  /** ` AND …`, that the statement is one that they leave; nothing where neither is given. */
  readonly left: (statement: string) => string
}

/** A filter by itself: each statement is looked at where it is met. */
export function filterOf(ask: Ask): Filter {
  return {
    ...ask,
    left: (statement) => {
      const conditions = asAsked(statement, ask).filter((one) => one !== null)
      return conditions.length === 0 ? '' : ` AND ${conditions.join(' AND ')}`
    },
  }
}
