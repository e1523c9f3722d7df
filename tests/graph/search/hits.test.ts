// Whole answers: in what order, why, and how it is shown.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

async function hits(text: string, first: number): Promise<unknown[]> {
  const query = `query ($text: String!, $first: Int) {
    search(text: $text, first: $first) { nodes { entity { id name } score matched highlight reason } }
  }`
  return ((await ask(query, { text, first })) as { search: { nodes: unknown[] } }).search.nodes
}

describe('in this order, for these reasons:', () => {
  test.each<[string, readonly string[]]>([
    [
      'bygg',
      [
        'NAME topic:bygg | <mark>bygg</mark>',
        'NAME topic:bygg-og-eiendom | <mark>bygg</mark> og eiendom',
        'NAME topic:bygge-og-anleggsvirksomhet | <mark>bygge</mark>- og anleggsvirksomhet',
      ],
    ],
    [
      'vei',
      [
        'PART topic:fylkesveier | fylkes<mark>vei</mark>er',
        'PART topic:drift-og-vedlikehold-av-fylkesveier | drift og vedlikehold av fylkes<mark>vei</mark>er',
        'OTHER_NAME organisation:veidekke-entreprenor | <mark>Vei</mark>dekke Entreprenør',
      ],
    ],
    [
      'agder',
      [
        'OTHER_NAME organisation:agder-fylkeskommune | <mark>Agder</mark>',
        'OTHER_NAME organisation:aust-agder-fylkeskommune | Aust-<mark>Agder</mark>',
        'OTHER_NAME organisation:vest-agder-fylkeskommune | Vest-<mark>Agder</mark>',
        'NAME change:agder-2020 | Aust-<mark>Agder</mark> og Vest-<mark>Agder</mark> slått sammen til <mark>Agder</mark>',
      ],
    ],
    ['dfø', ['OTHER_NAME organisation:dfo | <mark>DFØ</mark>']],
    [
      'vtfk',
      [
        'PART organisation:vestfold-og-telemark-fylkeskommune | <mark>V</mark>estfold og <mark>T</mark>elemark <mark>f</mark>ylkes<mark>k</mark>ommune',
      ],
    ],
    [
      'kristian egeberg',
      [
        'SPELLING person:christian-thorsen-egeberg | <mark>Christian</mark> Thorsen <mark>Egeberg</mark>',
        'SPELLING contribution:fylkesmote-2019-egeberg | Innlegg av <mark>Christian</mark> Thorsen <mark>Egeberg</mark>',
      ],
    ],
    [
      'vegvedlikehald',
      [
        'PART topic:drift-og-vedlikehold-av-fylkesveier | drift og <mark>vedlikehold</mark> av fylkes<mark>vei</mark>er',
      ],
    ],
    [
      'nyttig og lærerik',
      [
        'TEXT document:fylkesmote-24-oktober | For oss i LUP var dette en <mark>nyttig</mark> og <mark>lærerik</mark> dag, som inspirerte til videre arbeid.',
      ],
    ],
    [
      'skolebygg',
      [
        'TEXT project:nye-horten-vgs | Nye Horten VGS – Fremtidens <mark>skolebygg</mark>',
        'PART topic:bygg | <mark>bygg</mark>',
        'PART topic:bygg-og-eiendom | <mark>bygg</mark> og eiendom',
      ],
    ],
    ['breeam', ['TEXT project:nye-horten-vgs | <mark>BREEAM</mark>-NOR Outstanding']],
  ])('%s', async (text, expected) => {
    const found = (await hits(text, expected.length)) as {
      entity: { id: string }
      highlight: string
      reason: string
    }[]
    expect(found.map(({ entity, highlight, reason }) => `${reason} ${entity.id} | ${highlight}`)).toEqual(expected)
  })
})

