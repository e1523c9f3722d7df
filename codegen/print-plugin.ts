import { type GraphQLSchema, printSchema } from 'graphql'

/** A plugin for codegen that writes the whole schema as one text of SDL. */
export const plugin = (schema: GraphQLSchema): string => `${printSchema(schema)}\n`
