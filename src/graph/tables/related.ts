// Who has something in common with an actor. Grouping would take aggregation, which Neo4j refuses inside a list expression:
// what is distinct is a subquery of its own.
import type { RelatedActor } from '../../generated/graphql.ts'
import type { Ask, FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'
import { asAsked, byName, byStatement } from './statements-of.ts'

const direct = `['WORKS_ON', 'PARTICIPATES_IN', 'MEMBER_OF', 'ORGANISED']`

/**
 * A Cypher list of `{actor, thing, statements}`, one for each way between an actor and what it may share, found from
 * whichever of the two is known, as far as the arguments leave the statements on it. No label is named that an index is on:
 * whoever is known is where to begin, once for each of thousands.
 */
function ways(actor: string, thing: string, ask: Ask): string {
  const [s, to, way, one] = [ask.fresh(), ask.fresh(), ask.fresh(), ask.fresh()]
  const found = (statements: string) => `{actor: ${actor}, thing: ${thing}, statements: [${statements}]}`
  const all =
    `[(${actor})<-[:SUBJECT]-(${s})-[:OBJECT]->(${thing}:Entity) WHERE ${s}.predicate IN ${direct} | ${found(s)}] + ` +
    `[(${actor})<-[:SUBJECT]-(${s} {predicate: 'GAVE'})-[:OBJECT]->(:Contribution)` +
    `<-[:SUBJECT]-(${to} {predicate: 'CONTRIBUTION_TO'})-[:OBJECT]->(${thing}:Event) | ${found(`${s}, ${to}`)}]`
  // Written once for all the statements of a way: conditions are dear to plan.
  const conditions = asAsked(one, ask).filter((condition) => condition !== null)
  if (conditions.length === 0) return all
  return `[${way} IN ${all} WHERE all(${one} IN ${way}.statements WHERE ${conditions.join(' AND ')})]`
}

/**
 * A Cypher list of `{id, actor, shared, score, statements}`. What others have is found from each of them: what is shared
 * may be everybody's. Rare things come first, so that equal scores are sums of equal order.
 */
function relatedTo(node: string, ask: Ask): string {
  const [things, thing, mine, theirs, one, other, shared, x] = Array.from({ length: 8 }, () => ask.fresh())
  return `COLLECT {
  UNWIND [${ways(node, thing!, ask)}] AS ${mine}
  UNWIND [COLLECT {
    UNWIND ${mine} AS ${x}
    WITH DISTINCT ${x}.thing AS ${thing}
    WITH ${thing}, COLLECT { UNWIND ${ways(x!, thing!, ask)} AS ${x} RETURN DISTINCT ${x}.actor } AS ${other}
    ORDER BY size(${other})
    RETURN {
      thing: ${thing}, actors: ${other},
      statements: reduce(${one} = [], ${x} IN [${x} IN ${mine} WHERE ${x}.thing = ${thing}] | ${one} + ${x}.statements)
    }
  }] AS ${things}
  UNWIND COLLECT { UNWIND ${things} AS ${one} UNWIND ${one}.actors AS ${x} RETURN DISTINCT ${x} } AS ${other}
  WITH ${things}, ${other}
  WHERE ${other} <> ${node}
  WITH ${things}, ${other}, ${ways(other!, thing!, ask)} AS ${theirs}
  WITH ${other}, ${theirs}, [${one} IN ${things} WHERE ${one}.thing IN [${x} IN ${theirs} | ${x}.thing]] AS ${shared}
  RETURN {
    id: ${other}.id,
    actor: ${other},
    shared: [${one} IN ${shared} | ${one}.thing],
    score: reduce(${x} = 0.0, ${one} IN ${shared} | ${x} + 1.0 / size(${one}.actors)),
    statements: reduce(${x} = [], ${one} IN ${shared} + [${one} IN ${theirs} WHERE ${one}.thing IN [${one} IN ${shared} | ${one}.thing]] |
      ${x} + ${one}.statements)
  }
}`
}

export const related: LinkField = {
  kind: 'link',
  many: 'connection',
  bases: 'argument',
  order: (one) => [`-${one}.score`, `${one}.actor.sortKey`],
  match: ({ node }, one, ask) => ({ head: `${one} IN ${relatedTo(node, ask)}` }),
}

export const relatedActor = {
  actor: {
    kind: 'link',
    many: 'one',
    match: ({ node }, actor) => ({ head: `${actor} IN [${node}.actor]` }),
  },
  shared: {
    kind: 'link',
    many: 'list',
    order: byName,
    match: ({ node }, thing) => ({ head: `${thing} IN ${node}.shared` }),
  },
  score: property('score'),
  statements: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    order: byStatement,
    match: ({ node }, statement) => ({ head: `${statement} IN ${node}.statements` }),
  },
} as const satisfies FieldTable<RelatedActor>
