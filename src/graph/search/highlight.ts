import { fittingSpans } from './fitting-spans.ts'

/** How much of a long text is shown, in UTF-16 units, and how much of it before the first mark. */
const MOST = 200
const BEFORE = 60

/** The text as HTML: what fits what was typed is marked, all else escaped, and a long text cut around the first mark. */
export function highlight(text: string, typed: string): string {
  const spans = fittingSpans(text, typed)
  const { from, to } = shown(text, spans[0]?.[0] ?? 0)
  let html = ''
  let at = from
  for (const [start, end] of spans.filter((span) => span[1] <= to)) {
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return `${from > 0 ? '… ' : ''}${html}${escaped(text.slice(at, to))}${to < text.length ? ' …' : ''}`
}

/** Whole words of it, from shortly before the first mark. */
function shown(text: string, first: number): { readonly from: number; readonly to: number } {
  if (text.length <= MOST) return { from: 0, to: text.length }
  const from = first <= BEFORE ? 0 : text.indexOf(' ', Math.min(first - BEFORE, text.length - MOST)) + 1
  const to = from + MOST >= text.length ? text.length : text.lastIndexOf(' ', from + MOST)
  return { from, to: to > first ? to : text.length }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}
