import type { Environment } from '../environment.ts'

/** What every command is given. */
export interface Task {
  readonly environment: Environment
  /** Aborted with an Interruption when the user wants the command to end. */
  readonly signal: AbortSignal
  /** A line of the command's result. */
  readonly say: (line: string) => void
  /** A line that tells how far it is, for what takes longer than two seconds. */
  readonly progress: (line: string) => void
}
