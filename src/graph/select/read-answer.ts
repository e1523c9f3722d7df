// Reads what Neo4j returned into what GraphQL answers: orders, pages, and lets each field's table have its last word.
import type { Basis } from '../../statement/knowledge.ts'
import type { Answer } from '../answer.ts'
import { FACETS, ID, ORDER, TYPE } from '../answer.ts'
import { type Counted, facetsOf } from '../facets/facets-of.ts'
import type { ListIdentity, Position } from './cursor.ts'
import { comparePositions, encodeCursor } from './cursor.ts'
import type { LinkField } from './field.ts'
import type { Page } from './page.ts'
import { pageOf, pageRequest } from './page.ts'
import type { ConnectionPlan, FieldPlan, ObjectPlan, Selected } from './plan.ts'

type Raw = Readonly<Record<string, unknown>>

/** An element of a list as it came, with its place in the order. */
export interface Element extends Position {
  readonly raw: Raw
}

/** What is answered of a list beside the page. */
export interface WholeList {
  readonly totalCount: number
  /** What each element counts as in the facets; nothing where none were asked for. */
  readonly counted: readonly Counted[]
}

export class AnswerReader {
  readonly #args: readonly Readonly<Record<string, unknown>>[]
  readonly #version: string

  /** @param args the values that each slot's arguments have in this request */
  constructor(args: readonly Readonly<Record<string, unknown>>[], version: string) {
    this.#args = args
    this.#version = version
  }

  object(raw: Raw, plan: ObjectPlan, bases: readonly Basis[] | undefined): Answer {
    const type = plan.only ?? raw[TYPE]
    const fields = typeof type === 'string' ? plan.types.get(type) : undefined
    if (fields === undefined)
      throw new Error(`Neo4j returned an object of type ${String(type)}, which was not asked for.`)
    const answer = emptyAnswer()
    answer[TYPE] = type
    for (const field of fields) answer[field.key] = this.#field(raw, field, bases)
    return answer
  }

  #field(raw: Raw, plan: FieldPlan, bases: readonly Basis[] | undefined): unknown {
    const { field, slot, child, connection } = plan
    const args = this.#args[plan.args] ?? {}
    if (field.kind === 'value') {
      return field.read === undefined ? raw[slot] : field.read(raw[slot], { args, bases })
    }
    const elements = inOrder((raw[slot] ?? []) as readonly Raw[], field.order !== undefined)
    const inner = basesBelow(field, args, bases)
    if (connection !== null) {
      const parent = typeof raw[ID] === 'string' ? raw[ID] : null
      const list = { name: connection.name, parent, args, version: this.#version }
      const page = pageOf(elements, pageRequest(args, list))
      const whole = { totalCount: elements.length, counted: elements.map((one) => one.raw[FACETS] as Counted) }
      return this.connection(page, whole, connection, list, inner)
    }
    if (child === null) throw new Error(`The plan of ${plan.key} leads nowhere.`)
    if (field.many === 'list') return elements.map((element) => this.object(element.raw, child, inner))
    const [first] = elements
    return first === undefined ? null : this.object(first.raw, child, inner)
  }

  connection(
    page: Page<Element>,
    { totalCount, counted }: WholeList,
    { parts }: ConnectionPlan,
    list: ListIdentity,
    bases: readonly Basis[] | undefined,
  ): Answer {
    const { elements } = page
    const node = (element: Element, slot: string, plan: ObjectPlan): Answer =>
      this.object(element.raw[slot] as Raw, plan, bases)
    const cursor = (element: Element | undefined): string | null =>
      element === undefined ? null : encodeCursor(element, list)
    const info: Readonly<Record<string, unknown>> = {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: cursor(elements[0]),
      endCursor: cursor(elements.at(-1)),
    }
    const answer = emptyAnswer()
    for (const part of parts) {
      switch (part.what) {
        case 'totalCount':
          answer[part.key] = totalCount
          break
        case 'nodes':
          answer[part.key] = elements.map((element) => node(element, part.slot, part.plan))
          break
        case 'pageInfo':
          answer[part.key] = selectedOf(info, part.fields)
          break
        case 'facets':
          answer[part.key] = facetsOf(counted, part.of).map((facet) => selectedOf(facet, part.fields))
          break
        case 'edges':
          answer[part.key] = elements.map((element) =>
            Object.fromEntries(
              part.fields.map((edge) => [
                edge.key,
                edge.what === 'cursor' ? cursor(element) : node(element, edge.slot, edge.plan),
              ]),
            ),
          )
      }
    }
    return answer
  }
}

/** What was selected of something that is made here. */
function selectedOf(made: object, selected: readonly Selected[]): Answer {
  const answer = emptyAnswer()
  for (const { key, name, fields } of selected) {
    const value = (made as Answer)[name]
    answer[key] = Array.isArray(value) ? value.map((one) => selectedOf(one as object, fields)) : value
  }
  return answer
}

/** Without a prototype: a client may name a field `__proto__`. */
function emptyAnswer(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}

/** Sorts, and leaves out what came twice: two statements can lead to the same entity. */
export function inOrder(raws: readonly Raw[], ordered: boolean): Element[] {
  if (!ordered) return raws.map((raw) => ({ raw, order: [], id: '' }))
  const elements = raws.map((raw) => ({ raw, order: raw[ORDER] as Position['order'], id: raw[ID] as string }))
  elements.sort(comparePositions)
  return elements.filter(({ id }, i) => i === 0 || id !== elements[i - 1]?.id)
}

function basesBelow(
  { bases }: LinkField,
  args: Readonly<Record<string, unknown>>,
  above: readonly Basis[] | undefined,
): readonly Basis[] | undefined {
  if (bases === undefined) return undefined
  const asked = (args['basis'] ?? undefined) as readonly Basis[] | undefined
  return asked ?? (bases === 'inherited' ? above : undefined)
}
