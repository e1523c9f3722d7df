import type { GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import type { At } from '../select/field.ts'
import type { Compiled } from './compiled.ts'
import { begin, conditions, finish, graph, type ListPlan, state } from './compile-root.ts'
import { rankedKeyset } from './ranked-keyset.ts'
import type { RankedRoot } from './root.ts'

/** A page of a ranked list. All of it is found, since only then is it known what comes first. */
export function compileRanked(info: GraphQLResolveInfo, root: RankedRoot): Compiled<ListPlan> {
  const { compiler, ask, nodes } = begin(info)
  const hit = compiler.fresh()
  const at: At = { node: hit, bases: null }
  const type = getNamedType(info.returnType)
  const facets = compiler.facets(type, nodes, at, ask)
  const order = [`\`~order\`: [${hit}.place, ${hit}.entity.sortKey]`, `\`~id\`: ${hit}.entity.id`]
  const { cypher, plan } = compiler.connection(type, nodes, at, `Query.${info.fieldName}`, order)
  const direction = ask.has('last') ? ' DESC' : ''
  const page = `[${hit} IN found${conditions(rankedKeyset({ rank: `${hit}.place`, node: `${hit}.entity` }, ask))}][..toInteger($page.limit)]`
  return finish(compiler, { connection: plan }, [
    graph,
    root.clauses('ranked'),
    'CALL (ranked) {',
    '  UNWIND ranked AS hit',
    '  WITH hit, hit.entity AS entity',
    `  ORDER BY hit.place${direction}, entity.sortKey${direction}, entity.id${direction}${conditions(root.where?.('entity', ask) ?? [])}`,
    '  RETURN collect(hit) AS found',
    '}',
    `RETURN ${state}, size(found) AS total, [${hit} IN ${page} | ${cypher}] AS elements` +
      (facets === null ? '' : `, [${hit} IN found | ${facets}] AS facets`),
  ])
}
