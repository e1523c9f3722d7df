// What the report of the meeting says, asked as a client asks. The answers were written by reading the text.
import { expect, test } from '@jest/globals'
import { dataOf, servedApi } from '../support/api.ts'

const ask = servedApi()
const answer = (query: string) => dataOf(ask(query))

test('who spoke, in what order and in whose name', async () => {
  const { events } = await answer(`{
    events { nodes { contributions { position kind speakers { name }
      inCapacityOf(basis: [STATED, INFERRED]) { member { name } post { name } organisation { name } bases } } } }
  }`)
  const as = (member: string, post: string, organisation: string, bases: string[] = ['STATED']) => ({
    ...{ member: { name: member }, post: { name: post }, organisation: { name: organisation } },
    bases,
  })
  const talk = (position: number, ...capacities: ReturnType<typeof as>[]) => ({
    ...{ position, kind: 'TALK', speakers: capacities.map(({ member }) => member) },
    inCapacityOf: capacities,
  })
  expect(events).toEqual({
    nodes: [
      {
        contributions: [
          talk(1, as('Gunn Marit Helgesen', 'styreleder', 'KS')),
          talk(2, as('Aase Marthe Johansen Horrigmo', 'statssekretær', 'Kommunal- og moderniseringsdepartementet')),
          talk(3, as('Kjersti Bjørnstad', 'leder', 'komite for næring, miljø og klima')),
          talk(4, as('Christian Thorsen Egeberg', 'eiendomssjef', 'Vestfold fylkeskommune')),
          // The text does not say where he is fylkesdirektør.
          talk(5, as('Knut Aspås', 'fylkesdirektør', 'Trøndelag fylkeskommune', ['INFERRED'])),
          // «fra Vestfold og Telemark fylkeskommune» stands after Treidene; that it is Jøsendal's too is a reading.
          talk(
            6,
            as('Gunnar Berg Treidene', 'samferdselsdirektør', 'Vestfold og Telemark fylkeskommune'),
            as('Jan Sivert Jøsendal', 'prosjektrådmann', 'Vestfold og Telemark fylkeskommune', ['INFERRED']),
          ),
          { position: 7, kind: 'WORKSHOP', speakers: [], inCapacityOf: [] },
        ],
      },
    ],
  })
})

test('where only what is stated counts, Aspås and Jøsendal spoke by their posts, wherever those are', async () => {
  const { people } = await answer(`{
    people { nodes { name contributions { inCapacityOf(basis: [STATED]) { member { name } post { name } organisation { name } } } } }
  }`)
  const { nodes } = people as { nodes: { name: string; contributions: { inCapacityOf: unknown[] }[] }[] }
  const of = (name: string) => nodes.find((one) => one.name === name)!.contributions.flatMap((one) => one.inCapacityOf)
  expect(of('Knut Aspås')).toEqual([
    { member: { name: 'Knut Aspås' }, post: { name: 'fylkesdirektør' }, organisation: null },
  ])
  expect(of('Jan Sivert Jøsendal')).toContainEqual({
    member: { name: 'Jan Sivert Jøsendal' },
    post: { name: 'prosjektrådmann' },
    organisation: null,
  })
})

test('only the first place in the programme is stated; the others follow from the telling', async () => {
  const { events } = await answer(
    '{ events { nodes { contributions { facts(property: "position") { value bases evidence { ... on Inference { rule } } } } } } }',
  )
  const facts = (events as { nodes: { contributions: { facts: unknown[] }[] }[] }).nodes[0]!.contributions
  expect(facts.map((one) => one.facts)).toEqual([
    [{ value: '1', bases: ['STATED'], evidence: [{}] }],
    ...['2', '3', '4', '5', '6', '7'].map((value) => [
      { value, bases: ['INFERRED'], evidence: [{ rule: 'order-of-telling' }] },
    ]),
  ])
})

const worksOn = (topic: string) =>
  answer(`{ topic(name: "${topic}") { work(includeNarrower: false) { nodes { actor { name } bases } } } }`).then(
    ({ topic: found }) =>
      (found as { work: { nodes: { actor: { name: string }; bases: string[] }[] } }).work.nodes.map(
        ({ actor, bases }) => `${actor.name}: ${bases.join(', ')}`,
      ),
  )

test.each([
  [
    'drift og vedlikehold av fylkesveier',
    ['Gunnar Berg Treidene: INFERRED', 'Jan Sivert Jøsendal: INFERRED', 'Vestfold og Telemark fylkeskommune: INFERRED'],
  ],
  [
    'samferdsel',
    [
      'Gunnar Berg Treidene: INFERRED',
      'Jan Sivert Jøsendal: INFERRED',
      'Knut Aspås: INFERRED',
      'Trøndelag fylkeskommune: INFERRED',
      'Vestfold og Telemark fylkeskommune: INFERRED',
    ],
  ],
  // «deres satsing på IOA innen bygg og eiendom»
  ['bygg og eiendom', ['Christian Thorsen Egeberg: INFERRED', 'Vestfold fylkeskommune: STATED']],
  ['bygg', ['Christian Thorsen Egeberg: INFERRED', 'Vestfold fylkeskommune: STATED']],
  // «hvordan Innlandet har brukt og vil bruke politisk innkjøpsmakt»
  [
    'politisk innkjøpsmakt',
    [
      'Innlandet fylkeskommune: STATED',
      'Kjersti Bjørnstad: INFERRED',
      'komite for næring, miljø og klima: INFERRED',
      'Oppland fylkeskommune: INFERRED',
    ],
  ],
])('who works on %s', async (topic, expected) => {
  expect(await worksOn(topic)).toEqual(expected)
})

