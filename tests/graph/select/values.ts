// Values for any argument of the schema, as a client may send them.
import fc from 'fast-check'
import type { GraphQLInputType } from 'graphql'
import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  print,
  visit,
} from 'graphql'
import { encodeCursor } from '../../../src/graph/select/cursor.ts'
import type { Variables } from '../../support/ask.ts'
import type { Operation } from './operations.ts'

/** What in Cypher ends a string, begins a comment, names a parameter or does harm. */
const signs = ["'", '"', '`', '\\', '\\u0027', '//', '/*', '*/', '$a0', '{', '}', ')', '\n', '\u0000', '|', ';', '%s']
const harm = ["' OR 1=1 //", "x'}) DETACH DELETE n //", '`}) MATCH (n) RETURN n //', '$computed.nameKey', '${1}']

/** Marks what is a value, so that it can be looked for. */
export const MARK = '⟦'
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs, ...harm), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 4 })
  .map((pieces) => `${MARK}${pieces.join('')}`)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const plain = { noNullPrototype: true } as const

/**
 * All of an input object's keys are given: which are is part of the shape. Of one in another of its type only the first is,
 * and what has a default: its keys become text as those around it do.
 */
export function valueOf(type: GraphQLInputType, within: readonly GraphQLInputType[] = []): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, within)
  if (isListType(type)) {
    // How many there are is part of the shape.
    const most = isInputObjectType(getNamedType(type)) ? { minLength: 2, maxLength: 2 } : { maxLength: 3 }
    return fc.array(valueOf(type.ofType, within), most)
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields())
    const fields = within.includes(type) ? all.filter((one, i) => i === 0 || one.defaultValue !== undefined) : all
    return fc.record(
      Object.fromEntries(fields.map(({ name, type: t }) => [name, valueOf(t, [...within, type])])),
      plain,
    )
  }
  switch (type.name) {
    case 'ID':
    case 'String':
      return text
    case 'Date':
      return day
    case 'Boolean':
      return fc.boolean()
    case 'Int':
      // Page sizes; what else is refused before anything is sent.
      return fc.integer({ min: 1, max: 100 })
    default:
      throw new Error(`No values are known for ${type.name}.`)
  }
}

/** Values for an operation's variables. A root list refuses a cursor that is not its own before it asks. */
export function variablesOf({ root, variables }: Operation): fc.Arbitrary<Record<string, unknown>> {
  const values: fc.Arbitrary<Record<string, unknown>> = fc.record(
    Object.fromEntries(variables.map(({ name, type }) => [name, valueOf(type)])),
    plain,
  )
  return fc.record({ values, key: text, id: text }).map(({ values: given, key, id }) => {
    const own = variables.filter(({ field }) => field === `Query.${root}`)
    const args = Object.fromEntries(own.map(({ argument, name }) => [argument, given[name]]))
    const cursor = encodeCursor({ order: [key], id }, { name: `Query.${root}`, parent: null, args, version: MARK })
    const cursors = own.filter(({ argument }) => /^(after|before)$/.test(argument)).map(({ name }) => [name, cursor])
    return { ...given, ...(Object.fromEntries(cursors) as Variables) }
  })
}

/** The same operation with its values written into it. */
export function writtenOut({ text: operation, variables }: Operation, values: Variables): string {
  const types = new Map(variables.map(({ name, type }) => [name, type]))
  const document = visit(parse(operation), {
    VariableDefinition: () => null,
    Variable: ({ name: { value: name } }) => astFromValue(values[name], types.get(name)!),
  })
  return print(document)
}
