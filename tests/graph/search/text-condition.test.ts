import { expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { findTexts, textParameter } from '../../../src/graph/search/text-condition.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

interface Found {
  readonly search: {
    readonly totalCount: number
    readonly nodes: readonly { readonly entity: { readonly id: string } }[]
  }
}

test.each([
  ['a name', 'Gunn Marit Helgesen'],
  ['a word of many', 'samferdsel'],
  ['a part', 'veg'],
  ['a misspelling', 'Trøndlag'],
  ['what would be a misspelling were it no name', 'Vestfold'],
  ['a compound of known parts', 'skolebygg'],
  ['a word of several', 'samferdsel xyzzyqq'],
  ['signs', '?!'],
  ['nothing known', 'xyzzyqq'],
])('as a condition %s finds what a search finds: %s', async (_, text) => {
  const { search } = (await ask(
    'query ($text: String!) { search(text: $text, first: 100) { totalCount nodes { entity { id } } } }',
    { text },
  )) as Found
  expect(search.nodes).toHaveLength(search.totalCount)
  const { records } = await driver.executeQuery(
    `${findTexts('found', '$text')} RETURN found`,
    { text: textParameter(text) },
    database === undefined ? {} : { database },
  )
  const found = records[0]!.get('found') as readonly string[]
  expect([...found].sort()).toEqual(search.nodes.map(({ entity }) => entity.id).sort())
})

test('a text that is too long is refused, by the name of its argument', async () => {
  const refused = Promise.resolve().then(() => textParameter('a'.repeat(201), 'filter'))
  expect(await refusalOf(refused)).toEqual({
    code: 'BAD_USER_INPUT',
    details: { argument: 'filter', found: 201, most: 200 },
  })
})
