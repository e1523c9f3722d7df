import type { GraphInfo } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property } from '../select/field.ts'

/** Of the Graph node, which the load writes last. */
export const graphInfo = {
  version: property('version'),
  loadedAt: property('loadedAt'),
  documents: property('documents'),
  entities: property('entities'),
  statements: property('statements'),
} as const satisfies FieldTable<GraphInfo>
