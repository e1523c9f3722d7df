// Operations made by walking the schema, so that no root field, type or argument is forgotten, whoever adds one.
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLObjectType } from 'graphql'
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, isUnionType } from 'graphql'
import { schema } from '../../support/ask.ts'
import { isLookup, pathTo } from './path-to.ts'

export interface Operation {
  /** `Query.people (all arguments)`. */
  readonly what: string
  readonly root: string
  readonly text: string
  readonly variables: readonly VariableOf[]
}

/** A variable, and the argument that it gives. */
export interface VariableOf {
  readonly name: string
  readonly argument: string
  /** `Person.work`. */
  readonly field: string
  readonly type: GraphQLInputType
}

type Given = 'all arguments' | 'no arguments'

/** Arguments of which only one may be given: one operation for each. */
const alternatives: readonly (readonly string[])[] = [
  ['id', 'name'],
  ['first', 'last'],
  ['after', 'before'],
]

/** Every root field with no arguments, and with all that go together. */
export function rootOperations(): Operation[] {
  const fields = Object.values(schema.getQueryType()!.getFields())
  return fields.flatMap((field) => [
    ...(!isLookup(field) ? [rootOperation(field, 'no arguments', [])] : []),
    ...(field.args.length === 0 ? [] : leftOut(field).map((left) => rootOperation(field, 'all arguments', left))),
  ])
}

/** Every object type that the API yields as an object of its own, with each of its fields, by the shortest way there. */
export function typeOperations(): Operation[] {
  return objectTypes().flatMap((type) =>
    (['no arguments', 'all arguments'] as const).map((given) => {
      const writer = new Writer(given, [])
      const path = pathTo(type.name)
      const text = path.around((field) => writer.withArguments('', field, 'no arguments'), writer.everyField(type))
      return writer.operation(`${type.name} (${given})`, path.root, text)
    }),
  )
}

/** Object types but the parts of connections. */
export function objectTypes(): GraphQLObjectType[] {
  const others = /^__|^(Query|PageInfo|Facet|FacetBucket)$|(Connection|Edge)$/
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !others.test(name))
}

/** For each way to choose among alternatives, what is not chosen. From the end of a list, the filter is not tried again. */
function leftOut({ args }: GraphQLField<unknown, unknown>): string[][] {
  const has = (name: string) => args.some((arg) => arg.name === name)
  const choices = alternatives.filter((names) => names.every(has))
  if (choices.length === 0) return [[]]
  const [one, other] = [0, 1].map((chosen) => choices.map((names) => names[1 - chosen]!))
  return [one!, has('last') ? [...other!, 'filter'] : other!]
}

function rootOperation(field: GraphQLField<unknown, unknown>, given: Given, left: readonly string[]): Operation {
  const writer = new Writer(given, left)
  const text = `{ ${writer.withArguments('Query', field, given)} ${writer.shallow(getNamedType(field.type))} }`
  const without = left.length === 0 ? '' : ` but ${left.join(' and ')}`
  return writer.operation(`Query.${field.name} (${given}${without})`, field.name, text)
}

class Writer {
  readonly #given: Given
  readonly #left: readonly string[]
  readonly #variables: VariableOf[] = []

  constructor(given: Given, left: readonly string[]) {
    this.#given = given
    this.#left = left
  }

  operation(what: string, root: string, text: string): Operation {
    const variables = this.#variables
    const declared = variables.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
    return { what, root, text: `query ${declared === '' ? '' : `(${declared}) `}${text}`, variables }
  }

  /** `people(first: $v0)`; what is required is always given. */
  withArguments(type: string, field: GraphQLField<unknown, unknown>, given: Given): string {
    const left = type === 'Query' ? this.#left : []
    const args = field.args.filter(
      (arg) => (given === 'all arguments' && !left.includes(arg.name)) || isRequiredArgument(arg),
    )
    const written = args.map((arg) => `${arg.name}: $${this.#variable(arg, `${type}.${field.name}`)}`)
    return `${field.name}${written.length === 0 ? '' : `(${written.join(', ')})`}`
  }

  /** Each field once, links one level deep. */
  everyField(type: GraphQLObjectType): string {
    const fields = Object.values(type.getFields()).map((field) => {
      const below = getNamedType(field.type)
      const called = this.withArguments(type.name, field, this.#given)
      return isCompositeType(below) ? `${called} ${this.shallow(below)}` : called
    })
    return `{ __typename ${fields.join(' ')} }`
  }

  /** What tells an object from others; of a connection all that it has. */
  shallow(type: GraphQLNamedType): string {
    if (type.name.endsWith('Connection') && isObjectType(type)) {
      const element = this.shallow(getNamedType(type.getFields()['nodes']!.type))
      const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
      // What is counted is found as a whole; without a filter, a page is tried by itself.
      const counted = type.getFields()['facets'] !== undefined && !this.#left.includes('filter')
      const facets = counted ? 'facets { key buckets { value label count } }' : ''
      return `{ totalCount ${facets} ${pageInfo} edges { cursor node ${element} } nodes ${element} }`
    }
    const hasId = isCompositeType(type) && !isUnionType(type) && type.getFields()['id'] !== undefined
    return hasId ? '{ __typename id }' : '{ __typename }'
  }

  #variable({ name: argument, type }: GraphQLArgument, field: string): string {
    const name = `v${this.#variables.length}`
    this.#variables.push({ name, argument, field, type })
    return name
  }
}
