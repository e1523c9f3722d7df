import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql'
import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql'

export interface ContractDifferences {
  /** What a client cannot ask yet, by its place in the contract: `Claim`, `Actor.related`, `Query.posts(text:)`. */
  readonly missing: readonly string[]
  /** What a client would get wrong: it is there, but is something else. */
  readonly wrong: readonly string[]
}

/** What a client written against the contract would miss or misunderstand in a schema that may say more. */
export function contractDifferences(contract: GraphQLSchema, ours: GraphQLSchema): ContractDifferences {
  const found = { missing: [] as string[], wrong: [] as string[] }
  for (const promised of Object.values(contract.getTypeMap())) {
    if (isIntrospectionType(promised) || isSpecifiedScalarType(promised)) continue
    const given = ours.getType(promised.name)
    if (given === undefined) found.missing.push(promised.name)
    else compareTypes(promised, given, found)
  }
  return { missing: found.missing.sort(), wrong: found.wrong.sort() }
}

interface Found {
  readonly missing: string[]
  readonly wrong: string[]
}

function compareTypes(promised: GraphQLNamedType, given: GraphQLNamedType, found: Found): void {
  const { name } = promised
  if (promised.constructor !== given.constructor) {
    found.wrong.push(`${name} is ${kindOf(given)} instead of ${kindOf(promised)}`)
  } else if (isEnumType(promised) && isEnumType(given)) {
    const values = given.getValues().map((value) => value.name)
    found.missing.push(...without(promised.getValues(), values).map((value) => `${name}.${value}`))
  } else if (isUnionType(promised) && isUnionType(given)) {
    const members = given.getTypes().map((type) => type.name)
    found.missing.push(...without(promised.getTypes(), members).map((type) => `${name} = ${type}`))
  } else if (isInputObjectType(promised) && isInputObjectType(given)) {
    compareInputs(name + '.', '', Object.values(promised.getFields()), Object.values(given.getFields()), found)
  } else if (hasFields(promised) && hasFields(given)) {
    const interfaces = given.getInterfaces().map((type) => type.name)
    found.wrong.push(...without(promised.getInterfaces(), interfaces).map((one) => `${name} does not implement ${one}`))
    const fields = given.getFields()
    for (const field of Object.values(promised.getFields())) {
      const ourField = fields[field.name]
      if (ourField === undefined) found.missing.push(`${name}.${field.name}`)
      else compareFields(`${name}.${field.name}`, field, ourField, found)
    }
  }
}

type Field = GraphQLField<unknown, unknown>

function compareFields(place: string, promised: Field, given: Field, found: Found): void {
  const [as, is] = [String(promised.type), String(given.type)]
  if (as !== is) found.wrong.push(`${place} is ${is} instead of ${as}`)
  compareInputs(`${place}(`, ':)', promised.args, given.args, found)
}

type Input = GraphQLArgument | GraphQLInputField

/** Arguments of a field, or fields of an input. */
function compareInputs(
  before: string,
  after: string,
  promised: readonly Input[],
  given: readonly Input[],
  found: Found,
): void {
  for (const input of promised) {
    const place = `${before}${input.name}${after}`
    const ourInput = given.find(({ name }) => name === input.name)
    const [as, is] = [inWords(input), ourInput === undefined ? undefined : inWords(ourInput)]
    if (is === undefined) found.missing.push(place)
    else if (as !== is) found.wrong.push(`${place} is ${is} instead of ${as}`)
  }
  // A client that knows only the contract would never give it.
  for (const input of given) {
    const isNew = promised.every(({ name }) => name !== input.name)
    if (isNew && (isRequiredArgument(input) || isRequiredInputField(input))) {
      found.wrong.push(`${before}${input.name}${after} must be given, which the contract does not say`)
    }
  }
}

/** `Boolean = false` */
function inWords({ type, defaultValue }: Input): string {
  const value = astFromValue(defaultValue, type)
  return value === null || value === undefined ? String(type) : `${String(type)} = ${print(value)}`
}

function hasFields(type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type)
}

function kindOf(type: GraphQLNamedType): string {
  return type.constructor.name.replace(/^GraphQL(.*)Type$/, '$1')
}

function without(promised: readonly { readonly name: string }[], given: readonly string[]): string[] {
  return promised.map(({ name }) => name).filter((name) => !given.includes(name))
}
