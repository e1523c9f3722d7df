// The server's shell around a schema of the test's own: what HTTP, errors and limits do does not depend on what is asked.
// What depends on the graph is tested with the real one.
import { afterAll } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { createApp } from '../../../src/api/app.ts'
import type { PageFile } from '../../../src/api/pages.ts'
import { Graph } from '../../../src/graph/graph.ts'

export interface Shell {
  readonly port: number
  /** What was logged, oldest first. */
  readonly log: readonly LogLine[]
  /** The lines with this message, once there are that many: a request is logged when its answer has left. */
  readonly logged: (msg: string, count?: number) => Promise<readonly LogLine[]>
  readonly stop: () => Promise<void>
}

export type LogLine = Readonly<Record<string, unknown>>

/** A server on a port of its own, stopped after the tests of the file. */
export async function shell(
  schema: GraphQLSchema,
  options: { readonly graph?: Graph; readonly graceMs?: number; readonly pages?: readonly PageFile[] } = {},
): Promise<Shell> {
  const log: LogLine[] = []
  const { http, stop } = await createApp({
    graph: new Graph(unreachable()),
    schema,
    logLevel: 'debug',
    logTo: { write: (line) => void log.push(JSON.parse(line) as LogLine) },
    ...options,
  })
  opened.push(stop)
  await http.listen({ host: '127.0.0.1', port: 0 })
  const logged = async (msg: string, count = 1) => {
    const lines = () => log.filter((line) => line['msg'] === msg)
    await until(() => lines().length >= count)
    return lines()
  }
  return { port: (http.server.address() as AddressInfo).port, log, logged, stop }
}

/** A driver of an address where nobody listens. */
export function unreachable(): Driver {
  const driver = neo4j.driver('bolt://127.0.0.1:9')
  opened.push(() => driver.close())
  return driver
}

export async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1_000 && !condition(); i++) await sleep(5)
  if (!condition()) throw new Error('It did not happen within five seconds.')
}

const opened: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})
