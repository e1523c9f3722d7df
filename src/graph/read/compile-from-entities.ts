import type { GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import type { ObjectPlan } from '../select/plan.ts'
import { begin, finish, graph, state } from './compile-root.ts'
import type { Compiled } from './compiled.ts'
import type { FromEntitiesRoot } from './root.ts'

/** Objects made from entities named by id: one row, with `asked`, the ids that these have now, and the objects. */
export function compileFromEntities(info: GraphQLResolveInfo, root: FromEntitiesRoot): Compiled<ObjectPlan> {
  const { compiler, ask, nodes } = begin(info)
  const node = compiler.fresh()
  const clauses = root.clauses(ask)
  const bases = ask.has('basis') ? ask.param('basis') : null
  const { cypher, plan } = compiler.object(getNamedType(info.returnType), nodes, { node, bases })
  return finish(compiler, plan, [
    graph,
    'CALL () {',
    '  UNWIND range(0, size($computed.ids) - 1) AS i',
    '  OPTIONAL MATCH (asked:Aktorgraf {id: $computed.ids[i]})-[:NOW*0..1]->(found:Entity) USING INDEX SEEK asked:Aktorgraf(id)',
    '  WITH i, found',
    '  ORDER BY i',
    '  RETURN collect({entity: found}) AS asked',
    '}',
    'WITH g, [one IN asked | one.entity] AS asked',
    'CALL (asked) {',
    clauses,
    '}',
    `RETURN ${state}, [one IN asked | one.id] AS asked, [${node} IN made | ${cypher}] AS elements`,
  ])
}
