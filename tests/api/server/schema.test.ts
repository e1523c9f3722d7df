import { expect, test } from '@jest/globals'
import { isAbstractType, isScalarType, parse, execute } from 'graphql'
import { resolvers } from '../../../src/api/resolvers.ts'
import { scalars } from '../../../src/api/scalars.ts'
import { apiSchema, executableSchema, readField } from '../../../src/api/schema.ts'

const schema = apiSchema(resolvers)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

test('every root field has a resolver, and no resolver is without a field', () => {
  const fields = schema.getQueryType()?.getFields() ?? {}
  expect(Object.keys(resolvers.Query).sort()).toEqual(Object.keys(fields).sort())
  expect(Object.values(fields).filter(({ resolve }) => resolve === undefined)).toEqual([])
})

test('every scalar of our own is checked, and nothing else is', () => {
  const own = types.filter((type) => isScalarType(type) && type.astNode != null)
  expect(own.map(({ name }) => name).sort()).toEqual(Object.keys(scalars).sort())
})

test('no abstract type is left to guess what an object is', () => {
  expect(types.filter(isAbstractType).filter(({ resolveType }) => resolveType == null)).toEqual([])
})

test('an answer is read by the names that the client gave, and by the type that it says it has', async () => {
  const small = executableSchema(
    `type Query { actor: Actor }
     interface Actor { name(language: String): String }
     type Person implements Actor { name(language: String): String }
     type Organisation implements Actor { name(language: String): String }`,
    { actor: () => ({ '~type': 'Organisation', nb: 'Trøndelag fylkeskommune', en: 'Trøndelag County Authority' }) },
  )
  const document = parse('{ actor { __typename nb: name(language: "NB") en: name(language: "EN") } }')
  expect(await execute({ schema: small, document, fieldResolver: readField })).toEqual({
    data: { actor: { __typename: 'Organisation', nb: 'Trøndelag fylkeskommune', en: 'Trøndelag County Authority' } },
  })
})
