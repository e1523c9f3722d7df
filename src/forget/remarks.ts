// Remarks in YAML (after #), which nothing reads but people.
import type { Span } from '../annotation/white-space.ts'
import { namingsIn, type Person } from './person.ts'
import { lineEnd, lineStart } from './yaml-cuts.ts'
import { YamlSource } from './yaml-source.ts'

/** The text without the remarks that name the person: what is told of them there goes as a whole. */
export function withoutRemarksOn(person: Person, text: string): string {
  const told = blocksOf(text).filter((lines) => {
    const words = lines.map(({ start, end }) => text.slice(start + 1, end)).join('\n')
    return namingsIn(words, person).length > 0
  })
  return told
    .flat()
    .reverse()
    .reduce((left, { start, end }) => {
      const before = left.slice(lineStart(left, start), start)
      if (before.trim() === '')
        return left.slice(0, lineStart(left, start)) + left.slice(Math.min(end + 1, left.length))
      return left.slice(0, start).trimEnd() + left.slice(end)
    }, text)
}

/** Remarks in order; those in lines of their own that stand under each other are one. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = []
  for (const remark of remarksIn(text)) {
    const last = blocks.at(-1)?.at(-1)
    const isOwnLine = text.slice(lineStart(text, remark.start), remark.start).trim() === ''
    const follows =
      last !== undefined && text.slice(last.end, remark.start).trim() === '' && isNextLine(text, last, remark)
    const startsLine = last !== undefined && text.slice(lineStart(text, last.start), last.start).trim() === ''
    if (follows && isOwnLine && startsLine) blocks.at(-1)!.push(remark)
    else blocks.push([remark])
  }
  return blocks
}

function isNextLine(text: string, before: Span, after: Span): boolean {
  return lineStart(text, after.start) === before.end + 1
}

function remarksIn(text: string): Span[] {
  const words = new YamlSource(text).wordRanges()
  return [...text.matchAll(/(?<=^|[ \t])#/gm)]
    .map(({ index }) => ({ start: index, end: lineEnd(text, index) }))
    .filter(({ start }) => !words.some((word) => word.start <= start && start < word.end))
    .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end)
}
