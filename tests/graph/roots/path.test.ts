// The shortest ways from one entity to another.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import type { Basis } from '../../../src/statement/knowledge.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { Plain } from '../tables/plain.ts'
import { PlainJoins } from './plain-joins.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())

interface Asked {
  readonly maxLength?: number
  readonly first?: number
  readonly basis?: readonly Basis[]
  readonly avoidKinds?: readonly string[]
}

const operation = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $basis: [Basis!], $avoidKinds: [EntityKind!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, basis: $basis, avoidKinds: $avoidKinds) {
    length
    start { __typename id }
    hops { from { id } to { __typename id } statement { id bases } statements { id } }
  }
}`

/** Every way without a turn back, tried out. */
function pathsOf(joins: PlainJoins, from: string, to: string, asked: Asked): object[] {
  const { maxLength = 4, first = 3, avoidKinds = [], basis } = asked
  const kindOf = (id: string) =>
    plain
      .entity(id)
      .type.replace(/(?<=.)[A-Z]/, '_$&')
      .toUpperCase()
  const found: string[][] = []
  const walk = (way: readonly string[]) => {
    const here = way.at(-1)!
    if (here === to) return void found.push([...way])
    if (way.length > maxLength) return
    for (const next of joins.joined(here)) {
      if (way.includes(next) || (next !== to && avoidKinds.includes(kindOf(next)))) continue
      walk([...way, next])
    }
  }
  walk([from])
  // They are found in the order of names; sorting keeps it among those of one length.
  const ways = found.sort((a, b) => a.length - b.length).slice(0, first)
  return ways.map((way) => ({
    length: way.length - 1,
    start: { __typename: plain.entity(from).type, id: from },
    hops: way.slice(1).map((id, i) => {
      const statements = joins.of.get(way[i]!)!.get(id)!
      const [best] = statements
      const bases = (['STATED', 'INFERRED', 'EXTERNAL'] as const).filter(
        (one) => (basis ?? [one]).includes(one) && best!.evidence.some((evidence) => evidence.basis === one),
      )
      return {
        from: { id: way[i]! },
        to: { __typename: plain.entity(id).type, id },
        statement: { id: best!.id, bases },
        statements: statements.map((one) => ({ id: one.id })),
      }
    }),
  }))
}

const people = plain.knowledge.entities.filter(({ type }) => type === 'Person').map(({ id }) => id)
const everything = plain.inOrder(plain.knowledge.entities).map(({ id }) => id)
const pairsOf = (some: readonly string[]) =>
  some.flatMap((a) => some.filter((b) => a !== b).map((b) => [a, b] as const))
/** Of all pairs every n-th, so that all kinds are met. */
const some = (pairs: readonly (readonly [string, string])[], count: number) =>
  pairs.filter((_, n) => n % Math.ceil(pairs.length / count) === 0)

describe('between every two people, or some of whatever there is:', () => {
  test.each<[string, readonly (readonly [string, string])[], Asked]>([
    ['people, both ways', pairsOf(people), {}],
    ['people, up to 3 hops', pairsOf(people), { maxLength: 3, first: 10 }],
    ['people, all ways up to 5 hops that are asked for', some(pairsOf(people), 100), { maxLength: 5, first: 10 }],
    ['people, up to 6 hops', some(pairsOf(people), 40), { maxLength: 6 }],
    ['people, by what is stated', pairsOf(people), { basis: ['STATED'] }],
    ['people, by two bases', some(pairsOf(people), 100), { basis: ['EXTERNAL', 'INFERRED'], maxLength: 5 }],
    ['people, not through events', some(pairsOf(people), 150), { avoidKinds: ['EVENT', 'CHANGE_EVENT'] }],
    [
      'people, through organisations and posts',
      pairsOf(people),
      {
        avoidKinds: ['PERSON', 'TOPIC', 'PROJECT', 'EVENT', 'CONTRIBUTION', 'DOCUMENT'],
        maxLength: 6,
      },
    ],
    ['whatever there is', some(pairsOf(everything), 300), { first: 10 }],
    ['neighbours', pairsOf(people.slice(0, 4)), { maxLength: 1 }],
  ])('%s', async (_, pairs, asked) => {
    const joins = new PlainJoins(plain, asked.basis === undefined ? {} : { basis: asked.basis })
    for (const [from, to] of pairs) {
      const { paths } = (await ask(operation, { ...asked, from, to })) as { paths: unknown }
      expect({ from, to, paths }).toEqual({ from, to, paths: pathsOf(joins, from, to, asked) })
    }
  })
})

const wayOf = (paths: unknown) =>
  (paths as { hops: { to: { name: string }; statement: { wording: string } }[] }[]).map(({ hops }) =>
    hops.map(({ to, statement }) => [to.name, statement.wording]),
  )

test('as the text has it: from the one who wrote the report to a speaker, every hop with its reason', async () => {
  const { paths } = (await ask(`{
    paths(from: "person:adrian-andersen", to: "person:knut-aspas", basis: [STATED], first: 1) {
      hops { to { name } statement { wording } }
    }
  }`)) as { paths: unknown }
  expect(wayOf(paths)).toEqual([
    [
      ['Fylkesmøte 24. oktober', 'Adrian Andersen skrev «Fylkesmøte 24. oktober»'],
      ['Fylkesmøte 24. oktober', '«Fylkesmøte 24. oktober» forteller om Fylkesmøte 24. oktober'],
      ['Innlegg av Knut Aspås', '«Innlegg av Knut Aspås» var en del av programmet på Fylkesmøte 24. oktober'],
      ['Knut Aspås', 'Knut Aspås holdt «Innlegg av Knut Aspås»'],
    ],
  ])
})

test('nothing leads to somebody of whom nothing is stated', async () => {
  const asked = { from: 'person:bjorn-arild-gram', to: 'person:knut-aspas', basis: ['STATED'], maxLength: 6 }
  expect(await ask(operation, asked)).toEqual({ paths: [] })
})

test('from somebody to themselves, also under an id of before, there is nothing to walk', async () => {
  const asked = { from: 'person:aase-marthe-horrigmoe', to: 'person:aase-marthe-johansen-horrigmo' }
  expect(await ask(operation, asked)).toEqual({
    paths: [{ length: 0, start: { __typename: 'Person', id: 'person:aase-marthe-johansen-horrigmo' }, hops: [] }],
  })
})

test('an id of before leads on from whoever has it now; null is as left out', async () => {
  const to = 'person:knut-aspas'
  const now = await ask(operation, { from: 'person:aase-marthe-johansen-horrigmo', to, maxLength: 4, first: 3 })
  expect(await ask(operation, { from: 'person:aase-marthe-horrigmoe', to, maxLength: null, first: null })).toEqual(now)
})

test.each<[string, object, object]>([
  ['from nothing', { from: 'person:nobody' }, { argument: 'from', found: 'person:nobody' }],
  ['to nothing', { to: 'topic:nothing' }, { argument: 'to', found: 'topic:nothing' }],
  ['no hops', { maxLength: 0 }, { argument: 'maxLength', found: 0, least: 1, most: 6 }],
  ['seven hops', { maxLength: 7 }, { argument: 'maxLength', found: 7, least: 1, most: 6 }],
  ['no ways', { first: 0 }, { argument: 'first', found: 0, least: 1, most: 10 }],
  ['eleven ways', { first: 11 }, { argument: 'first', found: 11, least: 1, most: 10 }],
])('%s: refused', async (_, wrong, details) => {
  const asked = { from: 'topic:bygg', to: 'topic:eiendom', ...wrong }
  expect(await refusalOf(ask(operation, asked))).toEqual({ code: 'BAD_USER_INPUT', details })
})
