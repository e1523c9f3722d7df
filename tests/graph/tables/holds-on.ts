// The condition `holdsOn` in Neo4j against src/statement/holds.ts, over statements with whatever evidence the check of the
// seeds lets pass: three pieces of any basis, with dates of every form on both sides of every day.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Driver } from 'neo4j-driver'
import { holdsOn } from '../../../src/graph/tables/time.ts'
import { boundsOf, withImplied } from '../../../src/statement/bounds.ts'
import type { EvidenceDates } from '../../../src/statement/evidence-dates.ts'
import { holds } from '../../../src/statement/holds.ts'
import { bases, type Basis } from '../../../src/statement/knowledge.ts'
import { mergeDates } from '../../../src/statement/merge-dates.ts'
import type { Temporal } from '../../../src/statement/predicates.ts'
import { everyBasis } from './answers.ts'

interface Dated {
  readonly temporal: Temporal
  readonly evidence: readonly EvidenceDates[]
}

const days = [
  ...['0001-01-01', '2018-10-24', '2018-12-31', '2019-01-01', '2019-01-02', '2019-09-30', '2019-10-01', '2019-10-02'],
  ...['2019-10-23', '2019-10-24', '2019-10-25', '2019-10-31', '2019-11-01', '2019-11-02', '2019-11-30', '2019-12-01'],
  ...['2019-12-31', '2020-01-01', '2020-01-02', '2020-10-24', '2999-12-31'],
]

const maybe = (...dates: string[]) => fc.option(fc.constantFrom(...dates), { nil: undefined })
const day = maybe('2019', '2019-10', '2019-10-24', '2019-10-25', 'XXXX-10-24')
const evidence: fc.Arbitrary<EvidenceDates> = fc.record({
  basis: fc.constantFrom(...bases),
  attestedOnSTATED: day,
  attestedOnINFERRED: day,
  attestedOnEXTERNAL: day,
  validFrom: maybe('2019', '2019-10', '2019-10-24', 'XXXX-10-24', '2018-10-24', '..'),
  validTo: maybe('2019', '2019-10', '2019-10-25', '2020-01-01', '2020', '..'),
})
const statement: fc.Arbitrary<Dated> = fc
  .record({
    temporal: fc.constantFrom<Temporal>('state', 'happening', 'timeless'),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  })
  .filter(({ temporal, evidence: all }) => mergeDates(all, undefined, temporal).inconsistent === undefined)

/** The statements are written into the scratch server and taken out again. */
export function testHoldsOn(scratch: { readonly driver: () => Driver; readonly empty: () => Promise<void> }): void {
  test('holdsOn is holds, by any bases and on any day', async () => {
    const statements = fc.sample(statement, 400)
    await write(scratch.driver(), statements)
    try {
      for (const asked of everyBasis) {
        const found = await answered(scratch.driver(), asked)
        const expected = days.map((on) => ({ on, ...held(statements, asked, on) }))
        expect({ asked, found }).toEqual({ asked, found: expected })
      }
    } finally {
      await scratch.empty()
    }
  })
}

function held(statements: readonly Dated[], asked: readonly Basis[] | null, on: string) {
  const verdicts = statements.map(({ temporal, evidence: all }) =>
    all.some(({ basis }) => asked === null || asked.includes(basis as Basis)) ? holds(temporal, all, asked, on) : 'NO',
  )
  const where = (...kept: string[]) => verdicts.flatMap((verdict, n) => (kept.includes(verdict) ? [n] : []))
  return { surely: where('YES'), maybe: where('YES', 'UNKNOWN') }
}

async function answered(driver: Driver, asked: readonly Basis[] | null) {
  const given = asked === null ? null : '$asked'
  const { records } = await driver.executeQuery(
    `UNWIND $days AS day
MATCH (s:Statement)
WITH day, s, ${holdsOn('s', 'day', given, null)} AS surely, ${holdsOn('s', 'day', given, '$yes')} AS maybe
ORDER BY day, s.n
RETURN day AS on, collect(CASE WHEN surely THEN toFloat(s.n) END) AS surely,
       collect(CASE WHEN maybe THEN toFloat(s.n) END) AS maybe
ORDER BY on`,
    { days, asked, yes: true },
    { database: 'neo4j' },
  )
  return records.map((row) => row.toObject())
}

async function write(driver: Driver, statements: readonly Dated[]): Promise<void> {
  const rows = statements.map(({ temporal, evidence: all }, n) => ({
    temporal,
    n,
    evidence: all.map((one) => ({ ...one, ...withImplied(boundsOf(one)) })),
  }))
  await driver.executeQuery(
    `UNWIND $rows AS row
CREATE (s:Statement {temporal: row.temporal, n: row.n})
WITH s, row
UNWIND row.evidence AS evidence
CREATE (s)-[:EVIDENCE]->(e:Evidence)
SET e = evidence`,
    { rows },
    { database: 'neo4j' },
  )
}
