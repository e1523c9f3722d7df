// The one clever place: a selection becomes one Cypher map expression, and a plan for reading what it yields.
//
// Each GraphQL field is looked up in its type's table (src/graph/tables), which says how Cypher yields it. Objects become
// maps keyed as the answer is; lists become comprehensions, which Neo4j plans far faster than nested subqueries. The text
// depends on the shape of the operation and on which arguments are given, never on an argument's value: values go in as
// parameters, one map per field, `$a0`, `$a1` …
import type { FieldNode, GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql'
import { getArgumentValues, getNamedType, isAbstractType, isObjectType } from 'graphql'
import { FACETS, ID, ORDER, TYPE } from '../answer.ts'
import { askOf, type Path, type QueryNotes } from './ask-of.ts'
import type { FacetKey } from '../facets/facets-of.ts'
import type { Document } from './collect-fields.ts'
import { collectFields } from './collect-fields.ts'
import type { Ask, At, Field, LinkField } from './field.ts'
import type { ArgumentSlot, ComputedParameter, ConnectionPart, ConnectionPlan } from './plan.ts'
import type { EdgePart, FieldPlan, ObjectPlan, Prelude, Selected } from './plan.ts'

export type Tables = Readonly<Record<string, Readonly<Record<string, Field>>>>

/** By type of element, for each facet of its lists: the Cypher list of values that it counts as, by what `filter` leaves. */
export type FacetTables = Readonly<Record<string, FacetTable>>
export type FacetTable = Readonly<Partial<Record<FacetKey, (at: At, filter: Ask) => string>>>

export interface Compiled<Plan> {
  readonly cypher: string
  readonly plan: Plan
}

export class SelectionCompiler {
  readonly slots: ArgumentSlot[] = []
  /** The slots that the text names as parameters. */
  readonly used = new Set<number>()
  readonly computed: ComputedParameter[] = []
  readonly preludes: Prelude[] = []
  readonly #document: Document
  readonly #tables: Tables
  readonly #facets: FacetTables
  #variables = 0
  #fields = 0

  constructor(document: Document, tables: Tables, facets: FacetTables) {
    this.#document = document
    this.#tables = tables
    this.#facets = facets
  }

  /** How many fields were compiled: what a query costs to plan. */
  get size(): number {
    return this.#fields
  }

  /** The arguments of a field as its table asks for them. */
  ask(definition: ArgumentSlot['definition'], node: FieldNode): Ask & { readonly slot: number } {
    const slot = this.slots.push({ definition, node }) - 1
    const values = getArgumentValues(definition, node, this.#document.variables)
    return { slot, ...askOf(values, [], this.#notes(slot)) }
  }

  #notes(slot: number): QueryNotes {
    return {
      param: (path) => {
        this.used.add(slot)
        return `$a${slot}${path.map(step).join('')}`
      },
      computed: (path, of) => `$computed.c${this.computed.push({ slot, path, of }) - 1}`,
      before: (name, clauses) => void this.preludes.push({ name, clauses }),
      fresh: () => this.fresh(),
    }
  }

  fresh(): string {
    return `v${this.#variables++}`
  }

  /** The map of one object: `{name: v0.name, …}`. */
  object(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    at: At,
    extra: readonly string[] = [],
  ): Compiled<ObjectPlan> {
    const { schema } = this.#document
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    const abstract = isAbstractType(type)
    const types = new Map<string, FieldPlan[]>(possible.map(({ name }) => [name, []]))
    const entries = [...extra]
    if (abstract) entries.push(`\`${TYPE}\`: ${typeOf(at.node, possible)}`)

    const shared = new Set<string>()
    const hasConnection = { value: false }
    for (const [key, groups] of this.#group(possible, nodes)) {
      const cases: { types: readonly GraphQLObjectType[]; cypher: string }[] = []
      for (const group of groups) {
        const { cypher, plan } = this.#field(key, group, at)
        hasConnection.value ||= plan.connection !== null
        for (const { name } of group.types) types.get(name)?.push(plan)
        if (plan.slot !== slotOf(key)) {
          // What several fields read is fetched once.
          if (!shared.has(plan.slot)) entries.push(`\`${plan.slot}\`: ${cypher}`)
          shared.add(plan.slot)
        } else {
          cases.push({ types: group.types, cypher })
        }
      }
      if (cases.length > 0) entries.push(`\`${slotOf(key)}\`: ${choose(at.node, possible, cases)}`)
    }
    if (hasConnection.value && !extra.some((entry) => entry.startsWith(`\`${ID}\``)))
      entries.push(`\`${ID}\`: ${at.node}.id`)
    return { cypher: `{${entries.join(', ')}}`, plan: { types, only: abstract ? null : type.name } }
  }

  /** The response keys of the selection with, for each, the types that answer it in the same way. */
  #group(possible: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): Map<string, Group[]> {
    const sets = nodes.flatMap<SelectionSetNode>(({ selectionSet }) => selectionSet ?? [])
    const keys = new Map<string, Group[]>()
    for (const type of possible) {
      for (const [key, selected] of collectFields(this.#document, type, sets)) {
        const name = selected[0]?.name.value ?? ''
        if (name.startsWith('__')) continue
        const field = this.#tables[type.name]?.[name]
        if (field === undefined) throw new Error(`No table says how Neo4j yields ${type.name}.${name}.`)
        const groups = keys.get(key) ?? []
        keys.set(key, groups)
        const same = groups.find((group) => group.field === field && sameNodes(group.nodes, selected))
        if (same === undefined) groups.push({ field, nodes: selected, types: [type] })
        else same.types.push(type)
      }
    }
    return keys
  }

  #field(key: string, { field, nodes, types }: Group, at: At): Compiled<FieldPlan> {
    this.#fields++
    const [type] = types
    const [node] = nodes
    if (type === undefined || node === undefined) throw new Error('A group of fields has a type and a node.')
    const definition = type.getFields()[node.name.value]
    if (definition === undefined) throw new Error(`${type.name} has no field ${node.name.value}.`)
    const ask = this.ask(definition, node)
    if (field.kind === 'value') {
      const slot = field.shared ?? slotOf(key)
      const plan = { key, slot, field, args: ask.slot, child: null, connection: null }
      return { cypher: field.cypher(at, ask), plan }
    }
    const list = this.#link(field, getNamedType(definition.type), nodes, node.name.value, at, ask)
    return { cypher: list.cypher, plan: { key, slot: slotOf(key), field, args: ask.slot, ...list.plan } }
  }

  #link(
    field: LinkField,
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    name: string,
    at: At,
    ask: Ask,
  ): Compiled<Pick<FieldPlan, 'child' | 'connection'>> {
    const target = this.fresh()
    const { head, where = [] } = field.match(at, target, ask)
    const conditions = where.filter((condition) => condition !== null)
    const condition = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    const asked = field.bases !== undefined && ask.has('basis') ? ask.param('basis') : null
    const inner: At = { node: target, bases: asked ?? (field.bases === 'inherited' ? at.bases : null) }
    const order =
      field.order === undefined ? [] : [`\`${ORDER}\`: [${field.order(target).join(', ')}]`, `\`${ID}\`: ${target}.id`]
    if (field.many === 'connection') {
      const facets = this.facets(type, nodes, inner, askOf(null, [], this.#notes(0)))
      const extra = facets === null ? order : [...order, `\`${FACETS}\`: ${facets}`]
      const { cypher, plan } = this.connection(type, nodes, inner, name, extra)
      return { cypher: `[${head}${condition} | ${cypher}]`, plan: { child: null, connection: plan } }
    }
    const { cypher, plan } = this.object(type, nodes, inner, order)
    return { cypher: `[${head}${condition} | ${cypher}]`, plan: { child: plan, connection: null } }
  }

  /** The map of one element of a connection: a slot for each `nodes` and each `edges.node` that the client selected. */
  connection(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    at: At,
    name: string,
    extra: readonly string[],
  ): Compiled<ConnectionPlan> {
    const entries = [...extra]
    const element = elementType(type)
    const slot = (selected: readonly FieldNode[]): { slot: string; plan: ObjectPlan } => {
      const { cypher, plan } = this.object(element, selected, at)
      const key = `s${entries.length}`
      entries.push(`${key}: ${cypher}`)
      return { slot: key, plan }
    }
    const parts: ConnectionPart[] = []
    for (const [key, selected] of this.#subfields(type, nodes)) {
      const what = selected[0]?.name.value
      if (what === 'totalCount') parts.push({ key, what })
      else if (what === 'nodes') parts.push({ key, what, ...slot(selected) })
      else if (what === 'pageInfo') {
        parts.push({ key, what, fields: this.#selected(this.#document.schema.getType('PageInfo'), selected) })
      } else if (what === 'facets') {
        const of = Object.keys(this.#facets[element.name] ?? {}) as FacetKey[]
        parts.push({ key, what, of, fields: this.#selected(this.#document.schema.getType('Facet'), selected) })
      } else if (what === 'edges') {
        const fields: EdgePart[] = []
        for (const [k, inside] of this.#subfields(edgeType(type), selected)) {
          if (inside[0]?.name.value === 'cursor') fields.push({ key: k, what: 'cursor' })
          else fields.push({ key: k, what: 'node', ...slot(inside) })
        }
        parts.push({ key, what, fields })
      }
    }
    return { cypher: `{${entries.join(', ')}}`, plan: { name, parts } }
  }

  /** What the facets of a connection count each of its elements under; null where the client asks for none. */
  facets(connection: GraphQLNamedType, nodes: readonly FieldNode[], at: At, filter: Ask): string | null {
    if (!this.#subfields(connection, nodes).some(([, [node]]) => node?.name.value === 'facets')) return null
    const { name } = elementType(connection)
    const table = this.#facets[name]
    if (table === undefined) throw new Error(`No table says what lists of ${name} are counted by.`)
    return `{${Object.entries(table)
      .map(([key, values]) => `${key}: ${values(at, filter)}`)
      .join(', ')}}`
  }

  #selected(type: GraphQLNamedType | undefined, nodes: readonly FieldNode[]): Selected[] {
    return this.#subfields(type, nodes).map(([key, inside]) => {
      const name = inside[0]?.name.value ?? ''
      const below = isObjectType(type) ? type.getFields()[name] : undefined
      return { key, name, fields: below === undefined ? [] : this.#selected(getNamedType(below.type), inside) }
    })
  }

  #subfields(type: GraphQLNamedType | undefined, nodes: readonly FieldNode[]): [string, FieldNode[]][] {
    if (!isObjectType(type)) return []
    const sets = nodes.flatMap<SelectionSetNode>(({ selectionSet }) => selectionSet ?? [])
    return [...collectFields(this.#document, type, sets)].filter(
      ([, [node]]) => node?.name.value.startsWith('__') === false,
    )
  }
}

interface Group {
  readonly field: Field
  readonly nodes: readonly FieldNode[]
  readonly types: GraphQLObjectType[]
}

/** The driver loses a map's `__proto__`, and a client may name a field so. */
const slotOf = (key: string): string => (key === '__proto__' ? '~proto' : key)

const sameNodes = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i])

const typeOf = (node: string, possible: readonly GraphQLObjectType[]): string =>
  `head([l IN labels(${node}) WHERE l IN [${possible.map(({ name }) => `'${name}'`).join(', ')}]])`

/** One expression where all types agree, else a CASE over labels: a label is an object type's name. */
function choose(
  node: string,
  possible: readonly GraphQLObjectType[],
  cases: readonly { types: readonly GraphQLObjectType[]; cypher: string }[],
): string {
  const [only] = cases
  if (only !== undefined && cases.length === 1 && only.types.length === possible.length) return only.cypher
  const when = cases.map(
    ({ types, cypher }) => `WHEN ${types.map(({ name }) => `${node}:${name}`).join(' OR ')} THEN ${cypher}`,
  )
  return `CASE ${when.join(' ')} END`
}

function edgeType(connection: GraphQLNamedType): GraphQLNamedType | undefined {
  const field = isObjectType(connection) ? connection.getFields()['edges'] : undefined
  return field === undefined ? undefined : getNamedType(field.type)
}

function elementType(connection: GraphQLNamedType): GraphQLNamedType {
  const field = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  if (field === undefined) throw new Error(`${connection.name} is no connection.`)
  return getNamedType(field.type)
}

const step = (key: Path[number]): string => (typeof key === 'number' ? `[${key}]` : `.\`${key}\``)
