// The HTTP server without its port: Apollo on fastify, with what a public, read-only API needs around it.
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import { clientSignal } from './client-signal.ts'
import { drain } from './drain.ts'
import { errorFormatter } from './errors.ts'
import { frontDoor } from './front-door.ts'
import { health } from './health.ts'
import { answerHttpErrors } from './http-errors.ts'
import { limits } from './limits/limits.ts'
import { onlyQueries } from './limits/only-queries.ts'
import { queryLimits } from './limits/query-limits.ts'
import { variableLimits } from './limits/variable-limits.ts'
import { logRequests, noteOutcome, type Outcome, type ServedContext } from './log.ts'
import { type PageFile, servePages } from './pages.ts'
import { readField } from './schema.ts'

export interface AppOptions {
  readonly graph: Graph
  readonly schema: GraphQLSchema
  /** Pages that are served beside it; left out: none. */
  readonly pages?: readonly PageFile[]
  /** pino's: silent, fatal, error, warn, info, debug or trace. */
  readonly logLevel: string
  /** Where log lines go; left out: standard output. */
  readonly logTo?: { write(line: string): void }
  /** How long a request that runs is let run when the server stops. */
  readonly graceMs?: number
}

export interface App {
  readonly http: FastifyInstance
  readonly stop: () => Promise<void>
}

export async function createApp({
  graph,
  schema,
  pages = [],
  logLevel,
  logTo,
  graceMs = 5_000,
}: AppOptions): Promise<App> {
  const app = fastify({
    logger: { level: logLevel, ...(logTo === undefined ? {} : { stream: logTo }) },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bytes,
    // To send a request; how long an answer may take is the graph's to say.
    requestTimeout: 30_000,
  })
  const apollo = new ApolloServer<ServedContext>({
    schema,
    fieldResolver: readField,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Apollo's own handler ends the process before the driver is closed.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [onlyQueries, queryLimits],
    formatError: errorFormatter(app.log),
    logger: app.log,
    plugins: [
      drain(app, graceMs),
      noteOutcome,
      variableLimits,
      // Hooks every field: 1.6 times slower on wide answers.
      ApolloServerPluginCacheControlDisabled(),
      // Loads its page from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      // Whatever APOLLO_… stands in the environment, nothing is sent to anybody.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()

  logRequests(app)
  answerHttpErrors(app)
  app.removeContentTypeParser('text/plain')
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // For whoever puts TLS in front to decide.
    strictTransportSecurity: false,
  })
  // Any page may ask: what is answered is public, and nothing in a request says who asks.
  await app.register(cors, { origin: '*', strictPreflight: false, methods: ['GET', 'HEAD', 'POST'], maxAge: 86_400 })
  await app.register(compress, { globalDecompression: false })
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: (request, reply) => {
      const outcome: Outcome = {}
      request.outcome = outcome
      return Promise.resolve({ graph, signal: clientSignal(reply), outcome })
    },
  })
  health(app, graph)
  servePages(app, pages)
  frontDoor(app, pages)
  let stopped: Promise<void> | undefined
  // Apollo's own second stop waits for ever where the first has not ended.
  return { http: app, stop: () => (stopped ??= apollo.stop()) }
}
