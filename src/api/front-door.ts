import type { FastifyInstance } from 'fastify'
import type { PageFile } from './pages.ts'

const text = (
  page: string,
) => `Aktørgraf: the actors in innovative public procurement in Norway, who works on what, when, and how we know.

GraphQL     /graphql        POST {"query": "{ graph { version loadedAt } }"} as application/json; its schema describes itself
${page}Health      /health/live    200 while the server runs
            /health/ready   200 while there is a graph to ask, else 503
`

const GRAPHIQL =
  'GraphiQL    /graphiql       the same in a browser: ask, read the schema, and begin with one of many questions\n'

/** Says to whoever opens the server's address where to go. */
export function frontDoor(app: FastifyInstance, pages: readonly PageFile[]): void {
  const hasGraphiql = pages.some(({ path }) => path === '/graphiql')
  const body = text(hasGraphiql ? GRAPHIQL : '')
  app.get('/', (_request, reply) => reply.type('text/plain; charset=utf-8').send(body))
}
