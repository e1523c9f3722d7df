import type { GraphQLField, GraphQLInputType } from 'graphql'
import { GraphQLID, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { nameKey } from '../../statement/name-key.ts'

type Values = Readonly<Record<string, unknown>>

/** Every id begins with what it is an id of: `person:`, `statement:` … */
const id = /^[a-z]+:\S+$/

/**
 * A field's argument values, in which what stands for an id and is none is the key of a name: whoever knows a thing by its
 * name need not ask for its id first. Conditions compare ids and name keys alike.
 */
export function idsOrNames({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>, values: Values): Values {
  return mapFields(args, values)
}

function mapFields(fields: readonly { readonly name: string; readonly type: GraphQLInputType }[], values: Values) {
  const mapped: Record<string, unknown> = { ...values }
  for (const { name, type } of fields) if (name in mapped) mapped[name] = map(type, mapped[name])
  return mapped
}

function map(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (isNonNullType(type)) return map(type.ofType, value)
  if (isListType(type)) return (value as readonly unknown[]).map((one) => map(type.ofType, one))
  if (isInputObjectType(type)) return mapFields(Object.values(type.getFields()), value as Values)
  return type === GraphQLID && !id.test(value as string) ? nameKey(value as string) : value
}
