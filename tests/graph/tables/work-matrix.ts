// The table of who works on what: its cells are what `work` answers for their row and column, and what the knowledge says.
import { describe, expect, test } from '@jest/globals'
import { datesOf } from '../../../src/statement/evidence-dates.ts'
import type { Entity, Statement } from '../../../src/statement/knowledge.ts'
import { mergeDates } from '../../../src/statement/merge-dates.ts'
import type { Asking } from '../../support/ask.ts'
import { everyBasis } from './answers.ts'
import { type Asked, evidenceOf, type Plain } from './plain.ts'

const kinds = ['PERSON', 'ORGANISATION', 'COUNTY'] as const
const objects = ['TOPIC', 'PROJECT'] as const
type Rows = (typeof kinds)[number]
type Columns = (typeof objects)[number]

interface Cell {
  readonly row: { readonly id: string }
  readonly column: { readonly id: string }
  readonly count: number
  readonly statements: readonly object[]
}
interface Matrix {
  readonly rows: readonly { readonly id: string }[]
  readonly columns: readonly { readonly id: string }[]
  readonly cells: readonly Cell[]
  readonly truncated: boolean
}

const matrix = `query ($rows: WorkMatrixRows!, $columns: WorkMatrixColumns!, $asOf: Date, $basis: [Basis!], $unknown: Boolean, $narrower: Boolean, $first: Int) {
  workMatrix(rows: $rows, columns: $columns, asOf: $asOf, basis: $basis, includeUnknown: $unknown, includeNarrower: $narrower, first: $first) {
    rows { id }
    columns { id }
    cells { row { id } column { id } count statements { id bases evidence { basis } } }
    truncated
  }
}`

const total = `query ($filter: WorkFilter, $asOf: Date, $basis: [Basis!], $unknown: Boolean) {
  work(filter: $filter, asOf: $asOf, basis: $basis, includeUnknown: $unknown, first: 100) { totalCount nodes { id } }
}`

/** `given` is asked once the tests run. */
export function testWorkMatrix(
  given: () => { readonly ask: Asking; readonly plain: Plain },
  days: readonly string[],
): void {
  const combinations = kinds.flatMap((rows) => objects.map((columns) => ({ rows, columns })))
  const timed = [null, ...days].map((asOf) => ({ asOf }))
  const asked = async (
    rows: Rows,
    columns: Columns,
    { basis = null, asOf = null, includeUnknown }: Asked,
    more = {},
  ) => {
    const variables = { rows, columns, basis, asOf, unknown: includeUnknown ?? false, narrower: false, ...more }
    const { workMatrix } = (await given().ask(matrix, variables)) as { workMatrix: Matrix }
    return workMatrix
  }

  describe.each(combinations)('the matrix of $rows and $columns', ({ rows, columns }) => {
    test.each(timed)('is what the knowledge says, on $asOf, by whatever evidence', async ({ asOf }) => {
      for (const basis of everyBasis) {
        for (const includeUnknown of asOf === null ? [false] : [false, true]) {
          const arguments_ = { basis, asOf, includeUnknown }
          const expected = matrixOf(given().plain, rows, columns, arguments_)
          expect({ ...arguments_, ...(await asked(rows, columns, arguments_)) }).toEqual({ ...arguments_, ...expected })
        }
      }
    })

    test('counts narrower topics where that is asked', async () => {
      const expected = matrixOf(given().plain, rows, columns, {}, true)
      expect(await asked(rows, columns, {}, { narrower: true })).toEqual(expected)
    })

    test.each([1, 2, 3])('cut at %i, has the first rows and columns, and says so', async (first) => {
      const whole = matrixOf(given().plain, rows, columns, {})
      const [left, top] = [whole.rows.slice(0, first), whole.columns.slice(0, first)]
      const has = (some: Matrix['rows'], { id }: { readonly id: string }) => some.some((one) => one.id === id)
      expect(await asked(rows, columns, {}, { first })).toEqual({
        rows: left,
        columns: top,
        cells: whole.cells.filter(({ row, column }) => has(left, row) && has(top, column)),
        truncated: whole.rows.length > first || whole.columns.length > first,
      })
    })

    test.each([null, '2019-10-24'])('has in each cell what work answers for it, on %s', async (asOf) => {
      const { cells } = await asked(rows, columns, { asOf })
      const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id)
      const every = matrixOf(given().plain, rows, columns, {})
      for (const row of ids(every.rows)) {
        for (const column of ids(every.columns)) {
          const filter = {
            [rows === 'COUNTY' ? 'counties' : 'actors']: [row],
            [columns === 'TOPIC' ? 'topics' : 'projects']: [column],
            includeNarrower: false,
          }
          const { work } = (await given().ask(total, { filter, asOf, basis: null, unknown: false })) as {
            work: { totalCount: number; nodes: unknown[] }
          }
          const cell = cells.find((one) => one.row.id === row && one.column.id === column)
          const found = {
            count: cell?.count ?? 0,
            statements: (cell?.statements as { id: string }[] | undefined) ?? [],
          }
          expect({ row, column, count: found.count, statements: ids(found.statements).map((id) => ({ id })) }).toEqual({
            ...{ row, column, count: work.totalCount, statements: work.nodes },
          })
        }
      }
    })
  })
}

