import { describe, expect, test } from '@jest/globals'
import { agreed, existence } from '../../../src/graph/load/facts-of.ts'

describe('agreed', () => {
  test.each([
    ['none', [], undefined],
    ['one', ['2019'], '2019'],
    ['the most exact of those that can all be true', ['2019', 'XXXX-10-24', '2019-10-24'], '2019-10-24'],
    ['none of those that cannot', ['2015-07', '2016-07-07'], undefined],
    ['one place told twice', ['Gardermoen', 'Gardermoen'], 'Gardermoen'],
  ])('gives %s', (_, values, expected) => {
    expect(agreed(values)).toBe(expected)
  })
})

describe('existence', () => {
  test('an organisation that was there for a time', () => {
    expect(existence(['2020-01-01'], ['2024-01-01'])).toEqual({
      existedFrom: '2020-01-01',
      existedTo: '2024-01-01',
      existsFromEarliest: '2020-01-01',
      existsFromLatest: '2020-01-01',
      existsToEarliest: '2024-01-01',
      existsToLatest: '2024-01-01',
    })
  })

  test('one that is there still, as a source says', () => {
    expect(existence(['1976'], ['..'])).toEqual({
      existedFrom: '1976',
      existedTo: undefined,
      existsFromEarliest: '1976-01-01',
      existsFromLatest: '1976-12-31',
      existsToEarliest: '9999-12-31',
      existsToLatest: '9999-12-31',
    })
  })

  test('one of whose beginning the sources disagree: neither is picked, and both are within the bounds', () => {
    expect(existence(['2015-07', '2016-07-07'])).toEqual({
      existedFrom: undefined,
      existedTo: undefined,
      existsFromEarliest: '2015-07-01',
      existsFromLatest: '2016-07-07',
      existsToEarliest: '2015-07-02',
      existsToLatest: undefined,
    })
  })

  test('one that is known to have begun, and no more: it was there on its first day', () => {
    expect(existence(['1989-01-01'])).toEqual({
      existedFrom: '1989-01-01',
      existedTo: undefined,
      existsFromEarliest: '1989-01-01',
      existsFromLatest: '1989-01-01',
      existsToEarliest: '1989-01-02',
      existsToLatest: undefined,
    })
  })
})
