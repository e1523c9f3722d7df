import type { ListIdentity, Position } from './cursor.ts'
import { comparePositions, decodeCursor } from './cursor.ts'
import { SelectError } from './select-error.ts'

export const DEFAULT_PAGE = 50
export const LARGEST_PAGE = 100

/** What part of a list is asked for. Exactly one of the directions; `size` is from 1 to 100. */
export interface PageRequest {
  readonly direction: 'forward' | 'backward'
  readonly size: number
  /** Only what comes after this position, and before that one. */
  readonly after: Position | null
  readonly before: Position | null
}

/** @throws SelectError BAD_USER_INPUT, STALE_CURSOR */
export function pageRequest(args: Readonly<Record<string, unknown>>, list: ListIdentity): PageRequest {
  const first = pageSize(args, 'first')
  const last = pageSize(args, 'last')
  if (first !== null && last !== null) {
    const message = 'Give "first" (with "after") or "last" (with "before"), not both.'
    throw new SelectError('BAD_USER_INPUT', message, { argument: 'last' })
  }
  const position = (name: string): Position | null => {
    const cursor = args[name]
    return typeof cursor === 'string' ? decodeCursor(cursor, name, list) : null
  }
  return {
    direction: last === null ? 'forward' : 'backward',
    size: last ?? first ?? DEFAULT_PAGE,
    after: position('after'),
    before: position('before'),
  }
}

/**
 * What an argument says of how much is asked for; null where it says nothing. `rest` is how one comes by more.
 *
 * @throws SelectError BAD_USER_INPUT
 */
export function pageSize(
  args: Readonly<Record<string, unknown>>,
  argument: string,
  rest = 'Ask for the rest page by page, with "after".',
): number | null {
  const found = args[argument]
  if (typeof found !== 'number') return null
  if (found >= 1 && found <= LARGEST_PAGE) return found
  const message = `"${argument}" is ${found}; it must be from 1 to ${LARGEST_PAGE}. ${rest}`
  throw new SelectError('BAD_USER_INPUT', message, { argument, found, least: 1, most: LARGEST_PAGE })
}

export interface Page<T> {
  readonly elements: readonly T[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** One page of a list that is here as a whole, in order. */
export function pageOf<T extends Position>(
  all: readonly T[],
  { direction, size, after, before }: PageRequest,
): Page<T> {
  const start = after === null ? 0 : all.findIndex((element) => comparePositions(element, after) > 0)
  const end = before === null ? all.length : all.findIndex((element) => comparePositions(element, before) >= 0)
  const from = start === -1 ? all.length : start
  const to = Math.max(from, end === -1 ? all.length : end)
  const [low, high] = direction === 'forward' ? [from, Math.min(to, from + size)] : [Math.max(from, to - size), to]
  return { elements: all.slice(low, high), hasNextPage: high < all.length, hasPreviousPage: low > 0 }
}
