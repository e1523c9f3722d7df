// A text as one condition among others: what a search for it finds.
import { findHits } from './find-hits.ts'
import { searchParameter } from './search-parameter.ts'

/** Clauses that bind `list` to the ids of the entities that a search finds; `parameter` holds `textParameter(text)`. */
export function findTexts(list: string, parameter: string): string {
  return `CALL () {
${findHits('hits', `${parameter}.ways`)}
  RETURN [hit IN hits | hit.entity.id] AS ${list}
}`
}

/** What the parameter of `findTexts` holds. @throws SelectError BAD_USER_INPUT where the text is too long */
export function textParameter(text: string, argument = 'text'): unknown {
  return searchParameter(text, argument)
}
