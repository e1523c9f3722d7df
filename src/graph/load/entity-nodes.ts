import type { DocumentText, Entity, Knowledge } from '../../statement/knowledge.ts'
import { positionOf, type SortKeys } from './entity-sort-keys.ts'
import { agreed, existence, type Facts, factsOf } from './facts-of.ts'
import { formerIdsByPresent } from './former-id-records.ts'
import { nameKeysOf } from './name-keys.ts'
import { graphNode, type GraphNode, kindLabels, type Value } from './records.ts'

/** What is known of people, organisations, … beside what statements say of them. */
export function entityNodes(knowledge: Knowledge, sortKeys: SortKeys): GraphNode[] {
  const { entities, documents, statements } = knowledge
  const formerIds = formerIdsByPresent(knowledge)
  const nameKeys = nameKeysOf(statements)
  const facts = factsOf(statements)
  const texts = new Map(documents.map((document) => [document.id, document]))
  return entities.map((entity) => {
    const { id, type, name, kind } = entity
    const kindLabel = kind === undefined ? undefined : kindLabels[kind]
    return graphNode(['Entity', type, ...(kindLabel === undefined ? [] : [kindLabel])], {
      id,
      formerIds: formerIds.get(id),
      knownAs: [id, ...(formerIds.get(id) ?? []), ...(nameKeys.get(id) ?? [])],
      name,
      kind,
      sortKey: sortKeys.get(id),
      ...ofType(entity, facts, texts.get(id)),
    })
  })
}

function ofType(
  { id, type }: Entity,
  facts: Facts,
  document: DocumentText | undefined,
): Readonly<Record<string, Value | undefined>> {
  const values = facts.get(id)
  switch (type) {
    case 'Organisation':
      return { ...existence(values?.get('existedFrom'), values?.get('existedTo')) }
    case 'Event':
      return { date: agreed(values?.get('date')), place: agreed(values?.get('place')) }
    case 'ChangeEvent':
      return { date: agreed(values?.get('date')) }
    case 'Contribution':
      return { position: positionOf(facts, id) }
    case 'Document':
      return {
        title: document?.title,
        language: document?.language,
        text: document?.text,
        url: document?.url,
        publishedOn: document?.publishedOn,
      }
    case 'Person':
    case 'Post':
    case 'Topic':
    case 'Project':
      return {}
  }
}
