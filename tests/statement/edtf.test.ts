import { describe, expect, test } from '@jest/globals'
import { boundsOf, withImplied } from '../../src/statement/bounds.ts'
import {
  consistent,
  dayAfter,
  dayBefore,
  earliestDay,
  exactness,
  isDay,
  isEdtf,
  latestDay,
  mostExact,
  onlyMostExact,
} from '../../src/statement/edtf.ts'

test.each([
  ['2019', true, '2019-01-01', '2019-12-31', 2],
  ['2019-02', true, '2019-02-01', '2019-02-28', 3],
  ['2020-02', true, '2020-02-01', '2020-02-29', 3],
  ['2019-10-24', true, '2019-10-24', '2019-10-24', 4],
  ['XXXX-10-24', true, undefined, undefined, 1],
  ['XXXX-02-29', true, undefined, undefined, 1],
  ['0099-12', true, '0099-12-01', '0099-12-31', 3],
  ['2019-02-29', false, undefined, undefined, 0],
  ['2019-13', false, undefined, undefined, 0],
  ['2019-00-01', false, undefined, undefined, 0],
  ['XXXX', false, undefined, undefined, 0],
  ['XXXX-10', false, undefined, undefined, 0],
  ['24.10.2019', false, undefined, undefined, 0],
  ['', false, undefined, undefined, 0],
])('%s is a date: %s, from %s to %s, exactness %s', (text, is, earliest, latest, exact) => {
  expect([isEdtf(text), earliestDay(text), latestDay(text), exactness(text)]).toEqual([is, earliest, latest, exact])
  expect(isDay(text)).toBe(exact === 4)
})

test.each([
  ['XXXX-10-24', '2019-10-24', true],
  ['XXXX-10-24', '2019-10', true],
  ['XXXX-10-24', '2019-11', false],
  ['XXXX-10-24', '2019', true],
  ['2019', '2019-10-24', true],
  ['2019-10', '2019-11', false],
  ['2019-10-24', '2019-10-25', false],
  ['2019', '2020', false],
])('%s and %s can be the same day: %s', (a, b, can) => {
  expect([consistent(a, b), consistent(b, a)]).toEqual([can, can])
})

test('the most exact one wins, whatever the order', () => {
  expect(mostExact(['2019', '2019-10-24', '2019-10'])).toBe('2019-10-24')
  expect(mostExact(['XXXX-10-24', '2019'])).toBe('2019')
  expect(mostExact([])).toBeUndefined()
  expect(onlyMostExact(['XXXX-10-24', '2019-10-24', '2020', '2019-10-24'])).toEqual(['2019-10-24', '2020'])
})

test.each([
  ['2019-12-31', '2020-01-01'],
  ['2020-02-28', '2020-02-29'],
  ['2019-03-30', '2019-03-31'],
])('the day after %s is %s, and the other way', (day, next) => {
  expect(dayAfter(day)).toBe(next)
  expect(dayBefore(next)).toBe(day)
})

describe('bounds', () => {
  test.each([
    ['2012', { fromEarliest: '2012-01-01', fromLatest: '2012-12-31' }],
    ['2012-02', { fromEarliest: '2012-02-01', fromLatest: '2012-02-29' }],
    ['2012-02-06', { fromEarliest: '2012-02-06', fromLatest: '2012-02-06' }],
    ['XXXX-10-24', {}],
    [null, {}],
  ])('from %s', (validFrom, bounds) => expect(boundsOf({ validFrom })).toEqual(bounds))

  test.each([
    ['2019', { toEarliest: '2019-01-02', toLatest: '2020-01-01' }],
    ['2020-02', { toEarliest: '2020-02-02', toLatest: '2020-03-01' }],
    ['2020-01-01', { toEarliest: '2020-01-01', toLatest: '2020-01-01' }],
    ['..', { toEarliest: '9999-12-31', toLatest: '9999-12-31' }],
    [undefined, {}],
  ])('to %s: a partial one names the period of the last day, a whole one is the day after', (validTo, bounds) =>
    expect(boundsOf({ validTo })).toEqual(bounds),
  )

  test.each([
    ['of a day, it was so that day', { validFrom: '2021-11-02' }, { toEarliest: '2021-11-03' }],
    ['of a month, on some day of it', { validFrom: '2021-11' }, { toEarliest: '2021-11-02' }],
    ['of the day after, it was so on the last', { validTo: '2022-05-01' }, { fromLatest: '2022-04-30' }],
    ['of both, nothing more', { validFrom: '2012', validTo: '2020-02' }, {}],
    ['of «still» and «always», nothing', { validTo: '..' }, {}],
    ['of nothing, nothing', {}, {}],
  ])('what is implied: %s', (_, dates, implied) => {
    expect(withImplied(boundsOf(dates))).toEqual({ ...boundsOf(dates), ...implied })
  })
})
