import type { Args } from '../read/root.ts'
import { SelectError } from '../select/select-error.ts'

export interface Range {
  readonly least: number
  readonly most: number
  /** What the schema gives where the argument is left out; also where it is null. */
  readonly usual: number
}

/** @throws SelectError BAD_USER_INPUT where the argument is outside its range */
export function numberWithin(args: Args, argument: string, { least, most, usual }: Range): number {
  const found = (args[argument] ?? usual) as number
  if (found >= least && found <= most) return found
  const message = `"${argument}" is ${found}; it must be from ${least} to ${most}.`
  throw new SelectError('BAD_USER_INPUT', message, { argument, found, least, most })
}
