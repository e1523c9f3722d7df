import { describe, expect, test } from '@jest/globals'
import { derive } from '../../../src/statement/derive.ts'
import type { EntryGiven } from '../build.ts'
import { only, premisesOf, reasons, statementsFrom } from '../find.ts'
import { entries, meeting } from '../meeting.ts'

const whole = statementsFrom(meeting())

/** The checks that fail when these entries are added. */
function failing(...said: EntryGiven[]): string[] {
  return derive(meeting({ said })).problems.map(({ check, message }) => `${check}: ${message}`)
}
const of = (rule: string): EntryGiven => entries.find((entry) => entry.rule === rule)!
const notApplicable = (rule: string, message: string) => [
  expect.stringContaining(`rule-not-applicable: The rule '${rule}' does not apply: ${message}`),
]

describe('we-of-a-body', () => {
  test('whoever writes «oss i LUP» belongs to LUP, on the day that the words attest', () => {
    const andersen = only(whole, { predicate: 'MEMBER_OF', subject: 'person:andersen' })
    expect(premisesOf(whole, andersen, 'we-of-a-body')).toEqual(['Adrian Andersen skrev «Fylkesmøte 24. oktober»'])
    expect(andersen.evidence[0]).toMatchObject({
      passages: [{ exact: 'For oss i LUP' }],
      attestedOn: { STATED: 'XXXX-10-24' },
      explanation: {
        NB: 'Adrian Andersen skrev teksten og skriver «For oss i LUP»; derfor regnes Adrian Andersen som en del av LUP.',
      },
    })
  })

  test('not without WROTE, for another than the writer, or without a we', () => {
    const entry = of('we-of-a-body')
    expect(failing({ ...entry, premises: [] })).toEqual(notApplicable('we-of-a-body', 'no premise says'))
    expect(failing({ ...entry, subject: 'person:aspas' })).toEqual(notApplicable('we-of-a-body', 'no premise says'))
    expect(failing({ ...entry, quote: 'var dette nyttig' })).toEqual(notApplicable('we-of-a-body', 'the words do not'))
  })
})

describe('shared-attachment', () => {
  test('what is certain of the nearer name is inferred of the other', () => {
    const josendal = only(whole, { predicate: 'MEMBER_OF', subject: 'person:josendal' })
    expect(premisesOf(whole, josendal, 'shared-attachment')).toEqual([
      'Gunnar Berg Treidene hører til Vestfold fylkeskommune',
    ])
  })

  test('not with a premise of something else', () => {
    const entry = { ...of('shared-attachment'), premises: ['helgesen-gave'] }
    expect(failing(entry)).toEqual(notApplicable('shared-attachment', 'no premise says MEMBER_OF'))
  })
})

describe('continued-telling', () => {
  test('a sentence after the telling began is what the speaker said', () => {
    const claim = only(whole, { predicate: 'CLAIMED', slug: 'use-it' })
    expect([reasons(claim), claim.saidBy]).toEqual([['continued-telling'], ['person:helgesen']])
  })

  test('not without GAVE, of another talk, or before it', () => {
    const entry = of('continued-telling')
    const rule = 'continued-telling'
    expect(failing({ ...entry, slug: 'a', premises: [] })).toEqual(notApplicable(rule, 'no premise says who gave'))
    expect(failing({ ...entry, slug: 'b', subject: 'contribution:aspas' })).toEqual(
      notApplicable(rule, 'its subject is'),
    )
    expect(failing({ ...entry, slug: 'c', quote: 'nøkkelpersoner' })).toEqual(
      notApplicable(rule, 'the words do not stand'),
    )
  })
})

describe('year-from-weekday', () => {
  test('the last Thursday 24 October before 2020', () => {
    const date = only(whole, { predicate: 'HAS_FACT', value: '2019-10-24' })
    expect(reasons(date)).toEqual(['year-from-weekday', 'EXTERNAL'])
  })

  test('is computed', () => {
    const entry = { ...of('year-from-weekday'), subject: 'organisation:ks' }
    const rule = 'year-from-weekday'
    expect(failing({ ...entry, value: '2013-10-24' })).toEqual(
      notApplicable(rule, 'the words give 2019-10-24, not 2013-10-24'),
    )
    expect(failing({ ...entry, quote: 'Torsdag 24.oktober' })).toEqual(notApplicable(rule, 'the words do not name'))
    expect(failing({ ...entry, value: '2019' })).toEqual(notApplicable(rule, 'the rule only gives a whole date'))
  })
})

