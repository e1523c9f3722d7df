// Who has something in common with an actor. Grouping would take aggregation, which Neo4j refuses inside a list expression:
// what is distinct is a subquery of its own.
import type { RelatedActor } from '../../generated/graphql.ts'
import type { Ask, FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'
import { asAsked, byName, byStatement } from './statements-of.ts'

const direct = `['WORKS_ON', 'PARTICIPATES_IN', 'MEMBER_OF', 'ORGANISED']`

/** One way between an actor and what it may share, as Cypher patterns are, and the statements on it. */
interface Way {
  readonly pattern: string
  readonly where: readonly string[]
  readonly statements: readonly string[]
}

function ways(actor: string, thing: string, ask: Ask): readonly Way[] {
  const [s, gave, to] = [ask.fresh(), ask.fresh(), ask.fresh()]
  return [
    {
      pattern: `(${actor})<-[:SUBJECT]-(${s}:Statement)-[:OBJECT]->(${thing}:Entity)`,
      where: [`${s}.predicate IN ${direct}`],
      statements: [s],
    },
    {
      pattern:
        `(${actor})<-[:SUBJECT]-(${gave}:Statement {predicate: 'GAVE'})-[:OBJECT]->(:Contribution)` +
        `<-[:SUBJECT]-(${to}:Statement {predicate: 'CONTRIBUTION_TO'})-[:OBJECT]->(${thing}:Event)`,
      where: [],
      statements: [gave, to],
    },
  ]
}

/** A Cypher list of what the actor may share, by any statements; it can have one thing more than once. */
function thingsOf(actor: string, thing: string, ask: Ask): string {
  const found = ways(actor, thing, ask)
  return found.map(({ pattern, where }) => `[${[pattern, ...where].join(' WHERE ')} | ${thing}]`).join(' + ')
}

/** A Cypher list of `{actor, statements}`: who has the thing, by the statements that the arguments leave. */
function holdersOf(thing: string, ask: Ask): string {
  const actor = ask.fresh()
  const found = ways(actor, thing, ask).map(({ pattern, where, statements }) => {
    const conditions = [...where, ...statements.flatMap((s) => asAsked(s, ask))].filter((one) => one !== null)
    const condition = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    return `[${pattern}${condition} | {actor: ${actor}, statements: [${statements.join(', ')}]}]`
  })
  return found.join(' + ')
}

/**
 * A Cypher list of `{id, actor, shared, score, statements}`. The arguments' conditions are written only where the holders
 * of a thing are found: they are dear to plan. Rare things come first, so that equal scores are sums of equal order.
 */
function relatedTo(node: string, ask: Ask): string {
  const [things, thing, holders, actors, one, other, shared, x, sum] = Array.from({ length: 9 }, () => ask.fresh())
  return `COLLECT {
  UNWIND [COLLECT {
    UNWIND ${thingsOf(node, thing!, ask)} AS ${thing}
    WITH DISTINCT ${thing}
    WITH ${thing}, ${holdersOf(thing!, ask)} AS ${holders}
    WITH ${thing}, ${holders}, COLLECT { UNWIND ${holders} AS ${x} RETURN DISTINCT ${x}.actor } AS ${actors}
    WHERE ${node} IN ${actors}
    ORDER BY size(${actors})
    RETURN {thing: ${thing}, holders: ${holders}, actors: ${actors}}
  }] AS ${things}
  UNWIND COLLECT { UNWIND ${things} AS ${one} UNWIND ${one}.actors AS ${x} RETURN DISTINCT ${x} } AS ${other}
  WITH ${other}, [${one} IN ${things} WHERE ${other} IN ${one}.actors] AS ${shared}
  WHERE ${other} <> ${node}
  RETURN {
    id: ${other}.id,
    actor: ${other},
    shared: [${one} IN ${shared} | ${one}.thing],
    score: reduce(${sum} = 0.0, ${one} IN ${shared} | ${sum} + 1.0 / size(${one}.actors)),
    statements: reduce(${sum} = [], ${one} IN ${shared} |
      reduce(${sum} = ${sum}, ${x} IN [${x} IN ${one}.holders WHERE ${x}.actor IN [${node}, ${other}]] | ${sum} + ${x}.statements))
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