test('what a county works on, and the words that say so', async () => {
  const { organisation } = await answer(`{
    organisation(name: "Trøndelag") { name work(basis: [STATED]) { nodes { on { ... on Topic { name } } evidence { ... on Quotation { exact start end document { text } } } } } }
  }`)
  const { name, work } = organisation as {
    name: string
    work: { nodes: { on: { name: string }; evidence: Quotation[] }[] }
  }
  expect([name, ...work.nodes.map(({ on }) => on.name)]).toEqual([
    'Trøndelag fylkeskommune',
    'innovative offentlige anskaffelser',
  ])
  const [quotation] = work.nodes[0]!.evidence
  expect(quotation!.exact).toBe('Trøndelag sin satsing på IOA')
  expect(quotation!.document.text.slice(quotation!.start, quotation!.end)).toBe(quotation!.exact)
})

interface Quotation {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly document: { readonly text: string }
}

test('whose Nye Horten VGS is: inferred, since the text only says who showed it', async () => {
  const { project } = await answer(`{
    project(name: "Nye Horten VGS") {
      participations(basis: [STATED, INFERRED]) { actor { name } role bases evidence { ... on Inference { rule quotations { exact } premises { bases predicate } } } }
      presentedIn { speakers { name } }
      statements(predicates: [ABOUT], basis: [STATED]) { nodes { bases evidence { ... on Quotation { exact } } } }
    }
  }`)
  expect(project).toEqual({
    participations: [
      {
        actor: { name: 'Vestfold fylkeskommune' },
        role: 'OWNER',
        bases: ['INFERRED'],
        evidence: [
          {
            rule: 'shown-by-its-owner',
            quotations: [{ exact: 'tok for seg deres satsing på IOA innen bygg og eiendom, og viste Nye Horten VGS' }],
            premises: [
              { bases: ['STATED'], predicate: 'ABOUT' },
              // Another source knows him in that post too.
              { bases: ['STATED', 'EXTERNAL'], predicate: 'MEMBER_OF' },
              { bases: ['STATED'], predicate: 'WORKS_ON' },
            ],
          },
        ],
      },
    ],
    presentedIn: [{ speakers: [{ name: 'Christian Thorsen Egeberg' }] }],
    statements: { nodes: [{ bases: ['STATED'], evidence: [{ exact: 'viste Nye Horten VGS' }] }] },
  })
})

test('which posts the text names, and at which organisations', async () => {
  const { statements } = await answer(`{
    statements(filter: { predicates: [POST_IN], basis: [STATED, INFERRED] }) {
      nodes { subject { name } object { name } bases }
    }
  }`)
  const post = (subject: string, object: string, basis = 'STATED') => ({
    ...{ subject: { name: subject }, object: { name: object } },
    bases: [basis],
  })
  expect(statements).toEqual({
    nodes: [
      post('eiendomssjef', 'Vestfold fylkeskommune'),
      post('fylkesdirektør', 'Trøndelag fylkeskommune', 'INFERRED'),
      post('leder', 'komite for næring, miljø og klima'),
      post('prosjektrådmann', 'Vestfold og Telemark fylkeskommune', 'INFERRED'),
      post('samferdselsdirektør', 'Vestfold og Telemark fylkeskommune'),
      post('statssekretær', 'Kommunal- og moderniseringsdepartementet'),
      post('styreleder', 'KS'),
    ],
  })
})

test('who wrote the report, and for whom', async () => {
  const { documents } = await answer(`{
    documents { nodes { title language authors { name memberships { organisation { name } bases evidence { ... on Inference { rule quotations { exact } } } } } } }
  }`)
  expect(documents).toEqual({
    nodes: [
      {
        title: 'Fylkesmøte 24. oktober',
        language: 'NB',
        authors: [
          {
            name: 'Adrian Andersen',
            memberships: [
              {
                organisation: { name: 'Leverandørutviklingsprogrammet' },
                bases: ['INFERRED'],
                evidence: [{ rule: 'we-of-a-body', quotations: [{ exact: 'For oss i LUP' }] }],
              },
            ],
          },
        ],
      },
    ],
  })
})

test('the date: stated without a year, inferred with one, and cited; two facts that do not conflict', async () => {
  const { events } = await answer(
    '{ events { nodes { date facts(property: "date") { value bases conflictsWith { value } evidence { __typename } } } } }',
  )
  expect(events).toEqual({
    nodes: [
      {
        date: '2019-10-24',
        facts: [
          {
            value: '2019-10-24',
            bases: ['INFERRED', 'EXTERNAL'],
            conflictsWith: [],
            evidence: [{ __typename: 'Inference' }, { __typename: 'Citation' }],
          },
          {
            value: 'XXXX-10-24',
            bases: ['STATED'],
            conflictsWith: [],
            evidence: [{ __typename: 'Quotation' }, { __typename: 'Quotation' }, { __typename: 'Quotation' }],
          },
        ],
      },
    ],
  })
})
