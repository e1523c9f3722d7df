import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql'
import { collectFields } from '../../graph/select/collect-fields.ts'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../graph/select/page.ts'

/** What an answer could have at most. */
export interface Cost {
  readonly objects: number
  /** The lists that lead to where most of them are, from outside in: `people (100)`. */
  readonly dearest: readonly string[]
}

/** How long a list is taken to be that is never cut: evidence, names, memberships, sentences. */
const UNPAGED = 10

/** Lists that are longer or shorter than others, where the lists beside them are `inside` long. */
const LENGTHS: Readonly<Record<string, (inside: number) => number>> = {
  // Every row can meet every column; but then of few do many statements say the same.
  'WorkMatrix.cells': (inside) => inside * inside,
  'WorkCell.statements': () => 2,
  // Each of the entities is joined to several others.
  'Subgraph.statements': (inside) => inside * UNPAGED,
}

/** Stands for itself and any larger number: lists in lists multiply. */
const COUNTLESS = 1_000_000_000_000

/** Selections that are looked at. Fragments on types in fragments on types can make more of a short text than anybody waits for. */
const MOST_STEPS = 20_000

export interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As they were coerced, with defaults. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Null where counting was given up, since it would take too long. */
export function measureCost(asked: Asked): Cost | null {
  const root = asked.schema.getRootType(asked.operation.operation)
  if (root == null) return { objects: 0, dearest: [] }
  const { objects, lists } = new CostMeter(asked).operation(root)
  return Number.isNaN(objects) ? null : { objects, dearest: lists }
}

interface Measured {
  readonly objects: number
  /** How many elements the largest list below has, all of them together, and how one comes there. */
  readonly elements: number
  readonly lists: readonly string[]
}

/** How many of a field's objects there can be, how long the lists in each are, and how that is told. */
interface Size {
  readonly count: number
  readonly inside: number | null
  readonly told: number | null
}

const nothing: Measured = { objects: 0, elements: 0, lists: [] }

class CostMeter {
  readonly #asked: Asked
  readonly #fragments
  readonly #known = new Map<string, Measured>()
  readonly #numbers = new Map<FieldNode, number>()
  #steps = 0

  constructor(asked: Asked) {
    this.#asked = asked
    this.#fragments = Object.fromEntries(
      asked.document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    )
  }

  operation(root: GraphQLObjectType): Measured {
    return this.#fields(root, [this.#asked.operation.selectionSet], null)
  }

  /** Of an object whose type is abstract, the dearest that it can be. Each is measured once, however many types share it. */
  #object(type: GraphQLNamedType, nodes: readonly FieldNode[], inside: number | null): Measured {
    const key = `${type.name} ${inside} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#steps++ > MOST_STEPS) return { ...nothing, objects: NaN }
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const possible = isAbstractType(type) ? this.#asked.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    const measured = possible.map((one) => this.#fields(one, sets, inside)).reduce(dearer, nothing)
    this.#known.set(key, measured)
    return measured
  }

  #fields(type: GraphQLObjectType, sets: readonly OperationDefinitionNode['selectionSet'][], inside: number | null) {
    const { schema, variables } = this.#asked
    let sum = nothing
    for (const [key, nodes] of collectFields({ schema, variables, fragments: this.#fragments }, type, sets)) {
      const field = type.getFields()[nodes[0]!.name.value]
      // What introspection asks has limits of its own.
      if (field === undefined) continue
      const named = getNamedType(field.type)
      if (!isCompositeType(named)) continue
      const size = sizeOf(type, field, argumentsOf(field, nodes[0]!, variables), inside)
      sum = plus(sum, times(size, key, this.#object(named, nodes, size.inside)))
    }
    return sum
  }

  #numberOf(node: FieldNode): number {
    const known = this.#numbers.get(node) ?? this.#numbers.size
    this.#numbers.set(node, known)
    return known
  }
}

type Args = Readonly<Record<string, unknown>>

function sizeOf(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Args,
  inside: number | null,
): Size {
  const paged = field.args.some(({ name }) => name === 'first')
  if (!isListType(getNullableType(field.type))) {
    // A connection, or a table: as long as was asked are the lists in it.
    return paged ? { count: 1, inside: pageOf(args), told: pageOf(args) } : { count: 1, inside: null, told: null }
  }
  const length = lengthOf(parent, field.name, args, paged, inside)
  // The elements of a connection are told of by its own name.
  return { count: length, inside: null, told: isPartOfPage(parent, field.name) ? null : length }
}

function lengthOf(parent: GraphQLObjectType, name: string, args: Args, paged: boolean, inside: number | null): number {
  if (Array.isArray(args['ids'])) return Math.min(args['ids'].length, LARGEST_PAGE)
  if (paged) return pageOf(args)
  const special = LENGTHS[`${parent.name}.${name}`]
  if (special !== undefined) return special(inside ?? UNPAGED)
  return inside === null || (isConnection(parent) && !isPartOfPage(parent, name)) ? UNPAGED : inside
}

const isConnection = ({ name }: GraphQLObjectType) => name.endsWith('Connection')
const isPartOfPage = (parent: GraphQLObjectType, name: string) => isConnection(parent) && /^(nodes|edges)$/.test(name)

/** What is out of range is refused when the list is read, with the argument named; until then it is as long as lists get. */
function pageOf({ first, last }: Args): number {
  const asked = [first, last].filter((one) => typeof one === 'number')
  return asked.length === 0 ? DEFAULT_PAGE : Math.min(LARGEST_PAGE, Math.max(1, ...asked))
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Args): Args {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    // Refused when it is executed, in the words of graphql-js.
    return {}
  }
}

function times({ count, told }: Size, key: string, below: Measured): Measured {
  const here = told === null ? [] : [`${key} (${told})`]
  const inner = capped(count * below.elements)
  return {
    objects: capped(count * (1 + below.objects)),
    elements: Math.max(count, inner),
    lists: inner > count || told === null ? [...here, ...below.lists] : here,
  }
}

function plus(a: Measured, b: Measured): Measured {
  return { ...(b.elements > a.elements ? b : a), objects: capped(a.objects + b.objects) }
}

function dearer(a: Measured, b: Measured): Measured {
  return b.objects > a.objects || Number.isNaN(b.objects) ? b : a
}

const capped = (n: number) => Math.min(n, COUNTLESS)
