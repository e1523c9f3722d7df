/** Where something stands in a file that a person edits: the path from the project's folder, line and column from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}
