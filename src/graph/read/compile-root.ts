// From a root field to one Cypher query. Each returns the version and state of the graph too: an answer is of one version,
// and of none while a load is under way.
import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { facetTables } from '../facets/facet-tables.ts'
import { SelectionCompiler } from '../select/compile-selection.ts'
import { SelectError } from '../select/select-error.ts'
import type { Ask, At } from '../select/field.ts'
import type { ConnectionPlan, ObjectPlan } from '../select/plan.ts'
import { tables } from '../tables/index.ts'
import type { Compiled } from './compiled.ts'
import { rankedKeyset } from './ranked-keyset.ts'
import type { ListRoot, ManyRoot, OneRoot } from './root.ts'

/** Above this a query takes seconds to plan; the deepest useful ones have about 300 fields. */
const MOST_FIELDS = 2_000

export const graph = `MATCH (g:Aktorgraf:Graph {id: 'graph'})`
export const state = 'g.version AS version, g.state AS state'

export function compileOne(info: GraphQLResolveInfo, root: OneRoot): Compiled<ObjectPlan> {
  const { compiler, ask, nodes } = begin(info)
  const node = compiler.fresh()
  const at: At = { node, bases: 'clauses' in root ? basesOf(root, ask) : null }
  const { cypher, plan } = compiler.object(getNamedType(info.returnType), nodes, at)
  const find = found(root, node, ask)
  return finish(compiler, plan, [
    graph,
    ...compiler.preludes.map(({ clauses }) => clauses),
    find,
    `WITH DISTINCT g, ${node}`,
    `ORDER BY ${node}.sortKey, ${node}.id`,
    `WITH g, collect(${node}) AS found`,
    `RETURN ${state}, [n IN found | {id: n.id, name: n.name}] AS candidates,`,
    `       [${node} IN found WHERE size(found) = 1 | ${cypher}] AS elements`,
  ])
}

function found(root: OneRoot, node: string, ask: Ask): string {
  if ('clauses' in root) return root.clauses(node, ask)
  const { head, where = [] } = root.match(node, ask)
  return `OPTIONAL MATCH ${head}${conditions(where)}`
}

/** One object or none for each id, in their order, in one row: `found` has a list of one or none for each. */
export function compileMany(info: GraphQLResolveInfo, root: ManyRoot): Compiled<ObjectPlan> {
  const { compiler, ask, nodes } = begin(info)
  const node = compiler.fresh()
  const { head, where = [] } = root.match(node, 'id')
  const { cypher, plan } = compiler.object(getNamedType(info.returnType), nodes, { node, bases: null })
  return finish(compiler, plan, [
    graph,
    'CALL () {',
    `  UNWIND range(0, size(${ask.param('ids')}) - 1) AS i`,
    `  WITH i, ${ask.param('ids')}[i] AS id`,
    `  OPTIONAL MATCH ${head}${conditions(where)}`,
    `  WITH i, ${node}`,
    '  ORDER BY i',
    `  RETURN collect([${node} IN [${node}] WHERE ${node} IS NOT NULL | ${cypher}]) AS found`,
    '}',
    `RETURN ${state}, found`,
  ])
}

export interface ListPlan {
  readonly connection: ConnectionPlan
}

export function compileList(info: GraphQLResolveInfo, root: ListRoot): Compiled<ListPlan> {
  const { compiler, ask, nodes } = begin(info)
  const node = compiler.fresh()
  const list: List = {
    node,
    match: `MATCH (${node}:${root.label})`,
    where: (root.where?.(node, ask) ?? []).filter((one) => one !== null),
    meets: root.meets?.(node, ask) ?? null,
    rank: root.order?.(node, ask) ?? null,
    ask,
  }
  const at: At = { node, bases: basesOf(root, ask) }
  const type = getNamedType(info.returnType)
  const facets = compiler.facets(type, nodes, at, root.filter?.(ask) ?? ask)
  const order = [
    `\`~order\`: [${[...(list.rank === null ? [] : [RANK]), `${node}.sortKey`].join(', ')}]`,
    `\`~id\`: ${node}.id`,
  ]
  const { cypher, plan } = compiler.connection(type, nodes, at, `Query.${info.fieldName}`, order)
  const counted = plan.parts.some(({ what }) => what === 'totalCount')
  const before = compiler.preludes.map(({ clauses }) => clauses)
  const call = `CALL (${compiler.preludes.map(({ name }) => name).join(', ')}) {`
  // What is counted is found once, and the page taken from it: written twice, conditions are planned and tried twice.
  const isFoundWhole =
    (counted && (list.where.length > 0 || list.meets !== null)) || facets !== null || list.rank !== null
  const lines = isFoundWhole ? pageOfWhole(list, call, cypher, facets) : pageOfIndex(list, call, cypher, counted)
  return finish(compiler, { connection: plan }, [graph, ...before, ...lines])
}

interface List {
  readonly node: string
  readonly match: string
  readonly where: readonly string[]
  readonly meets: string | null
  /** What comes before names in its order; null where nothing does. */
  readonly rank: string | null
  readonly ask: Ask
}

const RANK = 'rank'

/** The page as a piece of the index, in the order of names. */
function pageOfIndex(list: List, call: string, cypher: string, counted: boolean): string[] {
  const { node, match, ask } = list
  return [
    ...(counted ? ['CALL () {', `  ${match}`, `  RETURN count(${node}) AS total`, '}'] : []),
    call,
    ...find(list, keyset(node, ask)),
    '  LIMIT toInteger($page.limit)',
    `  RETURN collect(${cypher}) AS elements`,
    '}',
    `RETURN ${state}, ${counted ? 'total' : 'null AS total'}, elements`,
  ]
}

