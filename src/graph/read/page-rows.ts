// A page of a root list: Neo4j reads it as a piece of an index, with one element more than asked, which tells whether the
// list goes on.
import type { ListIdentity, Position } from '../select/cursor.ts'
import type { Page, PageRequest } from '../select/page.ts'
import { pageRequest } from '../select/page.ts'
import type { Element } from '../select/read-answer.ts'
import { inOrder } from '../select/read-answer.ts'
import type { Args } from './root.ts'
import type { Row } from './run-query.ts'

interface Bound {
  /** Of a list that is not in the order of names alone: what comes before them in it. */
  readonly rank?: string | number | null
  readonly key: string | number | null
  readonly id: string
}

/** `$page` of the query. @throws SelectError BAD_USER_INPUT, STALE_CURSOR */
export function pageParameters(args: Args, list: ListIdentity): Record<string, unknown> {
  const { size, after, before } = pageRequest(args, list)
  return { limit: size + 1, after: boundOf(after), before: boundOf(before) }
}

/** The page that the rows make, in the list's order. @throws SelectError STALE_CURSOR */
export function pageOfRows(rows: readonly Row[], args: Args, list: ListIdentity): Page<Element> {
  // Now that the version is known that the rows are of, the cursors must be of it too.
  const request = pageRequest(args, list)
  const elements = inOrder(rows, true)
  return request.direction === 'forward' ? forward(elements, request) : backward(elements, request)
}

function forward(elements: readonly Element[], { size, after, before }: PageRequest): Page<Element> {
  return {
    elements: elements.slice(0, size),
    // The cursors' own elements are in the list, outside the page.
    hasNextPage: elements.length > size || before !== null,
    hasPreviousPage: after !== null,
  }
}

function backward(elements: readonly Element[], { size, after, before }: PageRequest): Page<Element> {
  return {
    elements: elements.slice(-size),
    hasNextPage: before !== null,
    hasPreviousPage: elements.length > size || after !== null,
  }
}

function boundOf(position: Position | null): Bound | null {
  if (position === null) return null
  const { order, id } = position
  const key = order.at(-1) ?? null
  return order.length > 1 ? { rank: order[0]!, key, id } : { key, id }
}
