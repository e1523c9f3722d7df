import type { Place } from '../place.ts'

/** Line and column of an offset in a text. */
export function placeInText(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { file, line, column: offset - before.lastIndexOf('\n') }
}
