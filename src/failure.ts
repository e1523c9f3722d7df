/**
 * Something that went wrong in a way that a person can mend: one line that says what, one that says what to do.
 * The command line prints exactly these two lines and exits with `exitCode`; it prints no stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** What to do about it, one line, imperative. */
  readonly remedy: string

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options)
    this.remedy = remedy
  }
}
