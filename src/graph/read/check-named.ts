import { SelectError } from '../select/select-error.ts'
import type { NamedId } from './root.ts'

/**
 * Looks at what the ids were found to be.
 *
 * @throws SelectError BAD_USER_INPUT where one is no entity's, or where two of one argument are one entity's
 */
export function checkNamed(named: readonly NamedId[], found: readonly (string | null)[]): void {
  const seen = new Map<string, string>()
  for (const [i, { argument, id }] of named.entries()) {
    const is = found[i] ?? null
    if (is === null) {
      const message = `"${argument}" names "${id}", and no person, organisation, topic or other entity has or had that id. Take ids from a list, or look names up.`
      throw new SelectError('BAD_USER_INPUT', message, { argument, found: id })
    }
    const key = `${argument} ${is}`
    const other = seen.get(key)
    if (other !== undefined) {
      const message = `"${argument}" names one and the same twice: "${other}" and "${id}" are both ${is}. Leave one out.`
      throw new SelectError('BAD_USER_INPUT', message, { argument, found: [other, id] })
    }
    seen.set(key, id)
  }
}
