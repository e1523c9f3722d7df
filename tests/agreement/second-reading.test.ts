// A second reader annotated the report without sight of the first reading: what both found must be in the graph.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { Agreement } from '../../src/agreement/agreement.ts'
import { compareReadings } from '../../src/agreement/compare-readings.ts'
import { homeOf, readReading } from '../../src/commands/read-reading.ts'

const file = (folder: string) =>
  fileURLToPath(new URL(`../../${folder}/documents/fylkesmote-24-oktober/annotations.yml`, import.meta.url))

let found: Agreement

beforeAll(async () => {
  const [first, second] = await Promise.all(
    ['seeds', 'docs/second-reading'].map(file).map(async (path) => readReading(path, (await homeOf(path))!)),
  )
  found = compareReadings(first!, second!)
})

describe('of what the second reader found, the first reading has', () => {
  const whole = (scores: Agreement['spans']) => scores.find(({ kind }) => kind === 'all')!

  test('the words that name something, and all of them name the same', () => {
    const { b, both } = whole(found.spans)
    expect(both / b).toBeGreaterThanOrEqual(0.95)
    expect(found.entities.same).toBe(found.entities.of)
  })

  test('the statements, with the same bases', () => {
    const { b, both } = whole(found.statements)
    expect(both / b).toBeGreaterThanOrEqual(0.95)
    expect(found.statementBases.same / found.statementBases.of).toBeGreaterThanOrEqual(0.95)
  })

  test('everyone who spoke, every post, and whose the project is', () => {
    const certain = ['GAVE', 'CONTRIBUTION_TO', 'IN_CAPACITY_OF', 'MEMBER_OF', 'POST_IN', 'PART_OF', 'PARTICIPATES_IN']
    const scores = found.statements.filter(({ kind }) => certain.includes(kind))
    expect(scores.filter(({ f1 }) => f1 < 1)).toEqual([])
    expect(scores).toHaveLength(certain.length)
  })
})
