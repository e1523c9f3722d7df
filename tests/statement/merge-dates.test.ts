import { expect, test } from '@jest/globals'
import type { EvidenceDates } from '../../src/statement/holds.ts'
import { mergeDates } from '../../src/statement/merge-dates.ts'

const cited = (validFrom?: string, validTo?: string, attestedOnEXTERNAL?: string): EvidenceDates => ({
  basis: 'EXTERNAL',
  validFrom,
  validTo,
  attestedOnEXTERNAL,
})

test('the most exact consistent bound wins, and attested days are listed once', () => {
  const evidence: EvidenceDates[] = [
    cited('2012', '2020'),
    cited('2012-02', '2020-02-15', '2019'),
    { basis: 'STATED', attestedOnSTATED: 'XXXX-10-24', attestedOnINFERRED: '2019-10-24' },
    { basis: 'STATED', attestedOnSTATED: '2015-03-01' },
  ]
  expect(mergeDates(evidence)).toEqual({
    bases: ['STATED', 'EXTERNAL'],
    attestedOn: ['2015-03-01', '2019-10-24'],
    validFrom: '2012-02',
    validTo: '2020-02-15',
    inconsistent: undefined,
  })
})

test('nothing gives nothing', () => {
  expect(mergeDates([], null)).toEqual({
    bases: [],
    attestedOn: [],
    validFrom: undefined,
    validTo: undefined,
    inconsistent: undefined,
  })
})

test.each<[string, EvidenceDates[], string]>([
  ['two beginnings', [cited('2012'), cited('2013-01-01')], 'begins both 2012 and 2013-01-01'],
  ['two ends', [cited(undefined, '2019'), cited(undefined, '2020-01-02')], 'ends both 2019 and 2020-01-02'],
  ['an end before the beginning', [cited('2020-01-01', '2019')], 'ends (2020-01-01) before it has begun (2020-01-01)'],
  [
    'an end in one source before the beginning in another',
    [cited('2020'), cited(undefined, '2018')],
    'before it has begun',
  ],
  [
    'attested before the beginning',
    [cited('2020-01-01'), cited(undefined, undefined, '2019-12-31')],
    'on 2019-12-31, outside',
  ],
  ['attested on the day after the last', [cited(undefined, '2020-01-01', '2020-01-01')], 'on 2020-01-01, outside'],
])('%s cannot be', (_, evidence, message) => expect(mergeDates(evidence).inconsistent).toContain(message))

test.each<[string, EvidenceDates[]]>([
  ['the last day given as a year, and as the day after it', [cited(undefined, '2019'), cited(undefined, '2020-01-01')]],
  [
    'attested on the first and on the last day',
    [cited('2012-02-06', '2020-01-01', '2012-02-06'), cited(undefined, undefined, '2019-12-31')],
  ],
  ['beginning and ending in one year', [cited('2019', '2019')]],
  ['attested on a day of no known year', [cited('2020', undefined, 'XXXX-10-24')]],
])('%s can be', (_, evidence) => expect(mergeDates(evidence).inconsistent).toBeUndefined())

test('a happening has one day; a state may be attested on many', () => {
  const twice = [cited(undefined, undefined, '2019-10-24'), cited(undefined, undefined, '2019-10-25')]
  expect(mergeDates(twice, undefined, 'happening').inconsistent).toContain('happens both 2019-10-24 and 2019-10-25')
  expect(mergeDates(twice, undefined, 'state').inconsistent).toBeUndefined()
})
