// The part of EDTF (ISO 8601-2) that the seeds use: a date as exact as its source is. `2019`, `2019-10`, `2019-10-24`, and
// `XXXX-10-24` where the source names no year. Days are compared as ISO strings, so no time zone can shift them.
import { compare } from './compare.ts'

interface Parts {
  readonly year?: string
  readonly month?: string
  readonly day?: string
}

/** Whether `text` is one of the four forms and names a day, month or year that exists. */
export function isEdtf(text: string): boolean {
  return partsOf(text) !== undefined
}

/** Whether `text` is one whole day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return exactness(text) === 4
}

/** The first day that the date can be; undefined where it has no year (or is no date). */
export function earliestDay(text: string): string | undefined {
  const { year, month, day } = partsOf(text) ?? {}
  return year === undefined ? undefined : `${year}-${month ?? '01'}-${day ?? '01'}`
}

/** The last day that the date can be; undefined where it has no year (or is no date). */
export function latestDay(text: string): string | undefined {
  const { year, month = '12', day } = partsOf(text) ?? {}
  return year === undefined ? undefined : `${year}-${month}-${day ?? daysIn(year, month)}`
}

/** How much a date says: 4 a day, 3 a month, 2 a year, 1 a day of no known year (it cannot be placed in time), 0 nothing. */
export function exactness(text: string): 0 | 1 | 2 | 3 | 4 {
  const parts = partsOf(text)
  if (parts === undefined) return 0
  if (parts.year === undefined) return 1
  return parts.day !== undefined ? 4 : parts.month !== undefined ? 3 : 2
}

/** Whether both can be the same day: no part that both name differs. */
export function consistent(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one === undefined || other === undefined) return a === b
  const differs = (part: keyof Parts) =>
    one[part] !== undefined && other[part] !== undefined && one[part] !== other[part]
  return !differs('year') && !differs('month') && !differs('day')
}

/** The most exact of dates that can all be the same day; undefined of none. */
export function mostExact(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => exactness(b) - exactness(a) || compare(a, b))[0]
}

/** Sorted, each once, and without those that a more exact one says better (`XXXX-10-24` beside `2019-10-24`). */
export function onlyMostExact(dates: readonly string[]): string[] {
  const unique = [...new Set(dates)]
  return unique
    .filter((date) => !unique.some((other) => exactness(other) > exactness(date) && consistent(other, date)))
    .sort(compare)
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return daysFrom(day, 1)
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return daysFrom(day, -1)
}

function daysFrom(day: string, days: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function partsOf(text: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return undefined
  if (year === 'XXXX' && day === undefined) return undefined
  if (month !== undefined && (month < '01' || month > '12')) return undefined
  // Without a year, 29 February can be: 2000 was a leap year.
  if (day !== undefined && (day < '01' || day > daysIn(year === 'XXXX' ? '2000' : year, month ?? '12')))
    return undefined
  return {
    ...(year === 'XXXX' ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

function daysIn(year: string, month: string): string {
  const last = new Date(0)
  last.setUTCFullYear(Number(year), Number(month), 0)
  return String(last.getUTCDate()).padStart(2, '0')
}
