/** What can be wrong with a request, or keep it from being answered. The API gives each its `extensions.code`. */
export type SelectErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS_NAME'
  | 'QUERY_TOO_LARGE'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'STALE_CURSOR'
  | 'LOADING'

export class SelectError extends Error {
  override readonly name = 'SelectError'
  readonly code: SelectErrorCode
  /** What a client needs to act on it: `{ argument: 'first', found: 500, most: 100 }`. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: SelectErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.details = details
  }
}
