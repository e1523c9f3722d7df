import { openGiven } from './open-given.ts'
import { openManaged } from './open-managed.ts'
import type { OpenedGraph } from './opened-graph.ts'
import type { Task } from './task.ts'
import type { Wanted } from './wanted-graph.ts'

/** The wanted graph in the user's own Neo4j where the environment names one, else in the managed one. */
export function openGraph(wanted: Wanted, task: Task): Promise<OpenedGraph> {
  const { neo4j } = task.environment
  return neo4j === undefined ? openManaged(wanted, task) : openGiven(wanted, neo4j, task)
}
