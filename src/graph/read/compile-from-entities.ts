import type { GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import type { ObjectPlan } from '../select/plan.ts'
import { begin, finish, graph, state } from './compile-root.ts'
import type { Compiled } from './compiled.ts'
import type { FromEntitiesRoot } from './root.ts'

/**
 * Objects made from entities named by id or name: one row, with `asked`, for each of these the entities that it fits, and the
 * objects made of the first of each.
 */
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
    '  CALL (i) {',
    '    CALL (i) {',
    '      MATCH (asked:Aktorgraf {id: $computed.ids[i]})-[:NOW*0..1]->(found:Entity) USING INDEX SEEK asked:Aktorgraf(id)',
    '      RETURN found',
    '      UNION',
    '      MATCH (:Name {valueKey: $computed.nameKeys[i]})-[:SUBJECT]->(found:Entity)',
    '      RETURN found',
    '    }',
    '    WITH found',
    '    ORDER BY found.sortKey, found.id',
    '    RETURN collect(found) AS fitting',
    '  }',
    '  WITH i, fitting',
    '  ORDER BY i',
    '  RETURN collect(fitting) AS fitting',
    '}',
    'WITH g, fitting, [one IN fitting | head(one)] AS asked',
    'CALL (asked) {',
    clauses,
    '}',
    `RETURN ${state}, [one IN fitting | [n IN one | {id: n.id, name: n.name}]] AS asked, [${node} IN made | ${cypher}] AS elements`,
  ])
}
