// As many as a bucket says there are, so many are found with its value as one more filter; and of what has no bucket, none.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { type Filtered, type Leaf, organisations, people, projects, work } from '../read/filtered-lists.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

interface Facet {
  readonly key: string
  readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

interface Answered {
  readonly totalCount: number
  readonly facets: readonly Facet[]
}

async function asked({ field, type }: Filtered, args: string, filter: Leaf, selected: string): Promise<Answered> {
  const operation = `query ($filter: ${type}) { list: ${field}(filter: $filter, first: 1 ${args}) { ${selected} } }`
  return ((await ask(operation, { filter })) as { list: Answered }).list
}

const buckets = 'facets { key buckets { value label count } }'

/** What a bucket's value is as a filter. */
const filterOf: Readonly<Record<string, (value: string) => Leaf>> = {
  kind: (value) => ({ kinds: [value] }),
  county: (value) => ({ counties: [value] }),
  topic: (value) => ({ topics: [value] }),
  year: (value) => ({ years: [Number(value)] }),
}

const actorKinds = ['PERSON', 'ORGANISATION']
const organisationKinds = [
  'COUNTY',
  'MUNICIPALITY',
  'MINISTRY',
  'AGENCY',
  'ASSOCIATION',
  'PROGRAMME',
  'COMMITTEE',
  'COMPANY',
]

/** Every value that a bucket of the list could have. */
async function valuesOf({ field }: Filtered): Promise<Readonly<Partial<Record<string, readonly string[]>>>> {
  const data = (await ask('{ topics(first: 100) { nodes { id } } counties(first: 100) { nodes { id } } }')) as Readonly<
    Record<'topics' | 'counties', { readonly nodes: readonly { readonly id: string }[] }>
  >
  const ids = (list: 'topics' | 'counties') => data[list].nodes.map(({ id }) => id)
  return {
    kind: field === 'work' ? actorKinds : organisationKinds,
    county: ids('counties'),
    topic: ids('topics'),
    year: Array.from({ length: 20 }, (_, n) => String(2005 + n)),
  }
}

test.each<[string, Filtered, string, Leaf]>([
  ['all people', people, '', {}],
  ['people by what is stated of a day', people, '', { basis: ['STATED', 'EXTERNAL'], asOf: '2019-10-24' }],
  [
    'people by filters in a filter, in another order',
    people,
    'orderBy: RELEVANCE',
    { or: [{ topics: ['topic:samferdsel'] }, { organisations: ['organisation:ks'] }], not: { post: 'styreleder' } },
  ],
  ['people, without narrower topics', people, '', { includeNarrower: false, basis: ['INFERRED'] }],
  ['all organisations', organisations, '', {}],
  ['organisations on a day, by one basis', organisations, '', { asOf: '2019-10-24', basis: ['STATED'] }],
  ['all projects', projects, '', {}],
  ['projects by what held on a day', projects, '', { asOf: '2017-06-01' }],
  ['all work', work, '', {}],
  ['work by one basis on a day', work, 'basis: [INFERRED], asOf: "2019-10-24", includeUnknown: true', {}],
  ['work, without narrower topics', work, '', { includeNarrower: false, text: 'fylkeskommune' }],
])('%s', async (_, list, args, filter) => {
  const { facets, totalCount } = await asked(list, args, filter, `totalCount ${buckets}`)
  expect(totalCount).toBeGreaterThan(0)
  // That there is nothing where there is no bucket, of the whole lists.
  const values = Object.keys(filter).length > 0 ? {} : await valuesOf(list)
  const one = async (more: Leaf) => (await asked(list, args, { ...filter, and: [more] }, 'totalCount')).totalCount
  for (const { key, buckets: own } of facets) {
    const counts = Object.fromEntries(own.map(({ value, count }) => [value, count]))
    const known = [...new Set([...(values[key] ?? []), ...Object.keys(counts)])]
    const counted = await Promise.all(known.map(async (value) => [value, await one(filterOf[key]!(value))] as const))
    expect({ key, counts }).toEqual({ key, counts: Object.fromEntries(counted.filter(([, count]) => count > 0)) })
    expect(own.map(({ count }) => count)).toEqual(own.map(({ count }) => count).sort((a, b) => b - a))
  }
})

describe('below an object they are those of the same list at the root', () => {
  test.each([
    ['person:knut-aspas', 'Person', 'actors', ''],
    ['organisation:vestfold-fylkeskommune', 'Organisation', 'actors', 'basis: [STATED]'],
    ['topic:samferdsel', 'Topic', 'topics', 'basis: [INFERRED], asOf: "2019-10-24"'],
    ['topic:innovative-offentlige-anskaffelser', 'Topic', 'topics', ''],
  ])('%s', async (id, type, key, args) => {
    const of = args === '' ? '' : `(${args})`
    const { node, work: same } = (await ask(
      `{ node(id: "${id}") { ... on ${type} { work${of} { totalCount ${buckets} } } } work(filter: {${key}: ["${id}"]} ${args}) { totalCount ${buckets} } }`,
    )) as { node: { work: Answered }; work: Answered }
    expect(node.work).toEqual(same)
    expect(same.totalCount).toBeGreaterThan(0)
  })
})

test('of counties on a day they are those of the organisations that are counties then', async () => {
  const { counties, organisations: same } = (await ask(
    `{ counties(asOf: "2019-10-24") { totalCount ${buckets} } organisations(filter: {kinds: [COUNTY], asOf: "2019-10-24"}) { totalCount ${buckets} } }`,
  )) as { counties: Answered; organisations: Answered }
  expect(counties).toEqual(same)
  expect(same.facets.map(({ key, buckets: { length } }) => [key, length > 0])).toEqual(
    ['kind', 'county', 'topic', 'year'].map((key) => [key, true]),
  )
})

describe('whole facets', () => {
  const bucket = (value: string, label: string, count: number) => ({ value, label, count })

  test('what Knut Aspås works on: his talk was about one topic, which has broader ones, and about transport', async () => {
    const { facets } = await asked(work, '', { actors: ['person:knut-aspas'] }, buckets)
    expect(facets).toEqual([
      { key: 'kind', buckets: [bucket('PERSON', 'PERSON', 2)] },
      { key: 'county', buckets: [bucket('organisation:trondelag-fylkeskommune', 'Trøndelag fylkeskommune', 2)] },
      {
        key: 'topic',
        buckets: [
          bucket('topic:innovative-offentlige-anskaffelser', 'innovative offentlige anskaffelser', 1),
          bucket('topic:offentlige-anskaffelser', 'offentlige anskaffelser', 1),
          bucket('topic:samferdsel', 'samferdsel', 1),
          bucket('topic:strategic-procurement', 'strategic procurement', 1),
        ],
      },
      { key: 'year', buckets: [bucket('2019', '2019', 2)] },
    ])
  })

  test('the same, by what is stated of him: nothing is', async () => {
    const { facets, totalCount } = await asked(
      work,
      'basis: [STATED]',
      { actors: ['person:knut-aspas'] },
      `totalCount ${buckets}`,
    )
    expect({ facets, totalCount }).toEqual({
      totalCount: 0,
      facets: ['kind', 'county', 'topic', 'year'].map((key) => ({ key, buckets: [] })),
    })
  })

  test('as the client names and orders what it asks', async () => {
    const { people: list } = (await ask(
      '{ people(filter: {post: "styreleder", events: ["event:fylkesmote-2019-10-24"]}) { by: facets { __typename of: key } f: facets { buckets { n: count what: label } key } } }',
    )) as { people: unknown }
    expect(list).toEqual({
      by: ['county', 'topic', 'year'].map((of) => ({ __typename: 'Facet', of })),
      f: [
        { buckets: [{ n: 1, what: 'Telemark fylkeskommune' }], key: 'county' },
        {
          buckets: [
            'innovative offentlige anskaffelser',
            'offentlige anskaffelser',
            'samfunnsutviklerrollen',
            'strategic procurement',
          ].map((what) => ({ n: 1, what })),
          key: 'topic',
        },
        { buckets: ['2003', '2009', '2019', '2021', '2024'].map((what) => ({ n: 1, what })), key: 'year' },
      ],
    })
  })
})
