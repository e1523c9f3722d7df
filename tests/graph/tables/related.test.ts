// Who has something in common with whom, what, how much and why.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import type { Statement } from '../../../src/statement/knowledge.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { type Page, Pager } from '../read/pager.ts'
import { askOf } from './answers.ts'
import { type Asked, Plain } from './plain.ts'
import { ids } from './views.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())
const actors = plain.knowledge.entities.filter(({ type }) => type === 'Person' || type === 'Organisation')

/** What one actor has, and the statements that say so. */
function thingsOf(actor: string, asked: Asked): Map<string, Statement[]> {
  const things = new Map<string, Statement[]>()
  const add = (thing: string, ...why: readonly Statement[]) => things.set(thing, [...(things.get(thing) ?? []), ...why])
  for (const predicate of ['WORKS_ON', 'PARTICIPATES_IN', 'MEMBER_OF', 'ORGANISED'] as const) {
    for (const one of plain.of(predicate, 'subject', actor, asked)) if (one.object !== undefined) add(one.object, one)
  }
  for (const gave of plain.of('GAVE', 'subject', actor, asked)) {
    for (const to of plain.of('CONTRIBUTION_TO', 'subject', gave.object!, asked)) add(to.object!, gave, to)
  }
  return things
}

function relatedTo(actor: string, asked: Asked): object[] {
  const all = new Map(actors.map(({ id }) => [id, thingsOf(id, asked)]))
  const mine = all.get(actor)!
  const having = (thing: string) => actors.filter(({ id }) => all.get(id)!.has(thing)).length
  const related = actors
    .filter(({ id }) => id !== actor)
    .map((other) => {
      const theirs = all.get(other.id)!
      const shared = [...mine.keys()].filter((thing) => theirs.has(thing))
      const parts = shared.map((thing) => 1 / having(thing)).sort((a, b) => b - a)
      return { other, shared, theirs, score: parts.reduce((sum, part) => sum + part, 0) }
    })
    .filter(({ shared }) => shared.length > 0)
  const byName = plain.inOrder(related.map(({ other }) => other)).map(({ id }) => id)
  return related
    .sort((a, b) => b.score - a.score || byName.indexOf(a.other.id) - byName.indexOf(b.other.id))
    .map(({ other, shared, theirs, score }) => ({
      actor: { __typename: other.type, id: other.id },
      score,
      shared: ids(plain.inOrder(shared.map((thing) => plain.entity(thing)))),
      statements: plain
        .inOrder(shared.flatMap((thing) => [...mine.get(thing)!, ...theirs.get(thing)!]))
        .map(({ id, evidence }) => ({
          id,
          bases: (['STATED', 'INFERRED', 'EXTERNAL'] as const).filter(
            (basis) => (asked.basis ?? [basis]).includes(basis) && evidence.some((one) => one.basis === basis),
          ),
        })),
    }))
}

const operation = `query ($ids: [ID!]!, $asOf: Date, $basis: [Basis!]) {
  nodes(ids: $ids) { ... on Actor {
    related(first: 100, asOf: $asOf, basis: $basis) {
      totalCount
      nodes { actor { __typename id } score shared { id } statements { id bases } }
    }
  } }
}`

describe('of every person and organisation', () => {
  test.each<{ what: string; asked: Asked }>([
    { what: 'whenever, by any evidence', asked: {} },
    { what: 'by what the text states', asked: { basis: ['STATED'] } },
    { what: 'by what is inferred', asked: { basis: ['INFERRED'] } },
    { what: 'by outside sources', asked: { basis: ['EXTERNAL'] } },
    { what: 'on the day of the meeting', asked: { asOf: '2019-10-24' } },
    {
      what: 'before most of the mergers, by two bases',
      asked: { asOf: '2018-06-01', basis: ['EXTERNAL', 'INFERRED'] },
    },
  ])('$what', async ({ asked }) => {
    const { nodes } = await askOf(ask, operation, actors, asked as Record<string, unknown>)
    const expected = actors.map(({ id }) => relatedTo(id, asked))
    expect(nodes).toEqual(expected.map((all) => ({ related: { totalCount: all.length, nodes: all.slice(0, 100) } })))
    expect(expected.flat().length).toBeGreaterThan(1)
  })
})

describe('as the text and the sources have it', () => {
  const related = async (id: string, given: string) => {
    const data = await ask(`{ node(id: "${id}") { ... on Actor { related${given} {
      nodes { actor { name } shared { name } score statements { wording } }
    } } } }`)
    return (data as { node: { related: { nodes: unknown[] } } }).node.related.nodes
  }

  test('the speakers of the one item that two gave share the event with six others, each other too', async () => {
    const shared = [{ name: 'Fylkesmøte 24. oktober' }]
    const found = await related('person:jan-sivert-josendal', '(basis: [STATED])')
    expect(found).toContainEqual({
      actor: { name: 'Knut Aspås' },
      shared,
      score: 1 / 7,
      statements: [
        { wording: '«Innlegg av Knut Aspås» var en del av programmet på Fylkesmøte 24. oktober' },
        {
          wording:
            '«Innlegg av Jan Sivert Jøsendal og Gunnar Berg Treidene» var en del av programmet på Fylkesmøte 24. oktober',
        },
        { wording: 'Jan Sivert Jøsendal holdt «Innlegg av Jan Sivert Jøsendal og Gunnar Berg Treidene»' },
        { wording: 'Knut Aspås holdt «Innlegg av Knut Aspås»' },
      ],
    })
  })
})

describe('page by page', () => {
  const list = { within: 'node(id: "person:gunn-marit-helgesen") { ... on Actor', field: 'related', key: 'score' }
  const pager = new Pager(ask)
  const nodesOf = (pages: readonly Page[]) => pages.map(({ nodes }) => nodes)
  const cursorsOf = (pages: readonly Page[]) => pages.map(({ edges }) => edges.map(({ cursor }) => cursor))

  test.each([1, 2, 3, 5, 100])('by %i, from either end: the list, each once', async (size) => {
    const [whole] = await pager.forward(list, 100)
    const all = whole!.edges.map(({ cursor }) => cursor)
    expect(new Set(all).size).toBe(whole!.totalCount)
    const forward = await pager.forward(list, size)
    const backward = await pager.backward(list, size)
    expect(cursorsOf(forward).flat()).toEqual(all)
    expect(cursorsOf([...backward].reverse()).flat()).toEqual(all)
    expect(nodesOf(forward).flat()).toEqual(whole!.nodes)
    expect(forward.map(({ nodes }) => nodes.length).slice(0, -1)).toEqual(forward.slice(1).map(() => size))
  })
})
