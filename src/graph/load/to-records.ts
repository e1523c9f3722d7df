import type { Knowledge } from '../../statement/knowledge.ts'
import { assertWhole } from './assert-whole.ts'
import { derivedRelationship } from './derived-relationship.ts'
import { entityNodes } from './entity-nodes.ts'
import { evidenceRecords } from './evidence-records.ts'
import { formerIdRecords } from './former-id-records.ts'
import { overTimeRecords } from './over-time-records.ts'
import { canonicalRecords, graphId, graphNode, type GraphRecords } from './records.ts'
import { entitySortKeys } from './entity-sort-keys.ts'
import { searchRecords } from './search-records.ts'
import { statementRecords } from './statement-records.ts'
import { textRecords } from './text-records.ts'
import { workOf } from './work-of.ts'

/**
 * The graph that holds this knowledge: always the same for the same knowledge, in whatever order its parts come.
 *
 * @throws Error when knowledge is not whole: a statement without evidence, an end that does not exist. The steps before
 *   this one report such things with their place in the seeds; here they would be a mistake in the program.
 */
export function toRecords(knowledge: Knowledge): GraphRecords {
  const { entities, statements, documents, sources } = knowledge
  const entitiesById = new Map(entities.map((entity) => [entity.id, entity]))
  const sourcesById = new Map(sources.map((source) => [source.id, source]))
  const sortKeys = entitySortKeys(knowledge)
  const parts: GraphRecords[] = [
    { nodes: entityNodes(knowledge, sortKeys), relationships: [] },
    formerIdRecords(knowledge),
    textRecords(knowledge),
    ...statements.map((statement) => statementRecords(statement, entitiesById, sortKeys)),
    ...statements.map(evidenceRecords),
    overTimeRecords(knowledge),
    searchRecords(knowledge),
  ]
  const counts = graphNode(['Graph'], {
    id: graphId,
    documents: documents.length,
    entities: entities.length,
    statements: statements.length,
  })
  const records = canonicalRecords({
    nodes: [counts, ...parts.flatMap(({ nodes }) => nodes)],
    relationships: [
      ...parts.flatMap(({ relationships }) => relationships),
      ...workOf(knowledge),
      ...statements.flatMap((statement) => derivedRelationship(statement, sourcesById) ?? []),
    ],
  })
  assertWhole(records)
  return records
}
