import type { EntityKind } from '../../generated/graphql.ts'

const labels: Readonly<Record<EntityKind, string>> = {
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

/** The labels that the nodes of these kinds have. */
export function labelsOfKinds(kinds: unknown): readonly string[] {
  return ((kinds ?? []) as readonly EntityKind[]).map((kind) => labels[kind])
}
