import { SelectError } from '../select/select-error.ts'
import { ambiguous, type Candidate } from './ambiguous.ts'
import type { NamedId } from './root.ts'

/**
 * Looks at what the ids or names were found to be.
 *
 * @throws SelectError BAD_USER_INPUT where one is no entity's, or where two of one argument are one entity's;
 * AMBIGUOUS_NAME where a name fits several
 */
export function checkNamed(named: readonly NamedId[], found: readonly (readonly Candidate[])[]): void {
  const seen = new Map<string, string>()
  for (const [i, { argument, id }] of named.entries()) {
    const [is, ...others] = found[i] ?? []
    if (is === undefined) {
      const message = `"${argument}" names "${id}", and no person, organisation, topic or other entity has that id or name. Look it up with "search".`
      throw new SelectError('BAD_USER_INPUT', message, { argument, found: id })
    }
    if (others.length > 0) throw ambiguous(id, [is, ...others])
    const key = `${argument} ${is.id}`
    const other = seen.get(key)
    if (other !== undefined) {
      const message = `"${argument}" names one and the same twice: "${other}" and "${id}" are both ${is.id}. Leave one out.`
      throw new SelectError('BAD_USER_INPUT', message, { argument, found: [other, id] })
    }
    seen.set(key, id)
  }
}