/** The list found once as a whole, and counted; and the page cut out of it. */
function pageOfWhole(list: List, call: string, cypher: string, facets: string | null): string[] {
  const { node, rank, ask } = list
  const element = rank === null ? node : `{node: ${node}, rank: ${RANK}}`
  const inPage =
    rank === null
      ? `[${node} IN found${conditions(keyset(node, ask))}][..toInteger($page.limit)] | ${cypher}`
      : `[row IN found${conditions(rankedKeyset({ rank: 'row.rank', node: 'row.node' }, ask))}][..toInteger($page.limit)] | head([${RANK} IN [row.rank] | head([${node} IN [row.node] | ${cypher}])])`
  const all = rank === null ? `${node} IN found` : `${node} IN [row IN found | row.node]`
  return [
    call,
    ...find(list, inIndex(node)),
    `  RETURN collect(${element}) AS found`,
    '}',
    `RETURN ${state}, size(found) AS total, [${rank === null ? node : 'row'} IN ${inPage}] AS elements` +
      (facets === null ? '' : `, [${all} | ${facets}] AS facets`),
  ]
}

/** All of the list that is in the piece of the index, in its order. */
function find({ node, match, where, meets, rank, ask }: List, piece: readonly string[]): string[] {
  const inIndexOrder = orderBy([`${node}.sortKey`, `${node}.id`], ask)
  return [
    `  ${match}${conditions([...where, ...piece])}`,
    // Put in order first, so that the condition is tried by itself; the order stays, and is not made twice.
    ...(meets === null ? [] : [`  WITH ${node}`, `  ${inIndexOrder}`, `  WITH ${node} WHERE ${meets}`]),
    `  WITH ${node}${rank === null ? '' : `, ${rank} AS ${RANK}`}`,
    `  ${rank === null ? inIndexOrder : orderBy([RANK, `${node}.sortKey`, `${node}.id`], ask)}`,
  ]
}

function orderBy(keys: readonly string[], ask: Ask): string {
  return `ORDER BY ${keys.map((key) => `${key}${ask.has('last') ? ' DESC' : ''}`).join(', ')}`
}

/** A list that is never cut. */
export function compileAll(info: GraphQLResolveInfo, root: ListRoot): Compiled<ObjectPlan> {
  const { compiler, ask, nodes } = begin(info)
  const node = compiler.fresh()
  const { cypher, plan } = compiler.object(getNamedType(info.returnType), nodes, { node, bases: null })
  return finish(compiler, plan, [
    graph,
    'CALL () {',
    `  MATCH (${node}:${root.label})${conditions(root.where?.(node, ask) ?? [])}`,
    `  WITH ${node}`,
    `  ORDER BY ${node}.sortKey, ${node}.id`,
    `  RETURN collect(${cypher}) AS elements`,
    '}',
    `RETURN ${state}, elements`,
  ])
}

/** What the index (sortKey, id) can read as a piece: it needs both properties named, and no OR. */
function keyset(node: string, ask: Ask): string[] {
  const bound = (argument: 'after' | 'before', inOrder: string, passed: string): string[] =>
    ask.has(argument)
      ? [
          `${node}.sortKey ${inOrder} $page.${argument}.key`,
          `NOT (${node}.sortKey = $page.${argument}.key AND ${node}.id ${passed} $page.${argument}.id)`,
        ]
      : []
  const bounds = [...bound('after', '>=', '<='), ...bound('before', '<=', '>=')]
  return bounds.length === 0 ? inIndex(node) : [...bounds, `${node}.id IS NOT NULL`]
}

function inIndex(node: string): string[] {
  return [`${node}.sortKey IS NOT NULL`, `${node}.id IS NOT NULL`]
}

function basesOf({ bases }: Pick<ListRoot, 'bases'>, ask: Ask): string | null {
  const [first, second] = bases ?? []
  if (first === undefined || !ask.has(first)) return null
  if (second === undefined) return ask.param(first)
  const inner = ask.inside(first)
  return inner.has(second) ? inner.param(second) : null
}

interface Begun {
  readonly compiler: SelectionCompiler
  readonly nodes: readonly FieldNode[]
  /** The root field's own arguments. */
  readonly ask: Ask
}

export function begin(info: GraphQLResolveInfo): Begun {
  const { schema, fragments, variableValues: variables, fieldNodes: nodes } = info
  const compiler = new SelectionCompiler({ schema, fragments, variables }, tables, facetTables)
  const definition = info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>
  return { compiler, nodes, ask: compiler.ask(definition, nodes[0]!) }
}

export function finish<Plan>(compiler: SelectionCompiler, plan: Plan, lines: readonly string[]): Compiled<Plan> {
  const { size, slots, used, computed } = compiler
  if (size > MOST_FIELDS) {
    const message = `The query asks for ${size} fields, counted for each type that can answer them; at most ${MOST_FIELDS} are answered. Ask in several requests, or name fewer types.`
    throw new SelectError('QUERY_TOO_LARGE', message, { limit: 'fields', found: size, most: MOST_FIELDS })
  }
  return { cypher: lines.join('\n'), slots, used, computed, plan }
}

export function conditions(where: readonly (string | null)[]): string {
  const given = where.filter((one) => one !== null)
  return given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`
}
