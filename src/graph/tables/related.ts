// Who has something in common with an actor. Grouping would take aggregation, which Neo4j refuses inside a list
// expression: what is distinct and what is counted are subqueries of their own.
import type { RelatedActor } from '../../generated/graphql.ts'
import type { Ask, FieldTable, LinkField } from '../select/field.ts'
import { property } from '../select/field.ts'
import { asAsked, byName, byStatement } from './statements-of.ts'

const direct = `['WORKS_ON', 'PARTICIPATES_IN', 'MEMBER_OF', 'ORGANISED']`

/** One way from an actor to what it may share, as a pattern with its conditions, and the statements on it. */
interface Way {
  readonly pattern: string
  readonly statements: readonly string[]
}

function ways(actor: string, thing: string, ask: Ask): readonly Way[] {
  const [s, gave, to] = [ask.fresh(), ask.fresh(), ask.fresh()]
  const where = (statements: readonly string[], more: readonly string[] = []) => {
    const conditions = [...more, ...statements.flatMap((one) => asAsked(one, ask))].filter((one) => one !== null)
    return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  }
  return [
    {
      pattern: `(${actor})<-[:SUBJECT]-(${s}:Statement)-[:OBJECT]->(${thing}:Entity)${where([s], [`${s}.predicate IN ${direct}`])}`,
      statements: [s],
    },
    {
      pattern:
        `(${actor})<-[:SUBJECT]-(${gave}:Statement {predicate: 'GAVE'})-[:OBJECT]->(:Contribution)` +
        `<-[:SUBJECT]-(${to}:Statement {predicate: 'CONTRIBUTION_TO'})-[:OBJECT]->(${thing}:Event)${where([gave, to])}`,
      statements: [gave, to],
    },
  ]
}

/** A Cypher list of the nodes that ways lead to; one can come more than once. */
function reached(end: string, found: readonly Way[]): string {
  return found.map(({ pattern }) => `[${pattern} | ${end}]`).join(' + ')
}

/** A Cypher list of `{thing, statement}`: what an actor has, and why that is believed. */
function has(actor: string, ask: Ask): string {
  const thing = ask.fresh()
  return ways(actor, thing, ask)
    .flatMap(({ pattern, statements }) =>
      statements.map((statement) => `[${pattern} | {thing: ${thing}, statement: ${statement}}]`),
    )
    .join(' + ')
}

/** What the actor `node` has, with `n`, the number of actors who have it: the rarest first, so that equal sums are equal. */
function thingsOf(node: string, ask: Ask): string {
  const [thing, one] = [ask.fresh(), ask.fresh()]
  return `COLLECT {
    UNWIND ${reached(thing, ways(node, thing, ask))} AS ${thing}
    WITH DISTINCT ${thing}
    WITH ${thing}, COUNT { UNWIND ${reached(one, ways(one, thing, ask))} AS ${one} RETURN DISTINCT ${one} } AS n
    ORDER BY n
    RETURN {thing: ${thing}, n: n}
  }`
}

function relatedTo(node: string, ask: Ask): string {
  const [things, thing, other, mine, theirs, shared, x] = Array.from({ length: 7 }, () => ask.fresh())
  return `COLLECT {
  UNWIND [${thingsOf(node, ask)}] AS ${things}
  UNWIND COLLECT {
    UNWIND ${things} AS ${x}
    WITH ${x}.thing AS ${thing}
    UNWIND ${reached(other!, ways(other!, thing!, ask))} AS ${other}
    RETURN DISTINCT ${other}
  } AS ${other}
  WITH ${things}, ${other}
  WHERE ${other} <> ${node}
  WITH ${things}, ${other}, ${has(node, ask)} AS ${mine}, ${has(other!, ask)} AS ${theirs}
  WITH ${other}, ${mine} + ${theirs} AS ${mine}, [${x} IN ${things} WHERE ${x}.thing IN [${theirs} IN ${theirs} | ${theirs}.thing]] AS ${shared}
  RETURN {
    id: ${other}.id,
    actor: ${other},
    shared: [${x} IN ${shared} | ${x}.thing],
    score: reduce(sum = 0.0, ${x} IN ${shared} | sum + 1.0 / ${x}.n),
    statements: [${x} IN ${mine} WHERE ${x}.thing IN [${x} IN ${shared} | ${x}.thing] | ${x}.statement]
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
