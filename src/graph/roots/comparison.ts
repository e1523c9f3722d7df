import type { Ask } from '../select/field.ts'
import { SelectError } from '../select/select-error.ts'
import type { FromEntitiesRoot } from '../read/root.ts'
import { asAsked } from '../tables/statements-of.ts'

const FEWEST = 2
const MOST = 10

const part = 'SUBJECT|OBJECT|POST|SAID_BY|CONCERNS'

/** One map, of what was asked and of the things that any of it has: `by` are the places in `asked` of those who do. */
export const comparison: FromEntitiesRoot = {
  named: ({ ids }) => {
    const asked = ids as readonly string[]
    if (asked.length < FEWEST || asked.length > MOST) {
      const message = `"ids" has ${asked.length}; from ${FEWEST} to ${MOST} can be compared.`
      throw new SelectError('BAD_USER_INPUT', message, {
        argument: 'ids',
        found: asked.length,
        least: FEWEST,
        most: MOST,
      })
    }
    return asked.map((id) => ({ argument: 'ids', id }))
  },
  clauses: (ask) => {
    const one = ask.fresh()
    return `  UNWIND range(0, size(asked) - 1) AS i
  WITH i, asked[i] AS ${one}
  UNWIND ${thingsOf(one, ask)} AS has
  WITH i, has.thing AS thing, collect(has.statements) AS statements
  ORDER BY i
  WITH thing, collect(i) AS by, reduce(found = [], some IN collect(statements) | found + some) AS statements
  WITH collect({
    id: thing.id, thing: thing, by: by, statements: reduce(found = [], some IN statements | found + some)
  }) AS things
  RETURN [{asked: asked, things: things}] AS made`
  },
}

/** A Cypher list of `{thing, statements}`: what stands in a statement with `node`, and the events of contributions that do. */
function thingsOf(node: string, ask: Ask): string {
  const [s, to, thing, c] = [ask.fresh(), ask.fresh(), ask.fresh(), ask.fresh()]
  const where = (...statements: readonly string[]) =>
    [`${thing} <> ${node}`, ...statements.flatMap((one) => asAsked(one, ask))].filter((one) => one !== null)
  const together = `(${node})<-[:${part}]-(${s}:Statement)-[:${part}]->`
  const event = `(${c}:Contribution)<-[:SUBJECT]-(${to}:Statement {predicate: 'CONTRIBUTION_TO'})-[:OBJECT]->(${thing}:Event)`
  return [
    `[${together}(${thing}:Entity) WHERE ${where(s).join(' AND ')} | {thing: ${thing}, statements: [${s}]}]`,
    `[${together}${event} WHERE ${[`${c} <> ${node}`, ...where(s, to)].join(' AND ')} | {thing: ${thing}, statements: [${s}, ${to}]}]`,
  ].join(' + ')
}
