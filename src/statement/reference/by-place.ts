import type { Place } from '../../place.ts'
import { compare } from '../compare.ts'

/** The order of the files, each from top to bottom. */
export function byPlace(a: Place, b: Place): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column
}
