// What is worked out over time: who carries on whom, the timeline, and what a text names out of its time. The counties
// are the real ones, with what happened to them in 2020 and 2024.
import { describe, expect, test } from '@jest/globals'
import { derive } from '../../src/statement/derive.ts'
import { annotated, cited, document, type EntryGiven, entity } from './build.ts'

const county = (slug: string, name: string) => entity(`organisation:${slug}`, name, { kind: 'COUNTY' })
const existed = (slug: string, from?: string, to?: string): EntryGiven[] => [
  ...(from === undefined ? [] : [fact(`organisation:${slug}`, 'existedFrom', from)]),
  ...(to === undefined ? [] : [fact(`organisation:${slug}`, 'existedTo', to)]),
]
const fact = (subject: string, property: string, value: string): EntryGiven => ({
  predicate: 'HAS_FACT',
  subject,
  property,
  value,
})
const change = (slug: string, date: string, originals: string[], results: string[]): EntryGiven[] => [
  fact(`change:${slug}`, 'date', date),
  ...originals.map((one) => ({
    predicate: 'ORIGINAL',
    subject: `change:${slug}`,
    object: `organisation:${one}`,
  })),
  ...results.map((one) => ({
    predicate: 'RESULTING',
    subject: `change:${slug}`,
    object: `organisation:${one}`,
  })),
]

const text =
  'Møtet\nVestfold og Telemark fylkeskommune og Oppland fylkeskommune snakket sammen i Vestfold fylkeskommune.'

const { knowledge, problems } = derive(
  annotated({
    entities: [
      county('vestfold', 'Vestfold fylkeskommune'),
      county('telemark', 'Telemark fylkeskommune'),
      county('vestfold-og-telemark', 'Vestfold og Telemark fylkeskommune'),
      county('viken', 'Viken fylkeskommune'),
      county('oppland', 'Oppland fylkeskommune'),
      entity('organisation:vestfold-2024', 'Vestfold fylkeskommune', { kind: 'COUNTY' }),
      entity('organisation:telemark-2024', 'Telemark fylkeskommune', { kind: 'COUNTY' }),
      entity('change:vt', 'Sammenslåingen til Vestfold og Telemark', { kind: 'MERGER' }),
      entity('change:svelvik', 'Svelvik til Viken', { kind: 'TRANSFER' }),
      entity('change:vt-delt', 'Delingen av Vestfold og Telemark', { kind: 'SPLIT' }),
      entity('event:mote', 'Møtet'),
      entity('person:leder', 'Anne Li'),
    ],
    statements: [
      ...existed('vestfold', '1976', '2020-01-01'),
      ...existed('telemark', '1976', '2020-01-01'),
      ...existed('vestfold-og-telemark', '2020-01-01', '2024-01-01'),
      ...existed('viken', '2020-01-01', '2024-01-01'),
      ...existed('vestfold-2024', '2024-01-01', '..'),
      ...existed('telemark-2024', '2024-01-01', '..'),
      // Known by the year only, so that the day of the meeting is in doubt.
      ...existed('oppland', undefined, '2019'),
      ...change('vt', '2020-01-01', ['vestfold', 'telemark'], ['vestfold-og-telemark']),
      ...change('svelvik', '2020-01-01', ['vestfold'], ['viken']),
      ...change('vt-delt', '2024-01-01', ['vestfold-og-telemark'], ['vestfold-2024', 'telemark-2024']),
      fact('event:mote', 'date', '2019-10-24'),
      {
        predicate: 'MEMBER_OF',
        subject: 'person:leder',
        object: 'organisation:viken',
        from: '2020-01-01',
        to: '2021-02',
      },
    ].map(cited),
    documents: [
      document({
        text,
        event: 'event:mote',
        mentions: [
          { quote: 'Vestfold og Telemark fylkeskommune', entity: 'organisation:vestfold-og-telemark' },
          { quote: 'Oppland fylkeskommune', entity: 'organisation:oppland' },
          { quote: 'Vestfold fylkeskommune', entity: 'organisation:vestfold' },
        ],
      }),
    ],
  }),
)

test('the counties and what happened to them have no problems', () => {
  expect(problems).toEqual([])
})

