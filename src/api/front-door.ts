import type { FastifyInstance } from 'fastify'

const TEXT = `Aktørgraf: the actors in innovative public procurement in Norway, who works on what, when, and how we know.

GraphQL     /graphql        POST {"query": "{ graph { version loadedAt } }"} as application/json; its schema describes itself
Health      /health/live    200 while the server runs
            /health/ready   200 while there is a graph to ask, else 503
`

/** Says to whoever opens the server's address where to go. */
export function frontDoor(app: FastifyInstance): void {
  app.get('/', (_request, reply) => reply.type('text/plain; charset=utf-8').send(TEXT))
}
