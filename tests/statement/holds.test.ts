import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type EvidenceDates, type Holding, holds, surelyDoesNotHold, surelyHolds } from '../../src/statement/holds.ts'
import { bases } from '../../src/statement/knowledge.ts'
import { mergeDates } from '../../src/statement/merge-dates.ts'

const subsets = [1, 2, 3, 4, 5, 6, 7].map((bits) => bases.filter((_, index) => bits & (1 << index)))
const cited = (validFrom?: string, validTo?: string): EvidenceDates => ({ basis: 'EXTERNAL', validFrom, validTo })

describe('a state', () => {
  const exact = [cited('2012-02-06', '2020-02-15')]
  const partial = [cited('2012', '2020-02')]
  test.each<[string, EvidenceDates[], string, Holding]>([
    ['the day before it began', exact, '2012-02-05', 'NO'],
    ['its first day', exact, '2012-02-06', 'YES'],
    ['its last day', exact, '2020-02-14', 'YES'],
    ['the day after its last', exact, '2020-02-15', 'NO'],
    ['the day before the year in which it began', partial, '2011-12-31', 'NO'],
    ['the first day of that year', partial, '2012-01-01', 'UNKNOWN'],
    ['the last day but one of that year', partial, '2012-12-30', 'UNKNOWN'],
    ['the last day of that year', partial, '2012-12-31', 'YES'],
    ['the last day before the month in which it ended', partial, '2020-01-31', 'YES'],
    ['the first day of that month, on which it held at least', partial, '2020-02-01', 'YES'],
    ['the second day of that month', partial, '2020-02-02', 'UNKNOWN'],
    ['the last day of that month', partial, '2020-02-29', 'UNKNOWN'],
    ['the first day after that month', partial, '2020-03-01', 'NO'],
    ['begun and not known to have ended', [cited('2021-11-02')], '2026-01-01', 'UNKNOWN'],
    ['before that beginning', [cited('2021-11-02')], '2021-11-01', 'NO'],
    ['the first day of it, on which it held at least', [cited('2021-11-02')], '2021-11-02', 'YES'],
    ['the day after that', [cited('2021-11-02')], '2021-11-03', 'UNKNOWN'],
    ['the first day of the month in which it began', [cited('2021-11')], '2021-11-01', 'UNKNOWN'],
    ['the last day of that month', [cited('2021-11')], '2021-11-30', 'UNKNOWN'],
    ['the last day but one, where no beginning is known', [cited(undefined, '2022-05-01')], '2022-04-29', 'UNKNOWN'],
    ['the last day, on which it held at least', [cited(undefined, '2022-05-01')], '2022-04-30', 'YES'],
    ['the day after that last', [cited(undefined, '2022-05-01')], '2022-05-01', 'NO'],
    ['the last day of the month in which it ended', [cited(undefined, '2022-04')], '2022-04-30', 'UNKNOWN'],
    ['said to go on', [cited('2021-11-02', '..')], '2026-01-01', 'YES'],
    ['bounds from two sources', [cited('2012'), cited(undefined, '2020')], '2015-05-05', 'YES'],
    ['no dates at all', [cited()], '2015-05-05', 'UNKNOWN'],
    ['no evidence at all', [], '2015-05-05', 'UNKNOWN'],
    [
      'null, as Neo4j gives it',
      [{ basis: 'STATED', attestedOnSTATED: null, validFrom: null, validTo: null }],
      '2015-05-05',
      'UNKNOWN',
    ],
  ])('%s', (_, evidence, on, expected) => expect(holds('state', evidence, undefined, on)).toBe(expected))

  test('of one day is attested on that day, with no beginning and no end', () => {
    const said: EvidenceDates[] = [{ basis: 'STATED', attestedOnSTATED: '2019-10-24' }]
    expect(['2019-10-23', '2019-10-24', '2019-10-25'].map((on) => holds('state', said, null, on))).toEqual([
      'UNKNOWN',
      'YES',
      'UNKNOWN',
    ])
  })
})

