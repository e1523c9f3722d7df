// Pages that cannot be: refused with what is wrong, in words that a program can read.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { encodeCursor, type ListIdentity } from '../../../src/graph/select/cursor.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { chair, filtered, nested } from './lists.ts'
import { type List, Pager } from './pager.ts'

const { driver, database } = sharedServer()
const pager = new Pager(askWith(new Graph(driver, { database, timeoutMs: 60_000 })))

const people: List = { field: 'people' }
const organisations: List = { field: 'organisations' }
const sizes = { least: 1, most: 100 }
const stale = { code: 'STALE_CURSOR', details: { argument: 'after' } }
const json = (text: string) => Buffer.from(text).toString('base64url')

test.each<[string, List, string, object]>([
  ['none at all', people, 'first: 0', { argument: 'first', found: 0, ...sizes }],
  ['more than a hundred', people, 'first: 101', { argument: 'first', found: 101, ...sizes }],
  ['fewer than none', people, 'first: -1', { argument: 'first', found: -1, ...sizes }],
  ['fewer than none from the end', people, 'last: -1', { argument: 'last', found: -1, ...sizes }],
  ['more than a hundred from the end', people, 'last: 101', { argument: 'last', found: 101, ...sizes }],
  ['from both ends', people, 'first: 1, last: 1', { argument: 'last' }],
  ['more than a hundred below', nested.work, 'first: 101', { argument: 'first', found: 101, ...sizes }],
  ['none at all below', nested.mentions, 'first: 0', { argument: 'first', found: 0, ...sizes }],
  ['a text that is no cursor', people, 'after: "x"', { argument: 'after' }],
  ['an empty text', people, 'after: ""', { argument: 'after' }],
  ['a list of four that is none', people, `before: "${json('[[],1,2,3]')}"`, { argument: 'before' }],
  ['half a cursor', people, `after: "${json('[["a"],"person:a"]')}"`, { argument: 'after' }],
  ['an order of objects', people, `after: "${json('[[{}],"a","b","c"]')}"`, { argument: 'after' }],
  ['no cursor below', nested.work, 'after: "x"', { argument: 'after' }],
])('%s', async (_, list, paging, details) => {
  expect(await refusalOf(pager.page(list, paging))).toEqual({ code: 'BAD_USER_INPUT', details })
})

describe('a cursor', () => {
  test.each<[string, List, List]>([
    ['of another list', organisations, people],
    ['given for other arguments', filtered.counties, organisations],
    ['given for none, with arguments', organisations, filtered.counties],
    ['of a root list, below', { field: 'statements' }, nested.ofChair],
    ['of the same list of another object', nested.ofMeeting, nested.ofChair],
    ['of the same object, with other arguments', nested.ofMeeting, nested.someOfMeeting],
  ])('%s', async (_, one, other) => {
    const after = (await pager.page(one, 'first: 1')).pageInfo.endCursor
    expect(await refusalOf(pager.page(other, 'after: $after', { after }))).toEqual(stale)
  })

  test.each<[string, List, Omit<ListIdentity, 'version'>]>([
    ['of a root list', people, { name: 'Query.people', parent: null, args: {} }],
    ['of a list below', nested.ofChair, { name: 'statements', parent: chair, args: {} }],
  ])('%s, from another version of the graph', async (_, list, identity) => {
    const { version } = await versionOf()
    const cursor = (of: string) => encodeCursor({ order: [''], id: '' }, { ...identity, version: of })
    const asked = (after: string) => pager.page(list, 'first: 1, after: $after', { after })
    expect(await refusalOf(asked(cursor('another')))).toEqual(stale)
    // The same with the right version is taken: it stands before everything.
    expect((await asked(cursor(version))).edges).toEqual((await pager.page(list, 'first: 1')).edges)
  })
})

async function versionOf(): Promise<{ version: string }> {
  return (await askWith(new Graph(driver, { database }))('{ graph { version } }').then(
    (data) => (data as { graph: unknown }).graph,
  )) as { version: string }
}
