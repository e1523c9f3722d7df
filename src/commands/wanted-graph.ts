import { fingerprint } from '../graph/load/fingerprint.ts'
import type { GraphRecords } from '../graph/load/records.ts'
import { toRecords } from '../graph/load/to-records.ts'
import type { Knowledge } from '../statement/knowledge.ts'

/** The graph that is to be there, and the name that tells it from every other. */
export interface Wanted {
  readonly records: GraphRecords
  readonly version: string
}

export function wantedGraph(knowledge: Knowledge): Wanted {
  const records = toRecords(knowledge)
  return { records, version: fingerprint(records) }
}
