// Lists page by page: every element once, in one order, from either end, whatever the size of a page.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { chair, filtered, nested, rootLists, timeline } from './lists.ts'
import { type List, type Page, Pager } from './pager.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const pager = new Pager(ask)

const sizes = [1, 2, 3, 7, 100]
const lists: readonly List[] = [...rootLists, timeline, ...Object.values(filtered), ...Object.values(nested)]

/** What the pages of a list must be, given the whole list and their size. */
function pagesOf({ edges: all, totalCount }: Page, size: number): Page[] {
  const count = Math.max(1, Math.ceil(all.length / size))
  return Array.from({ length: count }, (_, n) => {
    const edges = all.slice(n * size, (n + 1) * size)
    return {
      totalCount,
      pageInfo: {
        hasNextPage: n < count - 1,
        hasPreviousPage: n > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      edges,
      nodes: edges.map(({ node }) => node),
    }
  })
}

/** The same from the other end: the odd page is the first one. */
function pagesFromTheEnd(whole: Page, size: number): Page[] {
  return pagesOf({ ...whole, edges: [...whole.edges].reverse() }, size).map(
    ({ totalCount, pageInfo, edges, nodes }) => ({
      totalCount,
      pageInfo: {
        hasNextPage: pageInfo.hasPreviousPage,
        hasPreviousPage: pageInfo.hasNextPage,
        startCursor: pageInfo.endCursor,
        endCursor: pageInfo.startCursor,
      },
      edges: [...edges].reverse(),
      nodes: [...nodes].reverse(),
    }),
  )
}

describe.each(lists.map((list) => ({ what: `${list.within ?? ''} ${list.field}`.trim(), list })))(
  '$what',
  ({ list }) => {
    test('each element stands once in the list, and has a cursor of its own', async () => {
      const { edges, totalCount } = await pager.whole(list)
      expect(totalCount).toBeGreaterThan(0)
      expect(edges).toHaveLength(totalCount)
      expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(totalCount)
      if (list.key === undefined) expect(new Set(edges.map(({ node }) => node.key)).size).toBe(totalCount)
    })

    test.each(sizes)('forward by %i', async (size) => {
      const whole = await pager.whole(list)
      // Of a long list the last eight pages or nine, so that the walk is short.
      const skipped = Math.max(0, Math.floor(whole.edges.length / size) - 8)
      const start = skipped === 0 ? null : whole.edges[skipped * size - 1]!.cursor
      expect(await pager.forward(list, size, start)).toEqual(pagesOf(whole, size).slice(skipped))
    })

    test.each(sizes)('backward by %i', async (size) => {
      const whole = await pager.whole(list)
      // Of a long list the first eight pages or nine.
      const skipped = Math.max(0, Math.floor(whole.edges.length / size) - 8)
      const start = skipped === 0 ? null : whole.edges.at(-skipped * size)!.cursor
      expect(await pager.backward(list, size, start)).toEqual(pagesFromTheEnd(whole, size).slice(skipped))
    })
  },
)

describe('between two cursors of organisations', () => {
  const list: List = { field: 'organisations' }
  const between = async (after: number | null, before: number | null, size: 'first: 3' | 'last: 3' | 'first: 100') => {
    const { edges } = await pager.whole(list)
    const cursor = (n: number | null) => (n === null ? null : edges.at(n)!.cursor)
    const variables = { after: cursor(after), before: cursor(before) }
    const { edges: found, pageInfo } = await pager.page(list, `${size}, after: $after, before: $before`, variables)
    const { hasNextPage: more, hasPreviousPage: earlier } = pageInfo
    const index = (one: { cursor: string }) => edges.findIndex(({ cursor: c }) => c === one.cursor)
    // As `at` has it: from the end where that is nearer.
    const at = found.map(index).map((n) => (n < edges.length / 2 ? n : n - edges.length))
    return { at, more, earlier }
  }

  test.each<[string, Parameters<typeof between>, Awaited<ReturnType<typeof between>>]>([
    ['all between them', [1, 5, 'first: 100'], { at: [2, 3, 4], more: true, earlier: true }],
    ['the first of those between them', [0, 6, 'first: 3'], { at: [1, 2, 3], more: true, earlier: true }],
    ['the last of those between them', [0, 6, 'last: 3'], { at: [3, 4, 5], more: true, earlier: true }],
    ['from the end, all after one', [-3, null, 'last: 3'], { at: [-2, -1], more: false, earlier: true }],
    ['from the beginning, all before one', [null, 2, 'first: 3'], { at: [0, 1], more: true, earlier: false }],
    ['nothing after the last', [-1, null, 'first: 3'], { at: [], more: false, earlier: true }],
    ['nothing before the first', [null, 0, 'last: 3'], { at: [], more: true, earlier: false }],
    ['nothing where they stand side by side', [1, 2, 'first: 3'], { at: [], more: true, earlier: true }],
    ['nothing where they are one', [1, 1, 'first: 3'], { at: [], more: true, earlier: true }],
    ['nothing where they stand the wrong way round', [5, 1, 'first: 3'], { at: [], more: true, earlier: true }],
  ])('%s', async (_, asked, expected) => {
    expect(await between(...asked)).toEqual(expected)
  })
})

test('a cursor is good wherever the same list is asked, however its object was reached', async () => {
  const list = 'statements(first: 1, after: $after) { pageInfo { endCursor } nodes { id } }'
  const at = async (object: string, after: string | null) =>
    ((await ask(`query ($after: String) { found: ${object} }`, { after })) as { found: { statements: Page } }).found
      .statements
  const asPerson = `person(id: "${chair}") { ${list} }`
  const { pageInfo } = await at(asPerson, null)
  const second = await at(asPerson, pageInfo.endCursor)
  expect(second.nodes).toHaveLength(1)
  expect(await at(`node(id: "${chair}") { ... on Entity { ${list} } }`, pageInfo.endCursor)).toEqual(second)
  expect(await at(`node(id: "${chair}") { ... on Actor { statements: ${list} } }`, pageInfo.endCursor)).toEqual(second)
})
