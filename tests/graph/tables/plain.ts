// What lists must hold, from the knowledge itself: straightforward and slow, with no table and no Cypher.
import { evidenceInOrder } from '../../../src/graph/load/evidence-records.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { datesOf } from '../../../src/statement/evidence-dates.ts'
import { holds } from '../../../src/statement/holds.ts'
import type { Basis, Entity, Knowledge, Mention, Statement } from '../../../src/statement/knowledge.ts'
import type { Predicate } from '../../../src/statement/predicates.ts'
import { predicates } from '../../../src/statement/predicates.ts'

/** Arguments of a list. */
export interface Asked {
  readonly basis?: readonly Basis[] | null
  readonly asOf?: string | null
  readonly includeUnknown?: boolean
}

type End = 'subject' | 'object'

export class Plain {
  readonly knowledge: Knowledge
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #statements: ReadonlyMap<string, Statement>
  readonly #sortKeys: ReadonlyMap<string, string>

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
    this.#entities = new Map(knowledge.entities.map((one) => [one.id, one]))
    this.#statements = new Map(knowledge.statements.map((one) => [one.id, one]))
    this.#sortKeys = new Map(
      toRecords(knowledge).nodes.map(({ id, properties }) => [id, String(properties['sortKey'] ?? '')]),
    )
  }

  entity(id: string): Entity {
    const found = this.#entities.get(id)
    if (found === undefined) throw new Error(`There is no ${id}.`)
    return found
  }

  statement(id: string): Statement {
    const found = this.#statements.get(id)
    if (found === undefined) throw new Error(`There is no ${id}.`)
    return found
  }

  /** In the order of lists, each once. */
  inOrder<T extends { readonly id: string }>(some: readonly T[]): T[] {
    const once = [...new Map(some.map((one) => [one.id, one])).values()]
    const key = ({ id }: T) => Buffer.from(`${this.#sortKeys.get(id) ?? ''}\u0000${id}`)
    return once.sort((a, b) => Buffer.compare(key(a), key(b)))
  }

  /** Those that the arguments leave. */
  asked(statements: readonly Statement[], { basis, asOf, includeUnknown = false }: Asked = {}): Statement[] {
    const left = statements.filter((one) => {
      if (evidenceOf(one, basis).length === 0) return false
      if (asOf == null) return true
      const held = holds(predicates[one.predicate].temporal, one.evidence.map(datesOf), basis, asOf)
      return held === 'YES' || (held === 'UNKNOWN' && includeUnknown)
    })
    return this.inOrder(left)
  }

  /** Statements of a predicate with the entity at one end. */
  of(predicate: Predicate, end: End | 'post', id: string, asked?: Asked): Statement[] {
    const those = this.knowledge.statements.filter((one) => one.predicate === predicate && one[end] === id)
    return this.asked(those, asked)
  }

  /** Entities of a type that such statements lead to, from one end to the other. */
  through(predicate: Predicate, from: End, id: string, type: Entity['type'], asked?: Asked): Entity[] {
    const other = from === 'subject' ? 'object' : 'subject'
    const reached = this.of(predicate, from, id, asked).flatMap((one) => one[other] ?? [])
    return this.inOrder(reached.map((there) => this.entity(there)).filter((there) => there.type === type))
  }

  /** Every statement that the entity is part of. */
  partOf(id: string, asked?: Asked): Statement[] {
    const is = (one: Statement) =>
      [one.subject, one.object, one.post, ...one.saidBy, ...one.about].some((part) => part === id)
    return this.asked(this.knowledge.statements.filter(is), asked)
  }

  mentions(id: string): Mention[] {
    return this.inOrder(this.knowledge.mentions.filter(({ entity }) => entity === id))
  }

  /** Work on a topic and on all that belong under it. */
  workOn(topic: string, asked?: Asked, includeNarrower = true): Statement[] {
    const topics = new Set([topic])
    // A set that grows while it is walked is walked to its end.
    if (includeNarrower) {
      for (const one of topics) for (const { id } of this.through('BROADER', 'object', one, 'Topic')) topics.add(id)
    }
    return this.asked(
      [...topics].flatMap((one) => this.of('WORKS_ON', 'object', one)),
      asked,
    )
  }

  /** For each speaker the best membership that the bases leave. */
  inCapacityOf(contribution: string, asked?: Asked): Statement[] {
    const best = this.of('IN_CAPACITY_OF', 'subject', contribution, asked).flatMap(({ memberships = [] }) =>
      memberships.flatMap((ofOne) => {
        const left = ofOne.map((id) => this.statement(id)).find((one) => evidenceOf(one, asked?.basis).length > 0)
        return left ?? []
      }),
    )
    return this.inOrder(best)
  }
}

/** The evidence of the bases asked for, in its order. */
export function evidenceOf(statement: Statement, basis: Asked['basis']): Statement['evidence'] {
  return evidenceInOrder(statement).filter((one) => basis == null || basis.includes(one.basis))
}
