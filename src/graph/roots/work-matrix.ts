import type { MadeRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { DEFAULT_PAGE } from '../select/page.ts'
import { countiesOf } from './of-county.ts'
import { work } from './work.ts'

/**
 * One map: `rows` and `columns`, in their order, and `cells`. Work is sorted once; the cells of it come row by row, and what
 * is in no cell is in no row or column.
 */
export const workMatrix: MadeRoot = {
  bases: ['basis'],
  clauses: (node, ask) => {
    const [s, r, c] = [ask.fresh(), ask.fresh(), ask.fresh()]
    const most = ask.has('first') ? `toInteger(${ask.param('first')})` : String(DEFAULT_PAGE)
    const conditions = (work.where?.(s, ask) ?? []).filter((one) => one !== null)
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    const meets = work.meets?.(s, ask) ?? null
    // In order first, so that the filter is tried by itself: see ListRoot.meets.
    const filtered = meets === null ? '' : `\n  WITH ${s}\n  ORDER BY ${s}.sortKey, ${s}.id\n  WITH ${s} WHERE ${meets}`
    return `CALL (*) {
  MATCH (${s}:Work)${where}${filtered}
  UNWIND ${rowsOf(s, ask)} AS ${r}
  UNWIND ${columnsOf(s, ask)} AS ${c}
  WITH DISTINCT ${r}, ${c}, ${s}
  ORDER BY ${r}.sortKey, ${r}.id, ${c}.sortKey, ${c}.id, ${s}.sortKey, ${s}.id
  WITH ${r}, ${c}, collect(${s}) AS statements
  RETURN collect({row: ${r}, column: ${c}, count: size(statements), statements: statements}) AS cells
}
CALL (cells) {
  UNWIND cells AS cell
  WITH DISTINCT cell.row AS ${r}
  ORDER BY ${r}.sortKey, ${r}.id
  RETURN collect(${r}) AS allRows
}
CALL (cells) {
  UNWIND cells AS cell
  WITH DISTINCT cell.column AS ${c}
  ORDER BY ${c}.sortKey, ${c}.id
  RETURN collect(${c}) AS allColumns
}
WITH g, cells, allRows, allColumns, allRows[..${most}] AS rows, allColumns[..${most}] AS columns
WITH g, {rows: rows, columns: columns, cells: [cell IN cells WHERE cell.row IN rows AND cell.column IN columns],
         truncated: size(allRows) > size(rows) OR size(allColumns) > size(columns)} AS ${node}`
  },
}

/** Whose work it is: nodes, of which one may come more than once. */
function rowsOf(s: string, ask: Ask): string {
  const [person, organisation] = [ask.fresh(), ask.fresh()]
  return (
    `CASE ${ask.param('rows')} WHEN 'COUNTY' THEN ${countiesOf(s, ask)} ` +
    `WHEN 'PERSON' THEN [(${s})-[:SUBJECT]->(${person}:Person) | ${person}] ` +
    `ELSE [(${s})-[:SUBJECT]->(${organisation}:Organisation) | ${organisation}] END`
  )
}

/** What it is on; with narrower topics, whatever stands above as well. */
function columnsOf(s: string, ask: Ask): string {
  const [topic, narrow, project] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const includeNarrower = ask.has('includeNarrower') ? ask.param('includeNarrower') : 'false'
  return (
    `CASE ${ask.param('columns')} WHEN 'PROJECT' THEN [(${s})-[:OBJECT]->(${project}:Project) | ${project}] ` +
    `ELSE [(${s})-[:OBJECT]->(${narrow}:Topic)-[:BROADER*0..12]->(${topic}:Topic) ` +
    `WHERE ${topic} = ${narrow} OR ${includeNarrower} | ${topic}] END`
  )
}
