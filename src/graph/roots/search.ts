import type { EntityKind } from '../../generated/graphql.ts'
import type { RankedRoot } from '../read/root.ts'
import { findHits } from '../search/find-hits.ts'
import { searchParameter } from '../search/search-parameter.ts'

/** What is found for a text, the best first, with `kinds` of these kinds. */
export const search: RankedRoot = {
  clauses: (list) => findHits(list, '$computed.ways'),
  where: (entity, ask) => [ask.has('kinds') ? `any(label IN labels(${entity}) WHERE label IN $computed.labels)` : null],
  computed: ({ text, kinds }) => ({
    ...searchParameter(text as string, 'text'),
    text,
    labels: ((kinds ?? []) as readonly EntityKind[]).map((kind) => labelOf[kind]),
  }),
}

const labelOf: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  POST: 'Post',
  CHANGE_EVENT: 'ChangeEvent',
  TOPIC: 'Topic',
  PROJECT: 'Project',
  EVENT: 'Event',
  CONTRIBUTION: 'Contribution',
  DOCUMENT: 'Document',
}