/** The same, from the knowledge itself. */
function matrixOf(plain: Plain, rows: Rows, columns: Columns, asked: Asked, narrower = false): Matrix {
  const work = plain.asked(
    plain.knowledge.statements.filter(({ predicate }) => predicate === 'WORKS_ON'),
    asked,
  )
  const entries = work.flatMap((statement) =>
    rowsOf(plain, statement, rows).flatMap((row) =>
      columnsOf(plain, statement, columns, narrower).map((column) => ({ row, column, statement })),
    ),
  )
  const [left, top] = [plain.inOrder(entries.map(({ row }) => row)), plain.inOrder(entries.map(({ column }) => column))]
  const cells = left.flatMap((row) =>
    top.flatMap((column) => {
      const those = entries.filter((one) => one.row.id === row.id && one.column.id === column.id)
      const statements = plain.inOrder(those.map(({ statement }) => statement))
      if (statements.length === 0) return []
      const views = statements.map((one) => viewOf(one, asked.basis))
      return [{ row: { id: row.id }, column: { id: column.id }, count: statements.length, statements: views }]
    }),
  )
  const ids = (some: readonly Entity[]) => some.map(({ id }) => ({ id }))
  return { rows: ids(left), columns: ids(top), cells, truncated: false }
}

function viewOf(statement: Statement, basis: Asked['basis']): object {
  const { bases } = mergeDates(statement.evidence.map(datesOf), basis)
  return { id: statement.id, bases, evidence: evidenceOf(statement, basis).map((one) => ({ basis: one.basis })) }
}

function rowsOf(plain: Plain, statement: Statement, rows: Rows): Entity[] {
  const subject = plain.entity(statement.subject)
  if (rows === 'PERSON') return subject.type === 'Person' ? [subject] : []
  if (rows === 'ORGANISATION') return subject.type === 'Organisation' ? [subject] : []
  const bodies = subject.type === 'Organisation' ? [subject] : spokenFor(plain, statement)
  const taking = subject.type === 'Organisation' ? [] : takingPart(plain, statement)
  return plain.inOrder([...upwards(plain, bodies), ...taking]).filter(({ kind }) => kind === 'COUNTY')
}

const upwards = (plain: Plain, bodies: readonly Entity[]) =>
  closure(bodies, (one) => plain.through('PART_OF', 'subject', one.id, 'Organisation'))

/** The bodies, with what they are part of, that take part in the project that one of their members works on. */
function takingPart(plain: Plain, { subject, object }: Statement): Entity[] {
  const participants = upwards(plain, plain.through('PARTICIPATES_IN', 'object', object!, 'Organisation'))
  const own = new Set(
    upwards(plain, plain.through('MEMBER_OF', 'subject', subject, 'Organisation')).map(({ id }) => id),
  )
  return participants.filter(({ id }) => own.has(id))
}

/** The bodies in whose name a person gave what their work is concluded from. */
function spokenFor(plain: Plain, { subject, evidence }: Statement): Entity[] {
  const premises = evidence
    .flatMap((one) => (one.basis === 'INFERRED' ? one.premises : []))
    .map((id) => plain.statement(id))
  const contributions = premises.filter(({ predicate }) => predicate === 'GAVE').map(({ object }) => object!)
  const memberships = contributions
    .flatMap((contribution) => plain.of('IN_CAPACITY_OF', 'subject', contribution))
    .flatMap((capacity) => capacity.memberships?.flat() ?? [])
    .map((id) => plain.statement(id))
  return memberships
    .filter((one) => one.subject === subject)
    .flatMap(({ object }) => (object === undefined ? [] : plain.entity(object)))
}

function columnsOf(plain: Plain, { object }: Statement, columns: Columns, narrower: boolean): Entity[] {
  const on = plain.entity(object!)
  if (columns === 'PROJECT') return on.type === 'Project' ? [on] : []
  if (on.type !== 'Topic') return []
  return narrower ? closure([on], (one) => plain.through('BROADER', 'subject', one.id, 'Topic')) : [on]
}

function closure(from: readonly Entity[], step: (one: Entity) => readonly Entity[]): Entity[] {
  const found = new Map(from.map((one) => [one.id, one]))
  // A map that grows while it is walked is walked to its end.
  for (const one of found.values()) for (const next of step(one)) found.set(next.id, next)
  return [...found.values()]
}
