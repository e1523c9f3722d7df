import { Neo4jError } from 'neo4j-driver'
import { Failure } from '../../failure.ts'

/** A failed load in words that say what to do; what is not known here is passed on as it is. */
export function explainFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const found = explanations.find(({ code }) => code.test(error.code))
  return found === undefined ? error : new Failure(found.what, found.remedy, { cause: error })
}

const explanations: readonly { readonly code: RegExp; readonly what: string; readonly remedy: string }[] = [
  {
    code: /ReadOnly|NotALeader|AccessMode/,
    what: 'This Neo4j is read-only, so nothing could be loaded into it.',
    remedy: 'Make the database writable (server.databases.default_to_read_only=false), or name a server that is.',
  },
  {
    code: /\.Security\.Forbidden/,
    what: 'The Neo4j user may not write to this database.',
    remedy: 'Set NEO4J_USER to a user that may write data and create indexes.',
  },
  {
    code: /\.Security\./,
    what: 'Neo4j did not accept the user name and password.',
    remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    code: /OutOfMemory|MemoryLimit|MaxMemory/,
    what: 'Neo4j has not enough memory for this load, so it was not carried out.',
    remedy: 'Give it more (server.memory.heap.max_size, db.memory.transaction.max) and load again.',
  },
  {
    code: /DatabaseNotFound|DatabaseUnavailable/,
    what: 'The database does not exist on this Neo4j, or is not running.',
    remedy: 'Check NEO4J_DATABASE; SHOW DATABASES in Neo4j Browser lists what there is.',
  },
  {
    code: /TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped|Terminated/,
    what: 'Neo4j ended the load before it was done, so it was not carried out.',
    remedy: 'See that no other load is running on this server, then load again.',
  },
  {
    code: /ServiceUnavailable|SessionExpired/,
    what: 'Neo4j does not answer.',
    remedy: 'Check that it runs and that NEO4J_URI is its address, then load again.',
  },
]
