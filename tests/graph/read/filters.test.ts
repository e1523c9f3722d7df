// Filters that stand in filters find what their parts find, put together: all of them, any, all but these.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { type Filtered, filteredLists, type Leaf, organisations, people, work } from './filtered-lists.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

/** The ids of all that a filter leaves, in the order of the list. */
async function found({ field, type }: Filtered, filter: Leaf): Promise<readonly string[]> {
  const operation = `query ($filter: ${type}) { ${field}(filter: $filter, first: 100) { totalCount nodes { id } } }`
  const data = (await ask(operation, { filter })) as Readonly<
    Record<string, { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }>
  >
  const { totalCount, nodes } = data[field]!
  expect(nodes).toHaveLength(totalCount)
  return nodes.map(({ id }) => id)
}

describe.each(filteredLists)('$field', (list) => {
  test.each(list.leaves)('%j leaves some, and its opposite the others', async (leaf) => {
    const [all, some, others] = [await found(list, {}), await found(list, leaf), await found(list, { not: leaf })]
    expect(some.length).toBeGreaterThan(0)
    expect(others).toEqual(all.filter((id) => !some.includes(id)))
  })

  test('filters in filters, whatever they are made of', async () => {
    const all = await found(list, {})
    const alone = await Promise.all(list.leaves.map((leaf) => found(list, leaf)))
    await fc.assert(
      fc.asyncProperty(trees(list.leaves.length), async (tree) => {
        const kept = all.filter((id) => isKept(tree, (n) => alone[n]!.includes(id)))
        expect(await found(list, filterOf(tree, list.leaves))).toEqual(kept)
      }),
      { numRuns: 6 },
    )
  })
})

test.each<[string, Filtered, Leaf, Leaf]>([
  ['nothing in particular is everything', people, {}, { and: [] }],
  ['any of none is nothing', people, { or: [] }, { events: [] }],
  ['not everything is nothing', people, { not: {} }, { or: [] }],
  [
    'of the bases around it, unless it gives its own',
    people,
    { basis: ['STATED'], and: [{ years: [2019] }, { topics: ['topic:samferdsel'], basis: ['INFERRED'] }] },
    {
      and: [
        { years: [2019], basis: ['STATED'] },
        { topics: ['topic:samferdsel'], basis: ['INFERRED'] },
      ],
    },
  ],
  [
    'on the day around it, at any depth',
    people,
    { asOf: '2019-10-24', or: [{ not: { organisations: ['organisation:ks'] } }, { post: 'styreleder' }] },
    {
      or: [
        { not: { organisations: ['organisation:ks'], asOf: '2019-10-24' } },
        { post: 'styreleder', asOf: '2019-10-24' },
      ],
    },
  ],
  [
    'what is narrower does not count in it where it does not around it',
    work,
    { includeNarrower: false, or: [{ topics: ['topic:samferdsel'] }] },
    { or: [{ topics: ['topic:samferdsel'], includeNarrower: false }] },
  ],
  [
    'the day that organisations exist on is a condition of its own',
    organisations,
    { asOf: '2019-10-24', not: { kinds: ['COUNTY'] } },
    { and: [{ not: { kinds: ['COUNTY'] } }, { asOf: '2019-10-24' }] },
  ],
])('%s', async (_, list, filter, same) => {
  expect(await found(list, filter)).toEqual(await found(list, same))
})

test.each<[string, Filtered, Leaf, readonly string[]]>([
  [
    'who works on transport, but on no narrower topic of it, and who works on that one',
    people,
    { topics: ['topic:samferdsel'], not: { topics: ['topic:drift-og-vedlikehold-av-fylkesveier'] } },
    ['person:knut-aspas'],
  ],
  [
    'who works both on buildings and on property',
    people,
    { allTopics: ['topic:bygg', 'topic:eiendom'] },
    ['person:christian-thorsen-egeberg'],
  ],
  [
    'which ministries work on innovation',
    organisations,
    { kinds: ['MINISTRY'], topics: ['topic:innovasjon'] },
    ['organisation:kmd'],
  ],
])('%s', async (_, list, filter, ids) => {
  expect(await found(list, filter)).toEqual(ids)
})

test('what a search for the text finds', async () => {
  for (const [list, kind] of [
    [people, 'PERSON'],
    [organisations, 'ORGANISATION'],
  ] as const) {
    for (const text of ['Helgesen', 'vei', 'fylkeskommune', 'Aspas', '?!']) {
      const operation = `query ($text: String!) { search(text: $text, kinds: [${kind}], first: 100) { nodes { entity { id } } } }`
      const { search } = (await ask(operation, { text })) as { search: { nodes: { entity: { id: string } }[] } }
      const hits = search.nodes.map(({ entity }) => entity.id)
      expect([...(await found(list, { text }))].sort()).toEqual(hits.sort())
    }
  }
})

/** A filter as a tree: a leaf by its number, or filters that are put together. */
type Tree = number | { readonly and: readonly Tree[] } | { readonly or: readonly Tree[] } | { readonly not: Tree }

function trees(leaves: number): fc.Arbitrary<Tree> {
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'xsmall' },
      fc.nat(leaves - 1),
      fc.record({ and: fc.array(tie('tree'), { maxLength: 3 }) }, { noNullPrototype: true }),
      fc.record({ or: fc.array(tie('tree'), { maxLength: 3 }) }, { noNullPrototype: true }),
      fc.record({ not: tie('tree') }, { noNullPrototype: true }),
    ),
  })).tree
}

function filterOf(tree: Tree, leaves: readonly Leaf[]): Leaf {
  if (typeof tree === 'number') return leaves[tree]!
  if ('not' in tree) return { not: filterOf(tree.not, leaves) }
  const [[key, inner]] = Object.entries(tree) as [[string, readonly Tree[]]]
  return { [key]: inner.map((one) => filterOf(one, leaves)) }
}

function isKept(tree: Tree, isIn: (leaf: number) => boolean): boolean {
  if (typeof tree === 'number') return isIn(tree)
  if ('not' in tree) return !isKept(tree.not, isIn)
  return 'and' in tree ? tree.and.every((one) => isKept(one, isIn)) : tree.or.some((one) => isKept(one, isIn))
}
