import type { Passage } from './annotated.ts'
import type { Span } from './white-space.ts'

const context = 32

/** The words between two offsets, with what stands around them. */
export function passageAt(document: string, text: string, { start, end }: Span): Passage {
  return {
    document,
    start,
    end,
    exact: text.slice(start, end),
    // Half a surrogate pair is no text: it could be neither stored nor sent.
    prefix: text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, ''),
  }
}
