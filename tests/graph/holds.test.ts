// What holds on a day is decided twice: in Cypher, where lists are filtered, and in TypeScript, where `holds` is answered.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { holdsOn } from '../../src/graph/tables/time.ts'
import { boundsOf } from '../../src/statement/bounds.ts'
import { dayAfter, dayBefore, earliestDay, isDay, latestDay } from '../../src/statement/edtf.ts'
import { datesOf } from '../../src/statement/evidence-dates.ts'
import { type Holding, holds } from '../../src/statement/holds.ts'
import { bases, type Knowledge, type Statement } from '../../src/statement/knowledge.ts'
import { predicates } from '../../src/statement/predicates.ts'
import { sharedServer } from '../support/driver.ts'
import { seedKnowledge } from '../support/seed-knowledge.ts'

const { driver, database } = sharedServer()
let knowledge: Knowledge
let days: readonly string[]
beforeAll(async () => {
  knowledge = await seedKnowledge()
  days = daysOfChange(knowledge.statements)
})

test('there are days to try, and statements of each kind', () => {
  expect(days.length).toBeGreaterThan(50)
  const kinds = new Set(knowledge.statements.map(({ predicate }) => predicates[predicate].temporal))
  expect([...kinds].sort()).toEqual(['happening', 'state', 'timeless'])
})

describe.each([[null], [['STATED']], [['EXTERNAL']], [['STATED', 'INFERRED']]])('by evidence of %j', (asked) => {
  test.each([
    [false, ['YES']],
    [true, ['YES', 'UNKNOWN']],
  ] as const)(
    'a filter with includeUnknown %s leaves what holds %j, on every day on which anything changes',
    async (maybe, left) => {
      const found = await filtered(asked, maybe)
      for (const on of days) expect({ on, ids: found.get(on) ?? [] }).toEqual({ on, ids: idsOf(on, asked, left) })
    },
  )
})

async function filtered(asked: readonly string[] | null, includeUnknown: boolean): Promise<Map<string, string[]>> {
  const condition = holdsOn('s', 'on', asked === null ? null : '$asked', '$includeUnknown')
  const { records } = await driver.executeQuery(
    `UNWIND $days AS on MATCH (s:Statement) WHERE ${condition} RETURN on, collect(s.id) AS ids`,
    { days, asked, includeUnknown },
    { ...(database === undefined ? {} : { database }), routing: 'READ' },
  )
  return new Map(records.map((one) => [String(one.get('on')), (one.get('ids') as string[]).sort()]))
}

function idsOf(on: string, asked: readonly string[] | null, left: readonly Holding[]): string[] {
  return knowledge.statements
    .filter(({ evidence }) => asked === null || evidence.some(({ basis }) => asked.includes(basis)))
    .filter(({ predicate, evidence }) =>
      left.includes(holds(predicates[predicate].temporal, evidence.map(datesOf), asked, on)),
    )
    .map(({ id }) => id)
    .sort()
}

/** Each day that a date of some evidence can mean, with the day before and the day after. */
function daysOfChange(statements: readonly Statement[]): string[] {
  const named = statements.flatMap(({ evidence }) =>
    evidence.flatMap((one): (string | undefined)[] => {
      const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(one)
      const attested = bases.flatMap((basis) => one.attestedOn[basis] ?? [])
      return [
        fromEarliest,
        fromLatest,
        toEarliest,
        toLatest,
        ...attested.flatMap((date) => [earliestDay(date), latestDay(date)]),
      ]
    }),
  )
  const known = [...new Set(named)].filter((day) => day !== undefined && isDay(day) && day < '9999')
  return [...new Set(known.flatMap((day) => [dayBefore(day!), day!, dayAfter(day!)]))].sort()
}
