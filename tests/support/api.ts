import { afterAll, beforeAll } from '@jest/globals'
import type { PageFile } from '../../src/api/pages.ts'
import { type Api, startApi } from '../../src/api/server.ts'
import { connect } from '../../src/graph/connect.ts'
import { Graph } from '../../src/graph/graph.ts'
import { sharedServerAddress } from './driver.ts'

/** What a client reads. */
export interface Reply {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Reply>

/**
 * The address of the API on the graph of the seeds, with these pages beside it; for the tests of one file, once they run. It
 * waits longer than a server does that people wait for: a machine that runs many tests at once takes its time to plan a query.
 */
export function servedUrl(pages: () => Promise<readonly PageFile[]> = () => Promise.resolve([])): () => string {
  const { database, ...address } = sharedServerAddress()
  const driver = connect(address)
  let api: Api
  beforeAll(async () => {
    api = await startApi({
      graph: new Graph(driver, { database, timeoutMs: 60_000 }),
      pages: await pages(),
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
    })
  })
  afterAll(async () => {
    await api.stop()
    await driver.close()
  })
  return () => api.url
}

/** The API as a client meets it, over HTTP. */
export function servedApi(): Ask {
  const url = servedUrl()
  return async (query, variables = {}) => {
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Reply
  }
}

/** The data of an answer that must have no errors. */
export async function dataOf(reply: Promise<Reply>): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await reply
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data!
}
