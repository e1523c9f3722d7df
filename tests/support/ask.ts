// Asks as a client does, without HTTP: graphql-js over the schema that is served, the real resolvers and a Graph.
import type { DocumentNode, ExecutionResult } from 'graphql'
import { execute, parse, validate } from 'graphql'
import { resolvers } from '../../src/api/resolvers.ts'
import { apiSchema, readField } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { SelectError } from '../../src/graph/select/select-error.ts'

export const schema = apiSchema(resolvers)

export type Variables = Readonly<Record<string, unknown>>

export interface Asking {
  /** The data of an answer without errors, of which the test says the shape; the first error is thrown as it was. */
  (operation: string, variables?: Variables, signal?: AbortSignal): Promise<unknown>
  /** The whole answer. */
  result(operation: string, variables?: Variables, signal?: AbortSignal): Promise<ExecutionResult>
}

/** How one asks a graph. An operation is parsed once, however often it is asked, as Apollo does. */
export function askWith(graph: Graph): Asking {
  const result: Asking['result'] = async (operation, variables, signal = new AbortController().signal) =>
    execute({
      schema,
      document: parsed(operation),
      variableValues: variables ?? null,
      contextValue: { graph, signal },
      fieldResolver: readField as never,
    })
  const ask = async (...asked: Parameters<Asking>): Promise<unknown> => {
    const { data, errors: [error] = [] } = await result(...asked)
    if (error !== undefined) throw error.originalError ?? error
    // Plain objects, as a client reads them.
    return JSON.parse(JSON.stringify(data))
  }
  return Object.assign(ask, { result })
}

/** What a client is told went wrong: the code, and what it needs to act on it. */
export async function refusalOf(
  answer: Promise<unknown>,
): Promise<{ readonly code: string; readonly details: object }> {
  try {
    await answer
  } catch (error) {
    if (error instanceof SelectError) return { code: error.code, details: error.details }
    throw error
  }
  throw new Error('It was answered.')
}

const documents = new Map<string, DocumentNode>()

export function parsed(operation: string): DocumentNode {
  const known = documents.get(operation)
  if (known !== undefined) return known
  const document = parse(operation)
  const [problem] = validate(schema, document)
  if (problem !== undefined) throw problem
  documents.set(operation, document)
  return document
}
