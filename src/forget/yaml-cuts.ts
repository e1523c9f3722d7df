// How parts are cut out of YAML so that what is left is YAML in the same layout.
import type { Span } from '../annotation/white-space.ts'

export interface Splice extends Span {
  readonly text: string
}

/** One part of a list or an entry: where it stands, and whether it goes. */
export interface Part extends Span {
  readonly goes: boolean
}

/** Parts between brackets or braces: with the comma after them, at the end with the one before. */
export function cutFlow(_text: string, parts: readonly Part[]): Splice[] {
  return runsOf(parts).map(([first, last]) => {
    const next = parts[last + 1]
    return next === undefined
      ? { start: parts[first - 1]!.end, end: parts[last]!.end, text: '' }
      : { start: parts[first]!.start, end: next.start, text: '' }
  })
}

/** Keys of an entry, each in lines of its own. A first one may stand behind a hyphen, which is then the next one's. */
export function cutPairs(text: string, parts: readonly Part[]): Splice[] {
  return runsOf(parts).map(([first, last]) => {
    const next = parts[last + 1]
    return first === 0 && next !== undefined
      ? { start: parts[first]!.start, end: next.start, text: '' }
      : withoutBlankLine(text, wholeLines(text, parts[first]!.start, parts[last]!.end))
  })
}

/**
 * Items of a list, each behind a hyphen in lines of its own. A remark above them goes with them if it stands above nothing
 * else: what follows them is a blank line or another remark.
 */
export function cutItems(text: string, parts: readonly Part[]): Splice[] {
  return runsOf(parts).map(([first, last]) => {
    const hyphen = text.lastIndexOf('-', parts[first]!.start - 1)
    const lines = wholeLines(text, hyphen, parts[last]!.end)
    const after = lineAt(text, lines.end)
    const start =
      after === '' || isRemark(after) || parts[last + 1] === undefined ? remarksAbove(text, lines.start) : lines.start
    return withoutBlankLine(text, { start, end: lines.end })
  })
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** First and last index of all that go and stand beside each other. */
function runsOf(parts: readonly Part[]): [number, number][] {
  const runs: [number, number][] = []
  parts.forEach(({ goes }, i) => {
    if (!goes) return
    const last = runs.at(-1)
    if (last?.[1] === i - 1) last[1] = i
    else runs.push([i, i])
  })
  // A list of which all goes is cut as a whole by what holds it.
  return runs.length === 1 && runs[0]![0] === 0 && runs[0]![1] === parts.length - 1 ? [] : runs
}

function wholeLines(text: string, from: number, to: number): Splice {
  // A block of text ends behind its last line, whose end is then not the next line's.
  const last = from + text.slice(from, to).trimEnd().length
  return { start: lineStart(text, from), end: Math.min(lineEnd(text, last) + 1, text.length), text: '' }
}

function remarksAbove(text: string, start: number): number {
  let above = start
  while (above > 0 && isRemark(lineAt(text, lineStart(text, above - 1)))) above = lineStart(text, above - 1)
  return above
}

/** Of the blank lines around what goes, one is enough. */
function withoutBlankLine(text: string, { start, end }: Span): Splice {
  const before = start === 0 ? '' : lineAt(text, lineStart(text, start - 1))
  const isAfterBlank = start === 0 || before === '' || /:\s*(#.*)?$/.test(before)
  const isBeforeBlank = end < text.length && lineAt(text, end) === ''
  return { start, end: isAfterBlank && isBeforeBlank ? lineEnd(text, end) + 1 : end, text: '' }
}

/** The line that begins there, without white space around it. */
function lineAt(text: string, start: number): string {
  return text.slice(start, lineEnd(text, start)).trim()
}

function isRemark(line: string): boolean {
  return line.startsWith('#')
}
