// A text as one condition among others: what a search for it finds, without an order.
import { searchIndex } from './search-forms.ts'
import { searchParameter } from './search-parameter.ts'

/**
 * Clauses that bind `list` to the ids of the entities that a search finds; `parameter` holds `textParameter(text)`. An
 * entity is found in its best way, and left out where that only counts if nothing better is found: both in one number, the
 * rank in its hundreds.
 */
export function findTexts(list: string, parameter: string): string {
  return `CALL () {
  UNWIND ${parameter}.ways AS way
  CALL db.index.fulltext.queryNodes('${searchIndex}', way.query) YIELD node AS text
  MATCH (text)-[:FINDS]->(entity:Entity)
  WITH entity.id AS id, min(100 * way.rank + 1 + way.unless) AS best
  WITH collect({id: id, best: best}) AS all, min(best) / 100 AS closest
  RETURN [hit IN all WHERE hit.best % 100 <= closest | hit.id] AS ${list}
}`
}

/** What the parameter of `findTexts` holds. @throws SelectError BAD_USER_INPUT where the text is too long */
export function textParameter(text: string, argument = 'text'): unknown {
  return searchParameter(text, argument)
}
