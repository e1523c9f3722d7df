import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown
  readonly agent?: Agent
  readonly signal?: AbortSignal
}

export interface Received {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** One HTTP request with just the headers that are given; `fetch` adds some and forbids others. */
export function send({ port }: { readonly port: number }, sent: Sent): Promise<Received> {
  const { method = 'POST', path = '/graphql', headers = {}, body, agent, signal } = sent
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  const type = text === undefined || text === body ? {} : { 'content-type': 'application/json' }
  const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: { ...type, ...length, ...headers } }
    const outgoing = request({ ...options, ...(agent && { agent }), ...(signal && { signal }) }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

export interface Asked {
  readonly query?: string
  readonly variables?: unknown
  readonly operationName?: string
  readonly extensions?: unknown
}

export interface Answered {
  readonly status: number
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly locations?: readonly unknown[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
}

/** Asks GraphQL. */
export async function ask(server: { readonly port: number }, asked: Asked, more: Sent = {}): Promise<Answered> {
  const { status, body } = await send(server, { body: asked, ...more })
  return { status, ...(JSON.parse(body.toString()) as object) }
}
