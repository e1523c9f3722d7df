// What several have in common, and what each alone has.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { bases, type Statement } from '../../../src/statement/knowledge.ts'
import { askWith, refusalOf } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { type Asked, evidenceOf, Plain } from '../tables/plain.ts'
import { ids } from '../tables/views.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))
const plain = new Plain(await seedKnowledge())

const operation = `query ($ids: [ID!]!, $asOf: Date, $basis: [Basis!]) {
  compare(ids: $ids, asOf: $asOf, basis: $basis) {
    entities { __typename id }
    shared { id }
    statements { id bases }
    partly { entity { id } by { id } statements { id bases } }
    only { entity { id } has { id } statements { id bases } }
  }
}`

type Things = ReadonlyMap<string, readonly Statement[]>

const known = new Map<string, Things>()

/** What stands in a statement with it, and the events of contributions that do; each with the statements. */
function thingsOf(id: string, asked: Asked): Things {
  const key = JSON.stringify([id, asked])
  const things = new Map<string, Statement[]>()
  if (known.has(key)) return known.get(key)!
  const add = (thing: string, ...why: readonly Statement[]) => {
    if (thing !== id) things.set(thing, [...(things.get(thing) ?? []), ...why])
  }
  for (const one of plain.partOf(id, asked)) {
    const parts = [one.subject, one.object, one.post, ...one.saidBy, ...one.about].filter((part) => part !== undefined)
    for (const part of parts) {
      add(part, one)
      if (!part.startsWith('contribution:') || part === id) continue
      for (const to of plain.of('CONTRIBUTION_TO', 'subject', part, asked)) if (to !== one) add(to.object!, one, to)
    }
  }
  known.set(key, things)
  return things
}

function comparisonOf(asked: readonly string[], given: Asked): object {
  const all = asked.map((id) => thingsOf(id, given))
  const by = (thing: string) => asked.filter((_, i) => all[i]!.has(thing))
  const things = plain.inOrder([...new Set(all.flatMap((one) => [...one.keys()]))].map((id) => plain.entity(id)))
  const had = (count: (n: number) => boolean) => things.filter(({ id }) => count(by(id).length))
  const statements = (of: readonly { id: string }[], having = all) =>
    plain
      .inOrder(of.flatMap(({ id }) => having.flatMap((one) => one.get(id) ?? [])))
      .map((one) => ({ id: one.id, bases: basesOf(one, given) }))
  const shared = had((n) => n === asked.length)
  return {
    entities: asked.map((id) => ({ __typename: plain.entity(id).type, id })),
    shared: ids(shared),
    statements: statements(shared),
    partly: had((n) => n > 1 && n < asked.length).map((thing) => ({
      entity: { id: thing.id },
      by: ids(by(thing.id).map((id) => ({ id }))),
      statements: statements([thing]),
    })),
    only: asked.map((id) => {
      const own = had((n) => n === 1).filter((thing) => by(thing.id)[0] === id)
      return { entity: { id }, has: ids(own), statements: statements(own) }
    }),
  }
}

function basesOf(statement: Statement, { basis }: Asked): readonly string[] {
  return bases.filter((basis_) => evidenceOf(statement, basis).some((one) => one.basis === basis_))
}

const ofType = (...types: readonly string[]) =>
  plain.knowledge.entities.filter(({ type }) => types.includes(type)).map(({ id }) => id)
/** Each with each. */
const pairsOf = (some: readonly string[]) => some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b]))

describe('every two', () => {
  test.each<[string, string[][], Asked]>([
    ['people', pairsOf(ofType('Person')), {}],
    ['people, by what the text states', pairsOf(ofType('Person')), { basis: ['STATED'] }],
    ['people, on the day of the meeting', pairsOf(ofType('Person')), { asOf: '2019-10-24' }],
    ['organisations, by outside sources', pairsOf(ofType('Organisation')).slice(0, 400), { basis: ['EXTERNAL'] }],
    ['topics', pairsOf(ofType('Topic')).slice(0, 400), {}],
    ['others', pairsOf(ofType('Project', 'Event', 'Contribution', 'Document')), {}],
    ['a person and an organisation', ofType('Organisation').map((id) => [id, 'person:knut-aspas']), {}],
  ])('%s', async (_, pairs, asked) => {
    for (const pair of pairs) {
      const { compare } = (await ask(operation, { ids: pair, ...asked })) as { compare: unknown }
      expect(compare).toEqual(comparisonOf(pair, asked))
    }
    expect(pairs.length).toBeGreaterThan(20)
  })
})

