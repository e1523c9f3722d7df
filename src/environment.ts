// What the environment says, read once and checked: the only file that reads process.env.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.ts'
import { defaultCacheDirectory } from './neo4j/default-cache-directory.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

type Variables = Readonly<Record<string, string | undefined>>

export interface Environment {
  /** Where the API listens. */
  readonly host: string
  /** Undefined where nobody chose one. */
  readonly port: number | undefined
  /** A Neo4j of the user's own; undefined: one is managed. */
  readonly neo4j: Neo4jConnection | undefined
  /** Wanted for the managed Neo4j; undefined: the usual ones. */
  readonly boltPort: number | undefined
  readonly httpPort: number | undefined
  /** Neo4j's jars, shared between clones. */
  readonly cache: string
  /** The managed Neo4j's stores, logs and password. */
  readonly directory: string
  /** What the API logs; at `debug` and `trace`, unexpected errors show their stack. */
  readonly logLevel: LogLevel
  /** As it is, for Java and Maven. */
  readonly raw: Variables
}

export interface Neo4jConnection {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Undefined: the user's default. */
  readonly database: string | undefined
}

/** The folder of the project, seen alike from src/ and from the compiled dist/. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** @throws Failure where a value cannot be used */
export function readEnvironment(variables: Variables = process.env): Environment {
  // Left empty means not set: that is how a .env file or a compose file leaves a variable out.
  const given = (name: string): string | undefined => variables[name]?.trim() || undefined
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: portNamed('PORT', given('PORT')),
    neo4j: connection(given, variables['NEO4J_PASSWORD'] ?? ''),
    boltPort: portNamed('NEO4J_BOLT_PORT', given('NEO4J_BOLT_PORT')),
    httpPort: portNamed('NEO4J_HTTP_PORT', given('NEO4J_HTTP_PORT')),
    cache: resolve(defaultCacheDirectory(variables)),
    directory: resolve(given('AKTORGRAF_DIRECTORY') ?? join(projectFolder, '.aktorgraf')),
    logLevel: logLevel(given('LOG_LEVEL')),
    raw: variables,
  }
}

/** @throws Failure where it is none; `name` is what the user calls it */
export function portNamed(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new Failure(
      `${name} is "${value}", which is no port.`,
      `Set ${name} to a whole number from 1 to 65535; 0 takes any free port.`,
    )
  }
  return port
}

function connection(given: (name: string) => string | undefined, password: string): Neo4jConnection | undefined {
  const uri = given('NEO4J_URI')
  if (uri === undefined) return undefined
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?#@]+\/?(\?\S*)?$/.test(uri)) {
    throw new Failure(
      `NEO4J_URI is "${withoutPassword(uri)}", which is no address of a Neo4j.`,
      'Give it as neo4j://host:7687, or neo4j+s:// with TLS (Aura), or bolt:// for one member alone; user, password and database have variables of their own.',
    )
  }
  return {
    uri,
    user: given('NEO4J_USER') ?? 'neo4j',
    password,
    database: given('NEO4J_DATABASE'),
  }
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//…@')
}

/** Left out: what went wrong. The rest is for a log that nobody reads at a terminal. */
function logLevel(value = 'warn'): LogLevel {
  const level = logLevels.find((each) => each === value.toLowerCase())
  if (level !== undefined) return level
  throw new Failure(`LOG_LEVEL is "${value}", which is no level.`, `Set it to one of ${logLevels.join(', ')}.`)
}
