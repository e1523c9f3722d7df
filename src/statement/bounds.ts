// Partial dates as ranges of days, so that a day can be compared with them.
import { dayAfter, dayBefore, earliestDay, isDay, latestDay } from './edtf.ts'

/** The first and the last day that each bound can be. `to…` are days after the last. Absent where nothing is known. */
export interface Bounds {
  readonly fromEarliest?: string
  readonly fromLatest?: string
  readonly toEarliest?: string
  readonly toLatest?: string
}

/** Written as a bound, it says that there is none: «still», as a source said. */
export const open = '..'

const beforeAll = '0000-01-01'
const afterAll = '9999-12-31'

/**
 * The bounds of a half-open interval as ranges of days. A whole `validTo` is already the day after the last; a partial one
 * names the period of the last day, so `2019` ends between 2019-01-02 and 2020-01-01. A date without a year bounds nothing.
 */
export function boundsOf(interval: {
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
}): Bounds {
  const { validFrom, validTo } = interval
  return { ...(validFrom ? fromBounds(validFrom) : {}), ...(validTo ? toBounds(validTo) : {}) }
}

/**
 * The same with what the one bound says of the other, where that is not known: what began on a day was so on that day, and
 * what ended was so on its last. That a source gives no end leaves the first day as certain as it is.
 */
export function withImplied(bounds: Bounds): Bounds {
  const { fromEarliest, toLatest } = bounds
  return {
    ...(toLatest === undefined || toLatest === afterAll ? {} : { fromLatest: dayBefore(toLatest) }),
    ...(fromEarliest === undefined || fromEarliest === beforeAll ? {} : { toEarliest: dayAfter(fromEarliest) }),
    ...bounds,
  }
}

/** Whether the day lies outside whatever is still uncertain about the bounds. */
export function surelyOutside(bounds: Bounds, day: string): boolean {
  return (
    (bounds.fromEarliest !== undefined && day < bounds.fromEarliest) ||
    (bounds.toLatest !== undefined && day >= bounds.toLatest)
  )
}

function fromBounds(validFrom: string): Bounds {
  if (validFrom === open) return { fromEarliest: beforeAll, fromLatest: beforeAll }
  const [fromEarliest, fromLatest] = [earliestDay(validFrom), latestDay(validFrom)]
  return fromEarliest === undefined || fromLatest === undefined ? {} : { fromEarliest, fromLatest }
}

function toBounds(validTo: string): Bounds {
  if (validTo === open) return { toEarliest: afterAll, toLatest: afterAll }
  if (isDay(validTo)) return { toEarliest: validTo, toLatest: validTo }
  const [first, last] = [earliestDay(validTo), latestDay(validTo)]
  return first === undefined || last === undefined ? {} : { toEarliest: dayAfter(first), toLatest: dayAfter(last) }
}
