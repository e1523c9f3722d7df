// A search page by page: each hit once, in one order, from either end, whatever the size of a page.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { type List, type Page, Pager } from '../read/pager.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const pager = new Pager(ask)

const searchFor = (given: string): List => ({ field: `search(${given})`, key: 'highlight' })

describe.each([
  ['names, parts and texts', 'text: "vei"'],
  ['some kinds', 'text: "trøndelag", kinds: [ORGANISATION, POST, CHANGE_EVENT]'],
  ['many of one rank', 'text: "fylkesd", kinds: [POST]'],
  ['one', 'text: "KDD"'],
])('%s:', (_, given) => {
  const list = searchFor(given)

  test('each hit stands once in the list, the best first', async () => {
    const { search } = (await ask(
      `{ search(${given}, first: 100) { totalCount nodes { score entity { id } } } }`,
    )) as Found
    expect(search.totalCount).toBeGreaterThan(0)
    expect(search.nodes).toHaveLength(search.totalCount)
    expect(new Set(search.nodes.map(({ entity }) => entity.id)).size).toBe(search.totalCount)
    const scores = search.nodes.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })

  test.each([1, 3, 100])('forward by %i', async (size) => {
    const whole = await pager.whole(list)
    const pages = await pager.forward(list, size)
    expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges)
    expect(pages.map(shapeOf)).toEqual(shapes(whole.edges.length, size))
  })

  test.each([1, 3, 100])('backward by %i', async (size) => {
    const whole = await pager.whole(list)
    const pages = await pager.backward(list, size)
    expect(pages.reverse().flatMap(({ edges }) => edges)).toEqual(whole.edges)
    const expected = shapes(whole.edges.length, size).map(({ size: one, next, previous }) => ({
      ...{ size: one, next: previous, previous: next },
    }))
    expect(pages.reverse().map(shapeOf)).toEqual(expected)
  })

  test('the facets count what each kind alone finds', async () => {
    const query = `{ search(${given}) { facets { key buckets { value label count } } } }`
    const { search } = (await ask(query)) as { search: { facets: readonly Facet[] } }
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const isAsked = !given.includes('kinds:') || new RegExp(`\\b${kind}\\b`).test(given)
        const text = given.replace(/, kinds: .*/, '')
        const { search: only } = (await ask(`{ search(${text}, kinds: [${kind}]) { totalCount } }`)) as Found
        return { value: kind, label: kind, count: isAsked ? only.totalCount : 0 }
      }),
    )
    const buckets = found
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    expect(search.facets).toEqual([{ key: 'kind', buckets }])
  })
})

const kinds = [
  ...['PERSON', 'ORGANISATION', 'POST', 'CHANGE_EVENT', 'TOPIC', 'PROJECT', 'EVENT', 'CONTRIBUTION', 'DOCUMENT'],
]

test('no kinds find nothing', async () => {
  const query = '{ search(text: "KS", kinds: []) { totalCount nodes { matched } facets { key buckets { count } } } }'
  expect(await ask(query)).toEqual({ search: { totalCount: 0, nodes: [], facets: [{ key: 'kind', buckets: [] }] } })
})

test('a text that finds nothing is a list of nothing', async () => {
  const query = `{ search(text: "?!") { totalCount edges { cursor } nodes { matched }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } facets { key buckets { count } } } }`
  expect(await ask(query)).toEqual({
    search: {
      totalCount: 0,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      facets: [{ key: 'kind', buckets: [] }],
    },
  })
})

describe('what cannot be is refused:', () => {
  const cursorOf = async (given: string) => (await pager.whole(searchFor(given))).edges[0]!.cursor

  test.each([
    ['a text that is too long', 'text: "' + 'vei '.repeat(51) + '"', '', { argument: 'text', found: 204, most: 200 }],
    ['a page of none', 'text: "vei"', 'first: 0', { argument: 'first', found: 0, least: 1, most: 100 }],
    ['more than a hundred', 'text: "vei"', 'last: 101', { argument: 'last', found: 101, least: 1, most: 100 }],
    ['both ends', 'text: "vei"', 'first: 1, last: 1', { argument: 'last' }],
    ['a text that is no cursor', 'text: "vei"', 'after: "vei"', { argument: 'after' }],
  ])('%s', async (_, given, paging, details) => {
    expect(await refusalOf(pager.page(searchFor(given), paging))).toEqual({ code: 'BAD_USER_INPUT', details })
  })

  test('the longest text is none of them', async () => {
    const { totalCount } = await pager.page(searchFor(`text: "${'vei '.repeat(50)}"`), '')
    expect(totalCount).toBe((await pager.page(searchFor('text: "vei"'), '')).totalCount)
  })

  test.each([
    ['another text', 'text: "veg"', 'text: "vei"'],
    ['other kinds', 'text: "vei"', 'text: "vei", kinds: [TOPIC]'],
  ])('a cursor of %s', async (_, given, other) => {
    const after = await cursorOf(given)
    const refused = pager.page(searchFor(other), 'after: $after', { after })
    expect(await refusalOf(refused)).toEqual({ code: 'STALE_CURSOR', details: { argument: 'after' } })
  })

  test('a cursor of another list', async () => {
    const { edges } = await pager.whole({ field: 'people' })
    const refused = pager.page(searchFor('text: "vei"'), 'after: $after', { after: edges[0]!.cursor })
    expect(await refusalOf(refused)).toEqual({ code: 'STALE_CURSOR', details: { argument: 'after' } })
  })
})

interface Found {
  readonly search: {
    readonly totalCount: number
    readonly nodes: readonly { readonly score: number; readonly entity: { readonly id: string } }[]
  }
}

interface Facet {
  readonly key: string
  readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

function shapeOf({ edges, pageInfo: { hasNextPage, hasPreviousPage } }: Page): object {
  return { size: edges.length, next: hasNextPage, previous: hasPreviousPage }
}

/** The sizes of the pages of a list, from its beginning, and whether there is more on either side. */
function shapes(
  total: number,
  size: number,
): { readonly size: number; readonly next: boolean; readonly previous: boolean }[] {
  const count = Math.ceil(total / size)
  return Array.from({ length: count }, (_, n) => ({
    size: Math.min(size, total - n * size),
    next: n < count - 1,
    previous: n > 0,
  }))
}