test.each([3, 5, 10])('%i speakers, organisations and topics at once', async (count) => {
  const some = [...ofType('Person'), ...ofType('Organisation', 'Topic')]
  for (let start = 0; start + count <= some.length; start += count) {
    const asked = some.slice(start, start + count)
    const { compare } = (await ask(operation, { ids: asked })) as { compare: unknown }
    expect(compare).toEqual(comparisonOf(asked, {}))
  }
})

test('two whose ids were other ones before are compared as who they are, in the order asked', async () => {
  const asked = ['person:knut-aspas', 'person:aase-marthe-horrigmoe']
  const { compare } = (await ask(operation, { ids: asked })) as { compare: unknown }
  expect(compare).toEqual(comparisonOf(['person:knut-aspas', 'person:aase-marthe-johansen-horrigmo'], {}))
})

test('as the text has it: what two speakers have in common, and why', async () => {
  const data = await ask(`{ compare(ids: ["person:knut-aspas", "person:kjersti-bjornstad"], basis: [STATED]) {
    shared { name } statements { wording } } }`)
  const wordings = [
    'Innlegg av Kjersti Bjørnstad: «Innlandet har brukt politisk innkjøpsmakt til å stimulere markedet av nye tjenester og produkter.»',
    'Innlegg av Kjersti Bjørnstad: «Innlandet vil bruke politisk innkjøpsmakt til å stimulere markedet av nye tjenester og produkter.»',
    'Innlegg av Knut Aspås: «Trøndelag sin satsing på IOA har hatt betydning på fylket.»',
    'Innlegg av Knut Aspås: «Det er muligheter fremover med blant annet fokus på samferdsel.»',
    '«Innlegg av Kjersti Bjørnstad» var en del av programmet på Fylkesmøte 24. oktober',
    '«Innlegg av Knut Aspås» var en del av programmet på Fylkesmøte 24. oktober',
    'Kjersti Bjørnstad holdt «Innlegg av Kjersti Bjørnstad»',
    'Knut Aspås holdt «Innlegg av Knut Aspås»',
  ]
  expect(data).toEqual({
    compare: {
      shared: [{ name: 'Fylkesmøte 24. oktober' }],
      statements: wordings.map((wording) => ({ wording })),
    },
  })
})

test.each<[string, readonly string[], object]>([
  ['none', [], { argument: 'ids', found: 0, least: 2, most: 10 }],
  ['one', ['topic:bygg'], { argument: 'ids', found: 1, least: 2, most: 10 }],
  ['eleven', Array.from({ length: 11 }, (_, n) => `topic:${n}`), { argument: 'ids', found: 11, least: 2, most: 10 }],
  ['something that is nothing', ['topic:bygg', 'topic:nothing'], { argument: 'ids', found: 'topic:nothing' }],
  [
    'a statement',
    ['topic:bygg', 'statement:e8422b87a7842ffb'],
    { argument: 'ids', found: 'statement:e8422b87a7842ffb' },
  ],
  ['the same twice', ['topic:bygg', 'topic:bygg'], { argument: 'ids', found: ['topic:bygg', 'topic:bygg'] }],
  [
    'the same under an id of before',
    ['person:aase-marthe-horrigmoe', 'person:aase-marthe-johansen-horrigmo'],
    { argument: 'ids', found: ['person:aase-marthe-horrigmoe', 'person:aase-marthe-johansen-horrigmo'] },
  ],
])('%s is refused', async (_, asked, details) => {
  expect(await refusalOf(ask(operation, { ids: asked }))).toEqual({ code: 'BAD_USER_INPUT', details })
})
