// What is near an entity, and what joins it.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import type { Basis } from '../../../src/statement/knowledge.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { Plain } from '../tables/plain.ts'
import { ids } from '../tables/views.ts'
import { PlainJoins } from './plain-joins.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())

interface Asked {
  readonly depth?: number
  readonly first?: number
  readonly basis?: readonly Basis[]
  readonly kinds?: readonly string[]
}

const operation = `query ($id: ID!, $depth: Int, $first: Int, $basis: [Basis!], $kinds: [EntityKind!]) {
  neighbourhood(id: $id, depth: $depth, first: $first, basis: $basis, kinds: $kinds) {
    nodes { __typename id }
    statements { id bases }
    truncated
  }
}`

function neighbourhoodOf(joins: PlainJoins, id: string, asked: Asked): object {
  const { depth = 1, first = 100, kinds, basis } = asked
  const types = kinds?.map((kind) => ({ PERSON: 'Person', ORGANISATION: 'Organisation', POST: 'Post' })[kind])
  const found = [id]
  for (let distance = 1, last = [id]; distance <= depth; distance++) {
    const next = new Set(last.flatMap((one) => joins.joined(one)))
    last = [...next]
      .filter((one) => !found.includes(one) && (types === undefined || types.includes(plain.entity(one).type)))
      .sort((a, b) => joins.rank(a) - joins.rank(b))
    found.push(...last)
  }
  const nodes = found.slice(0, first)
  const statements = nodes.flatMap((one) => nodes.flatMap((other) => joins.of.get(one)?.get(other) ?? []))
  return {
    nodes: nodes.map((one) => ({ __typename: plain.entity(one).type, id: one })),
    statements: plain.inOrder(statements).map((one) => ({
      id: one.id,
      bases: (['STATED', 'INFERRED', 'EXTERNAL'] as const).filter(
        (of) => (basis ?? [of]).includes(of) && one.evidence.some((evidence) => evidence.basis === of),
      ),
    })),
    truncated: found.length > first,
  }
}

describe('of everything:', () => {
  test.each<[string, Asked]>([
    ['what is joined to it', {}],
    ['within two hops', { depth: 2 }],
    ['within three hops: there it is cut', { depth: 3 }],
    ['the first of it', { first: 1 }],
    ['the first three of it', { first: 3, depth: 2 }],
    ['the first twenty of it', { first: 20, depth: 3 }],
    ['by what is stated', { basis: ['STATED'], depth: 2 }],
    ['by what is not', { basis: ['INFERRED', 'EXTERNAL'], depth: 2 }],
    ['people and posts only', { kinds: ['PERSON', 'POST'], depth: 3 }],
    ['no kinds', { kinds: [] }],
    ['organisations by outside sources', { kinds: ['ORGANISATION'], basis: ['EXTERNAL'], depth: 2 }],
  ])('%s', async (_, asked) => {
    const joins = new PlainJoins(plain, asked.basis === undefined ? {} : { basis: asked.basis })
    for (const { id } of plain.knowledge.entities) {
      const { neighbourhood } = (await ask(operation, { ...asked, id })) as { neighbourhood: unknown }
      expect({ id, neighbourhood }).toEqual({ id, neighbourhood: neighbourhoodOf(joins, id, asked) })
    }
  })
})

test('as the text has it: what is stated of the head of property, and of what he spoke', async () => {
  const data = await ask(`{
    neighbourhood(id: "person:christian-thorsen-egeberg", basis: [STATED]) {
      nodes { name } statements { wording } truncated
    }
  }`)
  expect(data).toEqual({
    neighbourhood: {
      nodes: [
        { name: 'Christian Thorsen Egeberg' },
        { name: 'Innlegg av Christian Thorsen Egeberg' },
        { name: 'eiendomssjef' },
      ],
      statements: [
        { wording: 'Christian Thorsen Egeberg holdt «Innlegg av Christian Thorsen Egeberg»' },
        { wording: '«Innlegg av Christian Thorsen Egeberg» ble holdt i egenskap av eiendomssjef' },
        { wording: 'Christian Thorsen Egeberg er eiendomssjef i Vestfold fylkeskommune' },
      ],
      truncated: false,
    },
  })
})

test('an id of before leads to whoever has it now; null is as left out', async () => {
  const now = await ask(operation, { id: 'person:aase-marthe-johansen-horrigmo', depth: 1, first: 100 })
  expect(await ask(operation, { id: 'person:aase-marthe-horrigmoe', depth: null, first: null })).toEqual(now)
})

test.each<[string, object, object]>([
  ['nothing', { id: 'topic:nothing' }, { argument: 'id', found: 'topic:nothing' }],
  ['no hops', { depth: 0 }, { argument: 'depth', found: 0, least: 1, most: 3 }],
  ['four hops', { depth: 4 }, { argument: 'depth', found: 4, least: 1, most: 3 }],
  ['no entities', { first: 0 }, { argument: 'first', found: 0, least: 1, most: 100 }],
  ['more than a hundred entities', { first: 101 }, { argument: 'first', found: 101, least: 1, most: 100 }],
])('%s: refused', async (_, wrong, details) => {
  expect(await refusalOf(ask(operation, { id: 'topic:bygg', ...wrong }))).toEqual({ code: 'BAD_USER_INPUT', details })
})

test('what stands below is as it is anywhere', async () => {
  const { neighbourhood } = (await ask(
    `{ neighbourhood(id: "project:nye-horten-vgs", kinds: [POST]) { nodes { ... on Project { id topics { id } } } } }`,
  )) as {
    neighbourhood: { nodes: unknown }
  }
  const topics = plain.through('ABOUT', 'subject', 'project:nye-horten-vgs', 'Topic')
  expect(neighbourhood.nodes).toEqual([{ id: 'project:nye-horten-vgs', topics: ids(topics) }])
})
