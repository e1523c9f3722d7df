// Through what everybody works on countless ways lead; what is asked is answered all the same.
import { beforeAll, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { load } from '../../../src/graph/load/load.ts'
import { type Asking, askWith } from '../../support/ask.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { hubGraph, organisationId, personId } from './hub-graph.ts'

const PEOPLE = 3_000
const scratch = withScratchServer()
let ask: Asking

interface Way {
  readonly length: number
  readonly hops: readonly { readonly from: { id: string }; readonly to: { id: string } }[]
}

scratch.describe('with hubs', () => {
  beforeAll(async () => {
    await load(scratch.driver(), { database: 'neo4j', records: hubGraph(PEOPLE) })
    ask = askWith(new Graph(scratch.driver(), { database: 'neo4j', timeoutMs: 60_000 }))
  })

  const waysOf = async (from: string, to: string, more: string) => {
    const asked = `{ paths(from: "${from}", to: "${to}", ${more}) { length hops { from { id } to { id } } } }`
    const { paths } = (await ask(asked)) as { paths: readonly Way[] }
    return paths.map(({ hops }) => [hops[0]!.from.id, ...hops.map(({ to: { id } }) => id)])
  }

  test('the shortest ways between two people, few among countless', async () => {
    const [one, other] = [personId(1), personId(7)]
    const ways = await waysOf(one, other, 'maxLength: 6, first: 2')
    expect(ways).toEqual([
      [one, 'topic:everything', other],
      [one, 'topic:much', other],
    ])
  })

  test('as many as asked for, the shortest first, none twice and none through anything twice', async () => {
    const ways = await waysOf(personId(1), personId(7), 'maxLength: 6, first: 10')
    expect(ways.map(({ length }) => length - 1)).toEqual([2, 2, 4, 4, 4, 4, 4, 4, 4, 4])
    expect(new Set(ways.map((way) => way.join())).size).toBe(10)
    for (const way of ways) expect(new Set(way).size).toBe(way.length)
    expect(ways.map((way) => way.at(-1))).toEqual(ways.map(() => personId(7)))
  })

  test('around the hubs, where they are to be avoided', async () => {
    expect(await waysOf(personId(1), personId(7), 'maxLength: 4, avoidKinds: [TOPIC]')).toEqual([
      [personId(1), organisationId(1), 'organisation:all', organisationId(7), personId(7)],
    ])
  })

  test('from hub to hub', async () => {
    const ways = await waysOf('topic:everything', 'topic:much', 'maxLength: 6, first: 10')
    expect(ways.map((way) => [way[0], way.length, way.at(-1)])).toEqual(
      ways.map(() => ['topic:everything', 3, 'topic:much']),
    )
    expect(ways).toHaveLength(10)
  })

  test('nowhere', async () => {
    expect(await waysOf(personId(1), 'topic:nobodys', 'maxLength: 6')).toEqual([])
    expect(await waysOf(personId(1), personId(2), 'maxLength: 6, basis: [EXTERNAL]')).toEqual([])
  })

  test('near a hub: the first hundred by name', async () => {
    const { neighbourhood } = (await ask(`{
      neighbourhood(id: "topic:everything", depth: 3) { nodes { id } statements { id } truncated }
    }`)) as { neighbourhood: unknown }
    const nearest = Array.from({ length: 99 }, (_, n) => ({ id: personId(n) }))
    expect(neighbourhood).toEqual({
      nodes: [{ id: 'topic:everything' }, ...nearest],
      // Of each person's three statements the first says that they work on this.
      statements: nearest.map((_, n) => ({ id: `statement:${n * 3}` })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      truncated: true,
    })
  })

  test('everybody has the hubs in common', async () => {
    const { person } = (await ask(`{
      person(id: "${personId(51)}") { related(first: 61) { totalCount nodes { actor { id } score shared { id } } } }
    }`)) as { person: { related: unknown } }
    const hubs = [{ id: 'topic:everything' }, { id: 'topic:much' }]
    const colleagues = Array.from({ length: PEOPLE / 50 }, (_, n) => 1 + n * 50).filter((n) => n !== 51)
    const [first] = [0, 2].map((n) => ({ actor: { id: personId(n) }, score: 1 / PEOPLE + 1 / PEOPLE, shared: hubs }))
    expect(person.related).toEqual({
      totalCount: PEOPLE - 1,
      nodes: [
        ...colleagues.map((n) => ({
          actor: { id: personId(n) },
          score: 50 / PEOPLE + 1 / PEOPLE + 1 / PEOPLE,
          shared: [{ id: organisationId(1) }, ...hubs],
        })),
        first,
        { ...first, actor: { id: personId(2) } },
      ],
    })
  })

  test('two hubs are compared: what they share is everybody', async () => {
    const { compare } = (await ask(`{
      compare(ids: ["topic:everything", "topic:much"]) { shared { id } only { has { id } } }
    }`)) as { compare: unknown }
    expect(compare).toEqual({
      shared: Array.from({ length: PEOPLE }, (_, n) => ({ id: personId(n) })),
      only: [{ has: [] }, { has: [] }],
    })
  })
})
