import { describe, expect, test } from '@jest/globals'
import { derive } from '../../src/statement/derive.ts'
import { annotated, cited, document, type EntryGiven, entity } from './build.ts'
import { find, only, statementsFrom } from './find.ts'
import { meeting } from './meeting.ts'

const whole = statementsFrom(meeting())
const days = (parts: Parameters<typeof only>[1], statements = whole) =>
  only(statements, parts).evidence.map(({ attestedOn }) => attestedOn)
const day = { STATED: 'XXXX-10-24', INFERRED: '2019-10-24', EXTERNAL: '2019-10-24' }

test("a quotation attests its event's day, as each basis knows it", () => {
  expect(days({ predicate: 'GAVE', subject: 'person:aspas' })).toEqual([day])
  expect(days({ predicate: 'MEMBER_OF', subject: 'person:treidene' })).toEqual([day])
})

test('a basis that knows no day has none', () => {
  const given = meeting()
  const without = { ...given, statements: given.statements.filter(({ value }) => value?.value !== '2019-10-24') }
  expect(days({ predicate: 'GAVE', subject: 'person:aspas' }, statementsFrom(without))).toEqual([
    { STATED: 'XXXX-10-24', INFERRED: '2019-10-24' },
  ])
})

test('the timeless has no day', () => {
  const timeless = ['ABOUT', 'HAS_FACT', 'REPORTS_ON'] as const
  const found = timeless.flatMap((predicate) => find(whole, { predicate }))
  expect(
    found.flatMap(({ evidence }) => evidence.map(({ attestedOn }) => attestedOn)).filter((on) => 'STATED' in on),
  ).toEqual([])
})

describe('a document', () => {
  const wrote: EntryGiven = { predicate: 'WROTE', subject: 'person:a', object: 'document:report', quote: 'av A' }
  const claim: EntryGiven = {
    predicate: 'CLAIMED',
    subject: 'document:report',
    slug: 's',
    kind: 'ASSERTION',
    value: 'Det var nyttig.',
    quote: 'Det var nyttig',
  }
  const date: EntryGiven = { predicate: 'HAS_FACT', subject: 'event:e', property: 'date', value: '2019-10-24' }
  const report = (publishedOn?: string) =>
    annotated({
      entities: [entity('person:a', 'A'), entity('event:e', 'E')],
      statements: [cited(date)],
      documents: [
        document({
          text: 'Møtet\nav A\nDet var nyttig',
          event: 'event:e',
          statements: [wrote, claim],
          ...(publishedOn ? { publishedOn } : {}),
        }),
      ],
    })

  test('is written and speaks on its own day, not on that of the event', () => {
    const published = statementsFrom(report('2019-10-28'))
    expect(days({ predicate: 'WROTE' }, published)).toEqual([{ EXTERNAL: '2019-10-28' }])
    expect(days({ predicate: 'CLAIMED' }, published)).toEqual([{ EXTERNAL: '2019-10-28' }])
  })

  test('of no known day attests none', () =>
    expect(days({ predicate: 'WROTE' }, statementsFrom(report()))).toEqual([{}]))
})

describe('a citation', () => {
  test('attests the day that it names', () => {
    const known: EntryGiven[] = [
      { predicate: 'MEMBER_OF', subject: 'person:aspas', object: 'organisation:ks', on: '2018-05' },
    ]
    const statements = statementsFrom(meeting({ known }))
    expect(days({ predicate: 'MEMBER_OF', object: 'organisation:ks', subject: 'person:aspas' }, statements)).toEqual([
      { EXTERNAL: '2018-05' },
    ])
  })

  test("of a happening attests its event's day, as sources know it", () => {
    const known: EntryGiven[] = [{ predicate: 'ORGANISED', subject: 'organisation:lup', object: 'event:meeting' }]
    expect(days({ predicate: 'ORGANISED' }, statementsFrom(meeting({ known })))).toEqual([{ EXTERNAL: '2019-10-24' }])
  })
})

test('where the day of an event is disputed, nothing is attested and the dates point at each other', () => {
  const known: EntryGiven[] = [
    { predicate: 'HAS_FACT', subject: 'event:meeting', property: 'date', value: '2019-10-25' },
  ]
  const statements = statementsFrom(meeting({ known }))
  expect(days({ predicate: 'GAVE', subject: 'person:aspas' }, statements)).toEqual([{}])
  const [said, thursday, friday] = ['XXXX-10-24', '2019-10-24', '2019-10-25'].map((value) =>
    only(statements, { predicate: 'HAS_FACT', value }),
  )
  expect(said!.conflictsWith).toEqual([friday!.id])
  expect(thursday!.conflictsWith).toEqual([friday!.id])
  expect([...friday!.conflictsWith].sort()).toEqual([said!.id, thursday!.id].sort())
})

test('words that tell of another time attest that time only', () => {
  const said: EntryGiven[] = [
    { predicate: 'PART_OF', subject: 'organisation:ks', object: 'organisation:lup', from: '2020', quote: 'fra 2020' },
  ]
  const [evidence] = only(statementsFrom(meeting({ said })), { predicate: 'PART_OF' }).evidence
  expect([evidence!.attestedOn, evidence!.validFrom]).toEqual([{}, '2020'])
})

test.each<[string, EntryGiven]>([
  [
    'ends before it begins',
    { predicate: 'PART_OF', subject: 'organisation:ks', object: 'organisation:lup', from: '2020', to: '2019' },
  ],
  [
    'is attested before it begins',
    { predicate: 'MEMBER_OF', subject: 'person:treidene', object: 'organisation:vestfold', from: '2020-01-01' },
  ],
])('what %s stops the check, at its place', (_, entry) => {
  const { problems } = derive(meeting({ known: [entry] }))
  expect(problems.map(({ check, line }) => [check, line > 0])).toEqual([['dates-inconsistent', true]])
})