describe('shown-by-its-owner', () => {
  const shown: EntryGiven[] = [
    {
      predicate: 'ABOUT',
      subject: 'contribution:vestfold',
      object: 'project:school',
      quote: 'snakket om vei',
      key: 'shown',
    },
    {
      predicate: 'PARTICIPATES_IN',
      subject: 'organisation:vestfold',
      object: 'project:school',
      role: 'OWNER',
      rule: 'shown-by-its-owner',
      premises: ['shown', 'treidene'],
      quote: 'fra Vestfold snakket om vei',
    },
  ]

  test("a body's own officer shows the body's own project", () => {
    const owner = only(statementsFrom(meeting({ said: shown })), { predicate: 'PARTICIPATES_IN', role: 'OWNER' })
    expect(reasons(owner)).toEqual(['shown-by-its-owner', 'EXTERNAL'])
  })

  test('not of what was not shown, nor for a body that is not the speaker’s', () => {
    const [about, owner] = shown as [EntryGiven, EntryGiven]
    const rule = 'shown-by-its-owner'
    expect(failing(about, { ...owner, premises: ['treidene'] })).toEqual(notApplicable(rule, 'no premise says that'))
    expect(failing(about, { ...owner, subject: 'organisation:ks' })).toEqual(notApplicable(rule, 'no premise ties'))
    expect(failing(about, { ...owner, role: 'PARTNER' })).toEqual(notApplicable(rule, 'the rule only says who owns'))
  })
})

describe('taken-for', () => {
  const taken: EntryGiven = {
    predicate: 'ORGANISED',
    subject: 'organisation:lup',
    object: 'event:meeting',
    rule: 'taken-for',
    quote: 'For oss i LUP var dette nyttig',
  }

  test('explains itself by what it says', () => {
    const [evidence] = only(statementsFrom(meeting({ said: [taken] })), { predicate: 'ORGANISED' }).evidence
    expect(evidence).toMatchObject({
      explanation: {
        NN: 'Orda «For oss i LUP var dette nyttig» seier det ikkje rett ut; dei er lesne slik: LUP arrangerte Fylkesmøte 2019.',
      },
    })
  })

  test('needs words', () => {
    const { quote: _, ...wordless } = taken
    expect(failing(wordless)).toEqual(notApplicable('taken-for', 'no words'))
  })
})

test('a rule or a premise that does not exist is a problem', () => {
  const entry = of('we-of-a-body')
  expect(failing({ ...entry, rule: 'guess' })).toEqual([expect.stringContaining("There is no reader's rule 'guess'")])
  expect(failing({ ...entry, premises: ['nothing'] })).toEqual([
    expect.stringContaining("No entry has the key 'nothing'"),
  ])
})

test('conclusions may rest on conclusions, but not on each other', () => {
  const taken = (subject: string, key: string, premise: string): EntryGiven => ({
    predicate: 'PART_OF',
    subject,
    object: 'organisation:vestfold',
    rule: 'taken-for',
    key,
    premises: [premise],
    quote: 'For oss i LUP',
  })
  const [one, other] = [taken('organisation:ks', 'a', 'b'), taken('organisation:lup', 'b', 'a')]
  expect(failing(one, other)).toEqual([1, 2].map(() => expect.stringContaining('premises-circular')))
  expect(failing(one, { ...other, premises: ['treidene'] })).toEqual([])
  const stated: EntryGiven[] = ['organisation:ks', 'organisation:lup'].map((subject) => ({
    predicate: 'PART_OF',
    subject,
    object: 'organisation:vestfold',
    quote: 'Vestfold',
    key: subject,
  }))
  const round = failing(
    ...stated,
    { ...one, key: 'c', premises: ['organisation:lup'] },
    { ...other, key: 'd', premises: ['organisation:ks'] },
  )
  expect(round).toEqual([expect.stringContaining('premises-circular')])
})
