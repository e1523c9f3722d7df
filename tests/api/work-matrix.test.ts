// The table of who works on what, as a client meets it: what the text says of Oppland, and what is refused.
import { expect, test } from '@jest/globals'
import { dataOf, servedApi } from '../support/api.ts'

const ask = servedApi()

test("a county's cell has its own work, its committee's, and that of the woman who spoke as the committee's head", async () => {
  const { workMatrix } = await dataOf(
    ask(`{
      workMatrix(rows: COUNTY, columns: TOPIC, filter: {topics: ["topic:politisk-innkjopsmakt"]}) {
        rows { id __typename }
        columns { id __typename }
        cells { row { name } column { name } count statements { wording(language: EN) bases } }
        truncated
      }
    }`),
  )
  const on = (who: string, basis: string) => ({ wording: `${who} works on politisk innkjøpsmakt`, bases: [basis] })
  expect(workMatrix).toEqual({
    rows: [
      { id: 'organisation:innlandet-fylkeskommune', __typename: 'Organisation' },
      { id: 'organisation:oppland-fylkeskommune', __typename: 'Organisation' },
    ],
    columns: [{ id: 'topic:politisk-innkjopsmakt', __typename: 'Topic' }],
    cells: [
      {
        row: { name: 'Innlandet fylkeskommune' },
        column: { name: 'politisk innkjøpsmakt' },
        count: 1,
        statements: [on('Innlandet fylkeskommune', 'STATED')],
      },
      {
        row: { name: 'Oppland fylkeskommune' },
        column: { name: 'politisk innkjøpsmakt' },
        count: 3,
        statements: [
          on('Kjersti Bjørnstad', 'INFERRED'),
          on('Komite for næring, miljø og klima', 'INFERRED'),
          on('Oppland fylkeskommune', 'INFERRED'),
        ],
      },
    ],
    truncated: false,
  })
})

test.each([
  [
    'by one filter or another',
    '{or: [{topics: ["topic:politisk-innkjopsmakt"]}, {topics: ["topic:klima"]}]}',
    ['klima', 'politisk innkjøpsmakt'],
  ],
  [
    'by what it is not',
    '{counties: ["organisation:oppland-fylkeskommune"], not: {topics: ["topic:naering", "topic:miljo"]}}',
    ['klima', 'politisk innkjøpsmakt'],
  ],
])('it is filtered %s', async (_, filter, columns) => {
  const { workMatrix } = await dataOf(
    ask(`{ workMatrix(rows: ORGANISATION, columns: TOPIC, filter: ${filter}) { columns { name } } }`),
  )
  expect(workMatrix).toEqual({ columns: columns.map((name) => ({ name })) })
})

test('it is filtered by text as work is', async () => {
  const { workMatrix, work } = await dataOf(
    ask(`query ($filter: WorkFilter = {kinds: [PERSON], text: "samferdsel"}) {
      workMatrix(rows: PERSON, columns: TOPIC, filter: $filter) { cells { statements { id } } }
      work(filter: $filter, first: 100) { totalCount nodes { id } }
    }`),
  )
  const { cells } = workMatrix as { cells: { statements: { id: string }[] }[] }
  const ids = (some: { id: string }[]) => some.map(({ id }) => id).sort()
  const { nodes } = work as { nodes: { id: string }[] }
  expect(nodes.length).toBeGreaterThan(2)
  expect(ids(cells.flatMap(({ statements }) => statements))).toEqual(ids(nodes))
})

test('of nobody and nothing it is empty', async () => {
  const nobody = `{ workMatrix(rows: PERSON, columns: PROJECT, filter: {actors: ["person:nobody"]}) {
    rows { id } columns { id } cells { count } truncated } }`
  expect(await ask(nobody)).toEqual({ data: { workMatrix: { rows: [], columns: [], cells: [], truncated: false } } })
})

test.each([0, 101, -1])('first: %i is refused, with what is allowed', async (first) => {
  const { data, errors } = await ask(
    `query ($first: Int) { workMatrix(rows: COUNTY, columns: TOPIC, first: $first) { truncated } }`,
    { first },
  )
  expect({ data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) }).toEqual({
    data: null,
    errors: [
      {
        message: `"first" is ${first}; it must be from 1 to 100. Ask for a part of it, with "filter".`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'first', found: first, least: 1, most: 100 },
      },
    ],
  })
})

test('first: null is the same as none', async () => {
  const rows = (argument: string) =>
    ask(`{ workMatrix(rows: PERSON, columns: TOPIC${argument}) { rows { id } truncated } }`)
  expect(await rows(', first: null')).toEqual(await rows(''))
})
