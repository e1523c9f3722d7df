import { nameKey } from '../../statement/name-key.ts'

/** Clauses that bind `list` to the ids of the entities that a search for the text finds. */
export function findTexts(list: string, parameter: string): string {
  return [
    'CALL () {',
    '  MATCH (found:Name)-[:SUBJECT]->(named:Entity)',
    `  WHERE found.valueKey CONTAINS ${parameter}`,
    `  RETURN collect(DISTINCT named.id) AS ${list}`,
    '}',
  ].join('\n')
}

/** The value of the parameter that `findTexts` names. */
export function textParameter(text: string): unknown {
  return nameKey(text)
}
