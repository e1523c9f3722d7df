import type { EntityKind } from '../../generated/graphql.ts'
import { labelsOfKinds } from '../roots/labels-of-kinds.ts'

const kinds: readonly EntityKind[] = [
  ...(['PERSON', 'ORGANISATION', 'POST', 'CHANGE_EVENT', 'TOPIC'] as const),
  ...(['PROJECT', 'EVENT', 'CONTRIBUTION', 'DOCUMENT'] as const),
]

/** The kind of the entity `node`, as a Cypher expression. */
export function kindOf(node: string): string {
  return `CASE ${kinds.map((kind) => `WHEN ${node}:${labelsOfKinds([kind]).join()} THEN '${kind}'`).join(' ')} END`
}
