// Whoever knows a thing by its name need not ask for its id first: a filter takes either.
import { describe, expect, test } from '@jest/globals'
import { dataOf, type Reply, servedApi } from '../support/api.ts'

const ask = servedApi()
const list = 'totalCount nodes { id }'

describe('a filter by ids takes names', () => {
  test.each<[string, string, string]>([
    ['canonical', `people(filter: {topics: ["samferdsel"]})`, `people(filter: {topics: ["topic:samferdsel"]})`],
    ['in any case', `people(filter: {topics: [" SAMFERDSEL"]})`, `people(filter: {topics: ["topic:samferdsel"]})`],
    ['English', `people(filter: {topics: ["county roads"]})`, `people(filter: {topics: ["topic:fylkesveier"]})`],
    [
      'of many words',
      `work(filter: {projects: ["Nye Horten videregående skole"]})`,
      `work(filter: {projects: ["project:nye-horten-vgs"]})`,
    ],
    ['short', `people(filter: {organisations: ["LUP"]})`, `people(filter: {organisations: ["organisation:lup"]})`],
    [
      'of a person',
      `statements(filter: {subjects: ["Knut Aspås"]})`,
      `statements(filter: {subjects: ["person:knut-aspas"]})`,
    ],
    [
      'misspelt in the text',
      `statements(filter: {subjects: ["Aase Marthe Horrigmoe"]})`,
      `statements(filter: {subjects: ["person:aase-marthe-johansen-horrigmo"]})`,
    ],
    [
      'of an event',
      `people(filter: {events: ["Fylkesmøte 24. oktober"]})`,
      `people(filter: {events: ["event:fylkesmote-2019-10-24"]})`,
    ],
    [
      'among ids',
      `work(filter: {topics: ["bygg", "topic:eiendom"]})`,
      `work(filter: {topics: ["topic:bygg", "topic:eiendom"]})`,
    ],
    ['of one thing only', `posts(organisation: "KS")`, `posts(organisation: "organisation:ks")`],
    [
      'of one thing only, over time',
      `timeline(id: "Leverandørutviklingsprogrammet")`,
      `timeline(id: "organisation:lup")`,
    ],
    [
      'of two: either is meant',
      `work(filter: {counties: ["Vestfold fylkeskommune"]})`,
      `work(filter: {counties: ["organisation:vestfold-fylkeskommune", "organisation:vestfold-fylkeskommune-2024"]})`,
    ],
    ['in a variable', `people(filter: {topics: $names})`, `people(filter: {topics: ["topic:samferdsel"]})`],
  ])('%s: %s', async (_, byName, byId) => {
    const nodes = list.replace('nodes { id }', byName.startsWith('timeline') ? 'nodes { date }' : 'nodes { id }')
    const variables = byName.includes('$names') ? 'query ($names: [ID!]) ' : ''
    const found = await dataOf(ask(`${variables}{ found: ${byName} { ${nodes} } }`, { names: ['samferdsel'] }))
    expect(found).toEqual(await dataOf(ask(`{ found: ${byId} { ${nodes} } }`)))
    expect((found['found'] as { totalCount: number }).totalCount).toBeGreaterThan(0)
  })

  test.each(['people(filter: {topics: ["samferdsl"]})', 'posts(organisation: "K")', 'work(filter: {actors: [""]})'])(
    'finds nothing by what is no name: %s',
    async (none) => {
      expect(await dataOf(ask(`{ none: ${none} { ${list} } }`))).toEqual({ none: { totalCount: 0, nodes: [] } })
    },
  )
})

describe('so does what is made of entities', () => {
  test.each<[string, string]>([
    [
      'paths(from: "Gunn Marit Helgesen", to: "nye horten vgs", first: 1) { hops { from { id } to { id } } }',
      'paths(from: "person:gunn-marit-helgesen", to: "project:nye-horten-vgs", first: 1) { hops { from { id } to { id } } }',
    ],
    [
      'compare(ids: ["LUP", "organisation:ks"]) { entities { id } shared { id } }',
      'compare(ids: ["organisation:lup", "organisation:ks"]) { entities { id } shared { id } }',
    ],
    ['neighbourhood(id: "Knut Aspås") { nodes { id } }', 'neighbourhood(id: "person:knut-aspas") { nodes { id } }'],
  ])('%s', async (byName, byId) => {
    const found = await dataOf(ask(`{ found: ${byName} }`))
    expect(found).toEqual(await dataOf(ask(`{ found: ${byId} }`)))
    expect(JSON.stringify(found)).toMatch(/:/)
  })

  const vestfolds = [
    { id: 'organisation:vestfold-fylkeskommune', name: 'Vestfold fylkeskommune' },
    { id: 'organisation:vestfold-fylkeskommune-2024', name: 'Vestfold fylkeskommune' },
  ]
  test.each<[string, string, object]>([
    [
      'a name of two',
      'neighbourhood(id: "Vestfold fylkeskommune") { truncated }',
      { code: 'AMBIGUOUS_NAME', candidates: vestfolds },
    ],
    [
      'a name of none',
      'paths(from: "KS", to: "Kari Nordmann") { length }',
      { code: 'BAD_USER_INPUT', argument: 'to', found: 'Kari Nordmann' },
    ],
    [
      'one thing twice',
      'compare(ids: ["KS", "organisation:ks"]) { shared { id } }',
      { code: 'BAD_USER_INPUT', argument: 'ids', found: ['KS', 'organisation:ks'] },
    ],
  ])('but refuses %s', async (_, query, extensions) => {
    expect((await refusal(ask(`{ ${query} }`)))?.extensions).toEqual(extensions)
  })
})

async function refusal(reply: Promise<Reply>) {
  return (await reply).errors?.[0]
}
