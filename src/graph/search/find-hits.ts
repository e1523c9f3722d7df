import { searchIndex } from './search-forms.ts'

/**
 * Clauses that bind `list` to what is found in the ways of the parameter `ways`: maps {entity, text, rank, unless, reason,
 * place}, each entity once, as it is found best. A hit's place is its rank and what its share is short of a whole: of a name
 * how much of it was typed; of a text how early the entity stands in it, and above all whether a third of what was
 * typed is in names of its own.
 */
export function findHits(list: string, ways: string): string {
  return `CALL () {
  UNWIND ${ways} AS way
  CALL db.index.fulltext.queryNodes('${searchIndex}', way.query) YIELD node AS text
  MATCH (text)-[finds:FINDS]->(entity:Entity)
  WITH way, text, entity,
       CASE WHEN text.letters IS NULL
         THEN CASE WHEN 3 * size([stem IN way.stems WHERE EXISTS {
           (entity)<-[:FINDS]-(name:SearchText) WHERE ' ' + name.stems + ' ' CONTAINS ' ' + stem + ' '
         }]) >= size(way.stems) THEN 0.9 ELSE 0.0 END + 0.1 / (1 + finds.n)
         ELSE CASE WHEN way.letters < text.letters THEN toFloat(way.letters) / text.letters ELSE 1.0 END *
              CASE text.source WHEN 'NAME' THEN 1.0 ELSE 0.99 END
       END AS share
  ORDER BY way.rank - share, text.n
  WITH entity, head(collect({text: text.value, rank: way.rank, unless: way.unless, place: way.rank + 1 - share,
                             reason: coalesce(way.reason, text.source)})) AS best
  WITH collect(best{.*, entity: entity}) AS all, min(best.rank) AS closest
  RETURN [hit IN all WHERE hit.unless < closest] AS ${list}
}`
}
