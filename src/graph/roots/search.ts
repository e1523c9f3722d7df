import type { RankedRoot } from '../read/root.ts'
import { findHits } from '../search/find-hits.ts'
import { searchParameter } from '../search/search-parameter.ts'
import { labelsOfKinds } from './labels-of-kinds.ts'

/** What is found for a text, the best first, with `kinds` of these kinds. */
export const search: RankedRoot = {
  clauses: (list) => findHits(list, '$computed.ways'),
  where: (entity, ask) => [ask.has('kinds') ? `any(label IN labels(${entity}) WHERE label IN $computed.labels)` : null],
  computed: ({ text, kinds }) => ({ ...searchParameter(text as string, 'text'), text, labels: labelsOfKinds(kinds) }),
}
