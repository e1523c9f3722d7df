// A query is compiled once for each shape of its variables, and one shape's is never taken for another's.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execute, type GraphQLResolveInfo } from 'graphql'
import { CompiledCache } from '../../../src/graph/read/compiled.ts'
import { parsed, schema, type Variables } from '../../support/ask.ts'
import { sender, sentFor } from '../select/sent.ts'

/** What each root field of an operation's execution is given. */
async function infosOf(text: string, variableValues: Variables = {}, operationName?: string) {
  const infos: GraphQLResolveInfo[] = []
  const note = (_root: unknown, { info }: { info: GraphQLResolveInfo }) => {
    infos.push(info)
    return Promise.resolve(null)
  }
  const contextValue = { graph: { one: note, many: note, list: note } }
  await execute({ schema, document: parsed(text), variableValues, contextValue, operationName: operationName ?? null })
  return infos
}

describe('asked twice', () => {
  const one = `query ($basis: [Basis!], $property: String, $flag: Boolean = false, $filter: StatementFilter) {
    statements(filter: $filter) { nodes { evidence(basis: $basis) { basis @skip(if: $flag) } } }
    topics { nodes { facts(property: $property) { value } } }
  }`
  const cases: readonly [string, Variables, Variables, 'once' | 'anew'][] = [
    [
      'with other values',
      { basis: ['STATED'], property: 'a' },
      { basis: ['INFERRED', 'STATED'], property: 'b' },
      'once',
    ],
    ['with an empty list, then a full one', { basis: [] }, { basis: ['STATED'] }, 'once'],
    ['with the same filter keys', { filter: { asOf: '2019-10-24' } }, { filter: { asOf: '2020-01-01' } }, 'once'],
    ['with a default, then the same value', {}, { flag: false }, 'once'],
    ['given, then null', { property: 'a' }, { property: null }, 'anew'],
    ['given, then not', { basis: ['STATED'] }, {}, 'anew'],
    ['with a flag, then the other way', { flag: true }, { flag: false }, 'anew'],
    ['with a filter, then none', { filter: {} }, { filter: null }, 'anew'],
    ['with another filter key', { filter: { asOf: '2019-10-24' } }, { filter: { basis: ['STATED'] } }, 'anew'],
    [
      'with one filter key more',
      { filter: { asOf: '2019-10-24' } },
      { filter: { asOf: '2019-10-24', basis: [] } },
      'anew',
    ],
  ]

  test.each(cases)('%s', async (_, first, second, expected) => {
    const cache = new CompiledCache()
    const compiled = async (variables: Variables) =>
      (await infosOf(one, variables)).map((info) => cache.get(info, () => ({ made: info })))
    const [before, after] = [await compiled(first), await compiled(second)]
    expect(before).toHaveLength(2)
    expect(before.map((each, i) => each === after[i])).toEqual(expected === 'once' ? [true, true] : [false, false])
  })
})

test('two root fields, and two operations of one document, each have their own', async () => {
  const cache = new CompiledCache()
  const text =
    'query A { a: topics { totalCount } b: topics { nodes { id } } } query B { a: topics { nodes { name } } }'
  const infos = [...(await infosOf(text, {}, 'A')), ...(await infosOf(text, {}, 'B'))]
  const get = () => infos.map((info) => cache.get(info, () => ({ made: info })))
  const made = get()
  expect(new Set(made).size).toBe(3)
  expect(get().every((each, i) => each === made[i])).toBe(true)
})

test('an operation of which more shapes are asked than are kept is still compiled rightly', async () => {
  const flags = Array.from({ length: 7 }, (_, i) => `f${i}`)
  const text = `query (${flags.map((flag) => `$${flag}: Boolean!`).join(', ')}) {
    graph { version ${flags.map((flag) => `${flag}: loadedAt @include(if: $${flag})`).join(' ')} }
  }`
  const send = sender()
  const shapes = Array.from({ length: 2 ** flags.length }, (_, n) => n)
  for (const n of [...shapes, ...shapes]) {
    const variables = Object.fromEntries(flags.map((flag, i) => [flag, (n >> i) % 2 === 1]))
    const [sent] = await send(text, variables)
    const asked = flags.filter((flag) => variables[flag]).map((flag) => `, \`${flag}\`: v0.loadedAt`)
    expect(sent?.cypher).toContain(`| {\`version\`: v0.version${asked.join('')}}]`)
  }
})

test('whatever was asked before, the query is what it would be compiled anew', async () => {
  const text = `query (
    $flag: Boolean! = true, $other: Boolean!, $basis: [Basis!], $asOf: Date, $unknown: Boolean = false, $first: Int,
    $filter: StatementFilter, $work: WorkFilter, $narrower: Boolean, $language: Language! = NB, $ids: [ID!]!
  ) {
    a: statements(filter: $filter, first: $first) { totalCount nodes @include(if: $flag) { bases } }
    b: statements(filter: {basis: $basis, asOf: $asOf}) { nodes { id @skip(if: $other) wording(language: $language) } }
    work(filter: $work, asOf: $asOf, basis: $basis, includeUnknown: $unknown) { nodes { validFrom } }
    organisation(name: "x", asOf: $asOf) { id ... @skip(if: $flag) { work(basis: $basis) { totalCount } } }
    nodes(ids: $ids) { ... on Topic { work(includeNarrower: $narrower, first: $first) { nodes { evidence { basis } } } } }
  }`
  const absent = Symbol('absent')
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(absent), fc.constant(null), value)
  const basis = fc.subarray(['STATED', 'INFERRED', 'EXTERNAL'])
  const day = fc.constantFrom('2019-10-24', '2020-01-01')
  const ids = fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })
  const leaf = fc.record({ actors: maybe(ids), topics: maybe(ids), includeNarrower: maybe(fc.boolean()) })
  const inner = fc.oneof(leaf, fc.record({ not: maybe(leaf), text: maybe(fc.constantFrom('a', 'b')) }))
  const workFilter = fc.oneof(
    leaf,
    fc.record({
      and: maybe(fc.array(inner, { maxLength: 2 })),
      or: maybe(fc.array(inner, { maxLength: 2 })),
      not: maybe(inner),
    }),
  )
  const variables = fc
    .record({
      flag: fc.oneof(fc.constant(absent), fc.boolean()),
      other: fc.boolean(),
      basis: maybe(basis),
      asOf: maybe(day),
      unknown: maybe(fc.boolean()),
      first: maybe(fc.integer({ min: 1, max: 100 })),
      filter: maybe(
        fc.record({ basis: maybe(basis), asOf: maybe(day), subjects: maybe(ids), missing: maybe(fc.constant([])) }),
      ),
      work: maybe(workFilter),
      narrower: maybe(fc.boolean()),
      language: fc.oneof(fc.constant(absent), fc.constantFrom('NB', 'NN', 'EN')),
      ids,
    })
    .map((given) => without(absent, given) as Variables)

  await fc.assert(
    fc.asyncProperty(fc.array(variables, { minLength: 2, maxLength: 12 }), async (asked) => {
      const send = sender()
      for (const values of asked) expect(await send(text, values)).toEqual(await sentFor(text, values))
    }),
    { numRuns: 20 },
  )
})

function without(absent: symbol, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => without(absent, one))
  if (typeof value !== 'object' || value === null) return value
  const given = Object.entries(value).filter(([, inner]) => inner !== absent)
  return Object.fromEntries(given.map(([key, inner]) => [key, without(absent, inner)]))
}