test('a hit as a whole: its own name, whole, is 1', async () => {
  expect(await hits('Nye Horten VGS', 1)).toEqual([
    {
      entity: { id: 'project:nye-horten-vgs', name: 'Nye Horten VGS' },
      score: 1,
      matched: 'Nye Horten VGS',
      highlight: '<mark>Nye Horten VGS</mark>',
      reason: 'NAME',
    },
  ])
})

test('a long sentence is matched as it stands, and shown around what fits', async () => {
  const sentence =
    'Kjersti Bjørnstad leder av komite for næring, miljø og klima i Oppland fylkeskommune holdt et engasjerende innlegg ' +
    'og viste eksempler på hvordan Innlandet har brukt og vil bruke politisk innkjøpsmakt til å stimulere markedet av nye ' +
    'tjenester og produkter.'
  expect(await hits('stimulere', 1)).toMatchObject([
    {
      entity: { id: 'document:fylkesmote-24-oktober', name: 'Fylkesmøte 24. oktober' },
      matched: sentence,
      highlight:
        '… i Oppland fylkeskommune holdt et engasjerende innlegg og viste eksempler på hvordan Innlandet har brukt og vil bruke politisk innkjøpsmakt til å <mark>stimulere</mark> markedet av nye tjenester og produkter.',
      reason: 'TEXT',
    },
  ])
})

test('whatever an entity has can be asked below its hit', async () => {
  const query = `{ search(text: "aspaas", kinds: [PERSON]) {
    totalCount
    edges { node { entity { __typename ... on Person { contributions { topics { name } } } } } }
    nodes { entity { names { value } } }
  } }`
  expect(await ask(query)).toEqual({
    search: {
      totalCount: 1,
      edges: [
        {
          node: {
            entity: {
              __typename: 'Person',
              contributions: [{ topics: [{ name: 'innovative offentlige anskaffelser' }, { name: 'samferdsel' }] }],
            },
          },
        },
      ],
      nodes: [{ entity: { names: [] } }],
    },
  })
})

test('two searches in one request, each by its own text', async () => {
  const query =
    '{ a: search(text: "ks", first: 1) { nodes { matched } } b: search(text: "lup", first: 1) { nodes { matched } } }'
  expect(await ask(query)).toEqual({ a: { nodes: [{ matched: 'KS' }] }, b: { nodes: [{ matched: 'LUP' }] } })
})

describe('whatever is typed is answered:', () => {
  const words = 'vei KS Åse fylkesveier samferdselsdirektør 2019 og'.split(' ')
  const signs = [
    '"',
    'AND',
    'OR',
    'NOT',
    '~2',
    '*',
    '?',
    '(',
    ')',
    '\\',
    '/',
    '^4',
    ':',
    '[',
    'TO',
    ']',
    '{',
    '}',
    '&&',
  ]

  test('words, signs and anything else in any order', async () => {
    const piece = fc.oneof(fc.constantFrom(...words, ...signs), fc.string({ unit: 'binary', maxLength: 8 }))
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ').slice(0, 200))
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const found = await hits(typed, 100)
        expect(Array.isArray(found)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['a hundred words', Array.from({ length: 100 }, (_, n) => String.fromCodePoint(97 + (n % 26))).join(' ')],
    ['as many different words as there is room for', Array.from({ length: 66 }, (_, n) => n + 10).join(' ')],
    [
      'twelve long words',
      'abcdefghijkl bcdefghijklm cdefghijklmn defghijklmno efghijklmnop fghijklmnopq ghijklmnopqr hijklmnopqrs ijklmnopqrst jklmnopqrstu klmnopqrstuv lmnopqrstuvw',
    ],
    [
      'three words that may be compounds',
      'abcdefghijklmnopqrstuvwxyzabcd bcdefghijklmnopqrstuvwxyzabcde cdefghijklmnopqrstuvwxyzabcdef',
    ],
    ['one word as long as there is room for', 'a'.repeat(200)],
  ])('%s', async (_, typed) => {
    expect(typed.length).toBeLessThanOrEqual(200)
    expect(await hits(typed, 100)).toEqual(expect.any(Array))
  })
})
