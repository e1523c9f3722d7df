import type { Knowledge } from '../statement/knowledge.ts'
import type { Agreement } from './agreement.ts'
import { alignEntities } from './align-entities.ts'
import { compareMentions } from './compare-mentions.ts'
import { compareStatements } from './compare-statements.ts'

/** Lays one reading beside another: entities are aligned first, for the rest to be compared by. */
export function compareReadings(a: Knowledge, b: Knowledge): Agreement {
  const alignment = alignEntities(a, b)
  const mentions = compareMentions(a, b, alignment)
  const statements = compareStatements(a, b, alignment)
  return {
    ...mentions,
    ...statements,
    differences: [...mentions.differences, ...statements.differences],
  }
}
