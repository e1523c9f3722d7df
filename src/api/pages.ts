import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** A file of the pages, and where it is asked for. */
export interface PageFile {
  readonly path: string
  readonly body: Buffer
}

/**
 * Serves the pages from memory. They load nothing from elsewhere, and their browser sees to it; only styles may stand in the
 * page itself, because the editor in GraphiQL writes them as it goes.
 */
export function servePages(app: FastifyInstance, files: readonly PageFile[]): void {
  const own = ["'self'"]
  const directives = {
    ...{ defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    ...{ scriptSrc: own, workerSrc: own, connectSrc: own, styleSrc: ["'self'", "'unsafe-inline'"] },
    ...{ imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'] },
  }
  for (const { path, body } of files) {
    const type = types[extname(path)] ?? 'text/html; charset=utf-8'
    // Only the pages keep their address when what they hold changes.
    const caching = extname(path) === '' ? 'no-cache' : 'public, max-age=31536000, immutable'
    if (extname(path) === '') app.get(`${path}/`, (_request, reply) => reply.redirect(`..${path}`))
    app.get(path, { helmet: { contentSecurityPolicy: { useDefaults: false, directives } } }, (_request, reply) =>
      reply.type(type).header('cache-control', caching).send(body),
    )
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
}