describe('a happening', () => {
  const on = (day: string): EvidenceDates[] => [{ basis: 'STATED', attestedOnSTATED: day }]
  test.each<[string, string, Holding]>([
    ['2019-10-24', '2019-10-24', 'YES'],
    ['2019-10-24', '2019-10-25', 'NO'],
    ['2019-10', '2019-10-24', 'UNKNOWN'],
    ['2019-10', '2019-11-01', 'NO'],
    ['2019', '2019-11-01', 'UNKNOWN'],
    ['XXXX-10-24', '2019-10-24', 'UNKNOWN'],
    ['XXXX-10-24', '2019-10-25', 'NO'],
  ])('on %s, asked for %s: %s', (day, asked, expected) => {
    expect(holds('happening', on(day), undefined, asked)).toBe(expected)
  })
  test('of no known day', () => expect(holds('happening', [cited()], undefined, '2019-10-24')).toBe('UNKNOWN'))
})

test('the timeless always holds', () => expect(holds('timeless', [], undefined, '1814-05-17')).toBe('YES'))

test('each of the seven choices of bases sees only its own evidence, and the day as it knows it', () => {
  const evidence: EvidenceDates[] = [
    {
      basis: 'STATED',
      attestedOnSTATED: 'XXXX-10-24',
      attestedOnINFERRED: '2019-10-24',
      attestedOnEXTERNAL: '2019-10-24',
    },
    cited('2012', '2020-02'),
  ]
  const answers = subsets.map((asked) => [
    asked.join('+'),
    holds('state', evidence, asked, '2019-10-24'),
    mergeDates(evidence, asked).attestedOn.join(),
    mergeDates(evidence, asked).validFrom,
  ])
  expect(answers).toEqual([
    ['STATED', 'UNKNOWN', 'XXXX-10-24', undefined],
    ['INFERRED', 'UNKNOWN', '', undefined],
    ['STATED+INFERRED', 'YES', '2019-10-24', undefined],
    ['EXTERNAL', 'YES', '', '2012'],
    ['STATED+EXTERNAL', 'YES', '2019-10-24', '2012'],
    ['INFERRED+EXTERNAL', 'YES', '', '2012'],
    ['STATED+INFERRED+EXTERNAL', 'YES', '2019-10-24', '2012'],
  ])
})

describe('for any evidence', () => {
  const digits = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'))
  const day = fc
    .tuple(fc.integer({ min: 2018, max: 2021 }), digits(12), digits(28))
    .map(([year, month, date]) => `${year}-${month}-${date}`)
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length))
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const evidence = fc.array(
    fc.record({
      basis: fc.constantFrom(...bases),
      attestedOnSTATED: maybe(day.map((whole) => `XXXX${whole.slice(4)}`)),
      attestedOnINFERRED: maybe(date),
      attestedOnEXTERNAL: maybe(date),
      validFrom: maybe(date),
      validTo: maybe(date),
    }),
    { maxLength: 3 },
  )
  const temporal = fc.constantFrom('state' as const, 'happening' as const)

  test('that passed the check, YES and NO are never both true, with any of the bases', () => {
    fc.assert(
      fc.property(temporal, evidence, day, (how, all, on) => {
        fc.pre(mergeDates(all, undefined, how).inconsistent === undefined)
        for (const asked of [undefined, ...subsets]) {
          expect(surelyHolds(how, all, asked, on) && surelyDoesNotHold(how, all, asked, on)).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('its order does not matter', () => {
    fc.assert(
      fc.property(temporal, evidence, day, (how, all, on) => {
        const reversed = [...all].reverse()
        expect(holds(how, reversed, undefined, on)).toBe(holds(how, all, undefined, on))
        expect(mergeDates(reversed, undefined, how)).toEqual(mergeDates(all, undefined, how))
      }),
    )
  })
})
