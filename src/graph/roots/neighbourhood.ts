import type { FromEntitiesRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { derivedTypes, hasBasisAsked } from './derived.ts'
import { labelsOfKinds } from './labels-of-kinds.ts'
import { numberWithin } from './number-within.ts'

const FARTHEST = 3
const depth = { least: 1, most: FARTHEST, usual: 1 }
const count = { least: 1, most: 100, usual: 100 }

/** One map of what is near an entity, distance by distance. */
export const neighbourhood: FromEntitiesRoot = {
  named: ({ id }) => [{ argument: 'id', id: id as string }],
  computed: (args) => ({
    depth: numberWithin(args, 'depth', depth),
    first: numberWithin(args, 'first', count),
    kinds: labelsOfKinds(args['kinds']),
  }),
  clauses: (ask) => `  WITH asked AS near
${Array.from({ length: FARTHEST }, (_, n) => oneFarther(n + 1, ask)).join('\n')}
  WITH near[..toInteger($computed.first)] AS nodes, size(near) > $computed.first AS truncated
  CALL (nodes) {
${joining('nodes', ask)}
  }
  RETURN collect({nodes: nodes, statements: statements, truncated: truncated}) AS made`,
}

/** Whatever is one hop farther than `near` goes, unless there is enough: through a hub there can be thousands. */
function oneFarther(distance: number, ask: Ask): string {
  const [x, r, y] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const conditions = [
    `NOT ${y} IN near`,
    hasBasisAsked(r, ask),
    ask.has('kinds') ? `any(label IN labels(${y}) WHERE label IN $computed.kinds)` : null,
  ].filter((one) => one !== null)
  return `  CALL (near) {
    UNWIND near AS ${x}
    WITH ${x}
    WHERE $computed.depth >= ${distance} AND size(near) <= $computed.first
    MATCH (${x})-[${r}:${derivedTypes}]-(${y}:Entity)
    WHERE ${conditions.join(' AND ')}
    WITH DISTINCT ${y}
    ORDER BY ${y}.sortKey, ${y}.id
    RETURN collect(${y}) AS farther
  }
  WITH near + farther AS near`
}

/** The statements that join two of the nodes. */
function joining(nodes: string, ask: Ask): string {
  const [x, r, y, s] = [ask.fresh(), ask.fresh(), ask.fresh(), ask.fresh()]
  const conditions = [`${y} IN ${nodes}`, hasBasisAsked(r, ask)].filter((one) => one !== null)
  return `    UNWIND ${nodes} AS ${x}
    MATCH (${x})-[${r}:${derivedTypes}]->(${y}:Entity)
    WHERE ${conditions.join(' AND ')}
    MATCH (${s}:Aktorgraf {id: ${r}.statement})
    RETURN collect(DISTINCT ${s}) AS statements`
}
