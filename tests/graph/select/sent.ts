// What a Graph sends to Neo4j for an operation. Nothing is sent, and nothing answered: only the text is looked at here;
// whether Neo4j accepts it and what it answers is seen elsewhere.
import type { Driver } from 'neo4j-driver'
import { Graph } from '../../../src/graph/graph.ts'
import { SelectError } from '../../../src/graph/select/select-error.ts'
import { askWith, type Asking, type Variables } from '../../support/ask.ts'

export interface Sent {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Asks one Graph, and returns each query that it would send, in the order of the root fields. */
export function sender(): (operation: string, variables?: Variables) => Promise<Sent[]> {
  const sent: Sent[] = []
  const ask = askWith(new Graph(noting(sent)))
  return async (operation, variables) => {
    sent.length = 0
    await nothingLoaded(ask, operation, variables)
    return [...sent]
  }
}

/** The queries of an operation, compiled anew. */
export const sentFor = (operation: string, variables?: Variables): Promise<Sent[]> => sender()(operation, variables)

/** The one query of an operation with one root field. */
export async function queryOf(operation: string, variables?: Variables): Promise<string> {
  const [only, ...others] = await sentFor(operation, variables)
  if (only === undefined || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} queries, not one`)
  return only.cypher
}

async function nothingLoaded(ask: Asking, operation: string, variables: Variables | undefined): Promise<void> {
  const { errors = [] } = await ask.result(operation, variables)
  const other = errors.find(({ originalError: e }) => !(e instanceof SelectError && e.code === 'LOADING'))
  if (other !== undefined) throw other.originalError ?? other
}

function noting(sent: Sent[]): Driver {
  const session = () => ({
    run: (cypher: string, parameters: Sent['parameters']) => {
      sent.push({ cypher, parameters })
      return Promise.resolve({ records: [] })
    },
    close: () => Promise.resolve(),
  })
  return { session } as unknown as Driver
}
