import type { FromEntitiesRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { derivedTypes, hasBasisAsked, worthOf } from './derived.ts'
import { labelsOfKinds } from './labels-of-kinds.ts'
import { numberWithin } from './number-within.ts'

const LONGEST = 6
const length = { least: 1, most: LONGEST, usual: 4 }
const count = { least: 1, most: 10, usual: 3 }

/**
 * How many ways are looked at: Neo4j gives so many of the shortest and stops, however many lead through a topic that
 * everybody works on. Among them are ways that differ only in the statement that joins the same two, and ways that come
 * back to where they were: these are left out.
 */
const LOOKED_AT = 1_000

/** Ways between two entities as maps `{length, start, hops}`, the shortest first. */
export const paths: FromEntitiesRoot = {
  named: ({ from, to }) => [
    { argument: 'from', id: from as string },
    { argument: 'to', id: to as string },
  ],
  computed: (args) => ({
    maxLength: numberWithin(args, 'maxLength', length),
    first: numberWithin(args, 'first', count),
    avoid: labelsOfKinds(args['avoidKinds']),
  }),
  clauses: (ask) => `  WITH asked[0] AS start, asked[1] AS finish
  CALL (start, finish) {
    WITH *
    WHERE start = finish
    RETURN [start] AS way
${Array.from({ length: LONGEST }, (_, n) => `    UNION\n${waysUpTo(n + 1, ask)}`).join('\n')}
  }
  WITH way
  WHERE all(one IN way WHERE single(other IN way WHERE other = one))
  WITH way
  ${inOrder}
  LIMIT toInteger($computed.first)
  CALL (way) {
${hopsOf('way', ask)}
  }
  WITH way, hops
  ${inOrder}
  RETURN collect({length: size(way) - 1, start: way[0], hops: hops}) AS made`,
}

const inOrder = 'ORDER BY size(way), [one IN way | [one.sortKey, one.id]]'

/** Neo4j takes no parameter for how long a way may be: each length is a branch, of which one is taken. */
function waysUpTo(longest: number, ask: Ask): string {
  const [p, x, r, y] = [ask.fresh(), ask.fresh(), ask.fresh(), ask.fresh()]
  const conditions = [
    hasBasisAsked(r, ask),
    ask.has('avoidKinds') ? `(${y} = finish OR ${isOfNone(y, '$computed.avoid')})` : null,
  ].filter((one) => one !== null)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return `    WITH *
    WHERE start <> finish AND $computed.maxLength = ${longest}
    MATCH ${p} = SHORTEST ${LOOKED_AT} (start) ((${x}:Entity)-[${r}:${derivedTypes}]-(${y}:Entity)${where}){1,${longest}} (finish)
    RETURN nodes(${p}) AS way`
}

function isOfNone(node: string, labels: string): string {
  return `none(label IN labels(${node}) WHERE label IN ${labels})`
}

/** Between each two entities of a way, all statements that join them. */
function hopsOf(way: string, ask: Ask): string {
  const [r, s, x, y] = [ask.fresh(), ask.fresh(), ask.fresh(), ask.fresh()]
  const basis = hasBasisAsked(r, ask)
  return `    UNWIND range(0, size(${way}) - 2) AS i
    WITH i, ${way}[i] AS ${x}, ${way}[i + 1] AS ${y}
    MATCH (${x})-[${r}:${derivedTypes}]-(${y})${basis === null ? '' : ` WHERE ${basis}`}
    MATCH (${s}:Aktorgraf {id: ${r}.statement})
    WITH i, ${x}, ${y}, ${s}
    ORDER BY ${worthOf(r, ask)}, ${s}.sortKey, ${s}.id
    WITH i, ${x}, ${y}, collect(${s}) AS statements
    ORDER BY i
    RETURN collect({from: ${x}, to: ${y}, statements: statements}) AS hops`
}