describe('carryingsOf', () => {
  const routes = (from: string) =>
    knowledge.carryings
      .filter((one) => one.from === `organisation:${from}`)
      .map(({ to, via, since, byTransfer }) => [
        to.replace('organisation:', ''),
        via.map((id) => id.replace('change:', '')).join(' → '),
        since,
        byTransfer,
      ])

  test('every branch, with the changes between; a transfer is followed no further', () => {
    expect(routes('vestfold')).toEqual([
      ['vestfold', '', undefined, false],
      ['vestfold-og-telemark', 'vt', '2020-01-01', false],
      ['viken', 'svelvik', '2020-01-01', true],
      ['telemark-2024', 'vt → vt-delt', '2024-01-01', false],
      ['vestfold-2024', 'vt → vt-delt', '2024-01-01', false],
    ])
  })

  test('transfers out of a successor are left out', () => {
    expect(routes('telemark').map(([to]) => to)).toEqual([
      'telemark',
      'vestfold-og-telemark',
      'telemark-2024',
      'vestfold-2024',
    ])
  })

  test('what nothing changed carries itself on', () => {
    expect(routes('oppland')).toEqual([['oppland', '', undefined, false]])
  })
})

describe('timelineOf', () => {
  const wording = new Map(knowledge.statements.map(({ id, wording: { NB } }) => [id, NB]))

  test('beginnings and ends, happenings and the dates of facts, in order', () => {
    const told = knowledge.timeline
      .map(({ date, change: what, statement }) => `${date} ${what} ${wording.get(statement)}`)
      .filter((line) => /Viken|Li|Møtet|delt|Delingen/.test(line))
    expect(told).toEqual([
      '2019-10-24 HAPPENED Møtet, dato: 24. oktober 2019',
      '2020-01-01 BEGAN Anne Li hører til Viken fylkeskommune',
      '2020-01-01 BEGAN Viken fylkeskommune, opprettet: 1. januar 2020',
      '2020-01-01 HAPPENED Svelvik til Viken endret Vestfold fylkeskommune',
      '2020-01-01 HAPPENED Svelvik til Viken førte til Viken fylkeskommune',
      '2020-01-01 HAPPENED Svelvik til Viken, dato: 1. januar 2020',
      '2021-02 ENDED Anne Li hører til Viken fylkeskommune',
      '2024-01-01 ENDED Viken fylkeskommune, opphørt: 1. januar 2024',
      '2024-01-01 HAPPENED Delingen av Vestfold og Telemark endret Vestfold og Telemark fylkeskommune',
      '2024-01-01 HAPPENED Delingen av Vestfold og Telemark førte til Telemark fylkeskommune',
      '2024-01-01 HAPPENED Delingen av Vestfold og Telemark førte til Vestfold fylkeskommune',
      '2024-01-01 HAPPENED Delingen av Vestfold og Telemark, dato: 1. januar 2024',
    ])
  })
})

describe('anachronismsOf', () => {
  test('what was named before it existed, and what may have ceased, in words', () => {
    expect(knowledge.anachronisms.map(({ entity: id, exists, explanation }) => [id, exists, explanation])).toEqual([
      [
        'organisation:vestfold-og-telemark',
        'NO',
        {
          NB: 'Teksten gjelder 24. oktober 2019, men Vestfold og Telemark fylkeskommune ble først opprettet 1. januar 2020.',
          NN: 'Teksten gjeld 24. oktober 2019, men Vestfold og Telemark fylkeskommune vart først oppretta 1. januar 2020.',
          EN: 'The text is about 24 October 2019, but Vestfold og Telemark fylkeskommune was not established until 1 January 2020.',
        },
      ],
      [
        'organisation:oppland',
        'UNKNOWN',
        {
          NB: 'Teksten gjelder 24. oktober 2019, men Oppland fylkeskommune opphørte i 2019, kanskje tidligere.',
          NN: 'Teksten gjeld 24. oktober 2019, men Oppland fylkeskommune opphøyrde i 2019, kanskje tidlegare.',
          EN: 'The text is about 24 October 2019, but Oppland fylkeskommune ceased in 2019, perhaps earlier.',
        },
      ],
    ])
  })
})
