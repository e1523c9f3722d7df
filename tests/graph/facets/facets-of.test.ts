import { expect, test } from '@jest/globals'
import { facetsOf } from '../../../src/graph/facets/facets-of.ts'

const oslo = { value: 'organisation:oslo', label: 'Oslo' }
const alesund = { value: 'organisation:alesund', label: 'Ålesund' }
const arendal = { value: 'organisation:arendal', label: 'Arendal' }
const again = { value: 'organisation:arendal-2024', label: 'Arendal' }

test('each element counts once under each of its values; the largest first, then by name in Norwegian, then by value', () => {
  const elements = [
    { year: ['2019', '2019', '2018'], county: [oslo, oslo] },
    { year: ['2019'], county: [alesund, arendal] },
    { year: [], county: [again] },
  ]
  expect(facetsOf(elements, ['year', 'county'])).toEqual([
    {
      key: 'county',
      buckets: [arendal, again, oslo, alesund].map((one) => ({ ...one, count: 1 })),
    },
    {
      key: 'year',
      buckets: [
        { value: '2019', label: '2019', count: 2 },
        { value: '2018', label: '2018', count: 1 },
      ],
    },
  ])
})

test('a facet that the list has stands there although nothing counts, and no other does', () => {
  expect(facetsOf([], ['topic', 'kind'])).toEqual([
    { key: 'kind', buckets: [] },
    { key: 'topic', buckets: [] },
  ])
  expect(facetsOf([{ topic: [oslo], kind: ['COUNTY'] }], ['kind'])).toEqual([
    { key: 'kind', buckets: [{ value: 'COUNTY', label: 'COUNTY', count: 1 }] },
  ])
})
