import { Neo4jError } from 'neo4j-driver'
import { SelectError } from '../select/select-error.ts'

/**
 * Whether the same query may soon be answered. A connection that breaks while the driver signs in is for the driver a breach
 * of the protocol (tried on 6.3: `ProtocolError`, "Connection was closed by server").
 */
export function mayPass(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || error.code === 'ProtocolError')
}

interface Asked {
  readonly timeoutMs: number
  readonly tookMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * What a client can act on; anything else is passed on as it is, and is a mistake in the program. The driver's own words
 * name addresses and query texts: they go into the cause, for the log.
 */
export function explainReadError(error: unknown, { timeoutMs, tookMs, signal }: Asked): unknown {
  if (signal?.aborted === true) return new SelectError('TIMEOUT', 'The client left.', {}, { cause: error })
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (/TransactionTimedOut|Terminated|TransactionMarkedAsFailed|LockClientStopped/.test(code)) {
    const message = `The query took longer than ${timeoutMs / 1000} s. Ask for less at a time: fewer levels, a smaller "first", a filter.`
    return new SelectError(
      'TIMEOUT',
      message,
      { limit: 'milliseconds', found: tookMs, most: timeoutMs },
      { cause: error },
    )
  }
  if (/OutOfMemory|MemoryLimit|MemoryPool/.test(code)) {
    const message = 'The answer does not fit the memory that one query may use. Ask for less at a time.'
    return new SelectError('QUERY_TOO_LARGE', message, { limit: 'memory' }, { cause: error })
  }
  if (mayPass(error) || /ServiceUnavailable|SessionExpired|DatabaseNotFound|\.Security\.|Unavailable/.test(code)) {
    const message = 'The database does not answer. Try again in a moment.'
    return new SelectError('DATABASE_UNAVAILABLE', message, {}, { cause: error })
  }
  return error
}
