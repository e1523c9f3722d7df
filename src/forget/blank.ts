import type { Span } from '../annotation/white-space.ts'

export const block = '\u2588'

/**
 * The text with a block for every UTF-16 unit of these passages, so that every other offset holds. White space stays: a quote
 * may write a plain space where the text has a line break.
 */
export function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (result, { start, end }) =>
      result.slice(0, start) + result.slice(start, end).replace(/\S/g, block) + result.slice(end),
    text,
  )
}

/** The same for prose, in which ids stand too: they become ids that name nobody. */
export function blankProse(text: string, spans: readonly Span[]): string {
  return spans.reduce((result, { start, end }) => {
    const words = result.slice(start, end)
    const isId = /^[a-z0-9_-]+$/.test(words) && /[:/_-]$|^$/.test(result.slice(Math.max(0, start - 1), start))
    return (
      result.slice(0, start) + (isId ? words.replace(/[a-z]/g, 'x') : blank(words, [whole(words)])) + result.slice(end)
    )
  }, text)
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}

/** In order, those that touch made one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else result.push(span)
  }
  return result
}
