import { Neo4jError, type ServerInfo } from 'neo4j-driver'
import type { Neo4jConnection } from '../environment.ts'
import { Failure } from '../failure.ts'

/** The oldest that the queries were tried on. */
const OLDEST = [5, 26] as const

/** @throws Failure where the server is too old */
export function refuseOld({ agent = '' }: Pick<ServerInfo, 'agent'>): void {
  const [major, minor] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number)
  // An agent of another kind (Aura, say) is not judged by its number.
  if (major === undefined || minor === undefined) return
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Failure(
    `The server at NEO4J_URI is ${agent}; Neo4j ${OLDEST.join('.')} or newer is needed.`,
    'Update it, or unset NEO4J_URI: a Neo4j of our own is then started.',
  )
}

/** Why a Neo4j of the user's own could not be connected to, and what to do; what is not known here is passed on. */
export function explainConnection(error: unknown, { uri, user, database }: Neo4jConnection): unknown {
  if (!(error instanceof Neo4jError)) return error
  const text = `${error.code} ${error.message} ${error.cause?.message ?? ''}`
  const known = explanations({ uri, user, database: database ?? 'the default' }).find(({ words }) => words.test(text))
  return known === undefined ? error : new Failure(known.what, known.remedy, { cause: error })
}

interface Named {
  readonly uri: string
  readonly user: string
  readonly database: string
}

function explanations({ uri, user, database }: Named) {
  return [
    {
      words: /AuthenticationRateLimit/,
      what: `Neo4j at ${uri} refuses "${user}" for a while, after several wrong passwords.`,
      remedy: 'Wait some seconds, and give the right NEO4J_PASSWORD.',
    },
    {
      words: /\.Security\.|Unsupported authentication token/,
      what: `Neo4j at ${uri} did not accept the user "${user}" and the password.`,
      remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
    },
    {
      words: /DatabaseNotFound|Database does not exist|database.*not found/i,
      what: `Neo4j at ${uri} has no database "${database}".`,
      remedy: 'Check NEO4J_DATABASE; SHOW DATABASES in Neo4j Browser lists what there is.',
    },
    {
      words: /ENOTFOUND|EAI_AGAIN/,
      what: `There is no host of the name in NEO4J_URI (${uri}).`,
      remedy: 'Check the name, and the network.',
    },
    {
      words: /http endpoint|Server responded HTTP/i,
      what: `What answers at ${uri} speaks HTTP, not Bolt.`,
      remedy: "Give Neo4j's Bolt port, usually 7687.",
    },
    {
      words: /certificate|self.signed|CERT_|TLS connection|SSL routines|EPROTO/i,
      what: `No encrypted connection to ${uri} could be made.`,
      remedy: 'Write +s for a certificate of a known authority, +ssc for one of your own, neither for none.',
    },
    {
      words: /ServiceUnavailable|SessionExpired/,
      what: `No Neo4j answers at ${uri}.`,
      remedy: 'Check that it runs there and that NEO4J_URI has the right host and port; or unset NEO4J_URI.',
    },
  ]
}
