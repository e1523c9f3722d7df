import { findTexts, textParameter } from '../search/text-condition.ts'
import type { Ask } from '../select/field.ts'

/** The list of ids of all that a search for the filter's `text` finds; null where it gives none. The query begins with it. */
export function foundByText(filter: Ask): string | null {
  if (!filter.has('text')) return null
  const found = `found${filter.fresh()}`
  filter.before(
    found,
    findTexts(
      found,
      filter.computed('text', (text, argument) => textParameter(String(text), argument)),
    ),
  )
  return found
}

/** That a search for the filter's `text` finds `node`. */
export function isFoundByText(node: string, filter: Ask): string | null {
  const found = foundByText(filter)
  return found === null ? null : `${node}.id IN ${found}`
}
