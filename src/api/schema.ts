// The schema that is served: the SDL of schema/ with what a program must add to it. Root fields get their resolvers;
// everything below them has been read from Neo4j already, so one function answers every field, and no field has its own.
import { readdirSync, readFileSync } from 'node:fs'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { buildASTSchema, isAbstractType, isScalarType, parse } from 'graphql'
import type { QueryResolvers } from '../generated/graphql.ts'
import { type Answer, TYPE } from '../graph/answer.ts'
import type { Context } from './context.ts'
import { scalars } from './scalars.ts'

/** The same folder from src/api/ and from dist/api/. */
const SDL = new URL('../../schema/', import.meta.url)

export function apiSchema(resolvers: { readonly Query: QueryResolvers }): GraphQLSchema {
  return executableSchema(readSdl(), resolvers.Query as RootResolvers)
}

export type RootResolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, Context> | undefined>>

export function executableSchema(sdl: string, roots: RootResolvers): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl))
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name])
    if (isAbstractType(type)) type.resolveType = (answer: Answer) => answer[TYPE] as string
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = roots[field.name]
    if (resolve !== undefined) field.resolve = resolve
  }
  return schema
}

/** Answers every field that is no root field. An answer is keyed as the client named its fields. */
export const readField: GraphQLFieldResolver<Answer, unknown> = (answer, _args, _context, { path }) => answer[path.key]

/** Every file of schema/, in the order of their names. */
export function readSdl(): string {
  const files = readdirSync(SDL).filter((name) => name.endsWith('.graphql'))
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, SDL), 'utf8'))
    .join('\n')
}
