// In what order people come: who works most on what is asked for first, then by name.
import { expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

async function names(args: string): Promise<readonly string[]> {
  const { people } = (await ask(`{ people(${args}) { nodes { name } } }`)) as { people: { nodes: { name: string }[] } }
  return people.nodes.map(({ name }) => name)
}

// Egeberg's talk was about four topics. Treidene and Jøsendal spoke about transport, of which road maintenance is a part,
// Aspås about transport alone; all three about innovative procurement too.
test.each<[string, string, readonly string[]]>([
  [
    'the four who work on most',
    'orderBy: RELEVANCE, first: 4',
    ['Christian Thorsen Egeberg', 'Gunnar Berg Treidene', 'Jan Sivert Jøsendal', 'Aase Marthe Johansen Horrigmo'],
  ],
  [
    'on a topic and what is narrower',
    'orderBy: RELEVANCE, filter: {topics: ["topic:samferdsel"]}',
    ['Gunnar Berg Treidene', 'Jan Sivert Jøsendal', 'Knut Aspås'],
  ],
  [
    'on either of two topics: the second and third have three, Egeberg and Helgesen one each',
    'orderBy: RELEVANCE, filter: {topics: ["topic:innovative-offentlige-anskaffelser", "topic:samferdsel"], not: {allTopics: ["topic:samferdsel"], includeNarrower: false}}',
    ['Christian Thorsen Egeberg', 'Gunn Marit Helgesen'],
  ],
  [
    'what the bases leave: nothing is stated of what people work on',
    'orderBy: RELEVANCE, filter: {basis: [STATED], post: "styreleder"}',
    ['Gunn Marit Helgesen'],
  ],
])('%s', async (_, args, expected) => {
  expect(await names(args)).toEqual(expected)
})

test('by name is the order that is there without an order', async () => {
  expect(await names('orderBy: NAME')).toEqual(await names('first: 50'))
  expect(await names('orderBy: null')).toEqual(await names('first: 50'))
})

test('a text that is too long is refused, with its place in the filter', async () => {
  const text = 'a'.repeat(201)
  const filter = { and: [{ or: [{ post: 'leder' }, { text }] }] }
  expect(
    await refusalOf(ask('query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }', { filter })),
  ).toEqual({
    code: 'BAD_USER_INPUT',
    details: { argument: 'filter.and[0].or[1].text', found: 201, most: 200 },
  })
})
