import { InstanceLock } from '../neo4j/instance-lock.ts'
import { describeKnowledge } from './describe-knowledge.ts'
import { ManagedStores } from './managed-stores.ts'
import { connectGiven, loadGiven } from './open-given.ts'
import { readSeeds } from './read-seeds.ts'
import type { Task } from './task.ts'
import { type Wanted, wantedGraph } from './wanted-graph.ts'

export interface SeedOptions {
  readonly seeds: string
}

/** Brings the graph of the seeds into the database, and ends. */
export async function seed({ seeds }: SeedOptions, task: Task): Promise<void> {
  const knowledge = await readSeeds(seeds)
  const wanted = wantedGraph(knowledge)
  const isNew = await bring(wanted, task)
  task.say(`${isNew ? 'Loaded' : 'Already there'}: ${describeKnowledge(knowledge)} (graph ${wanted.version}).`)
}

/** Returns false where it was there already. */
async function bring(wanted: Wanted, task: Task): Promise<boolean> {
  const { neo4j: given, directory } = task.environment
  if (given === undefined) {
    const lock = await InstanceLock.take(directory, task.progress)
    try {
      return await new ManagedStores(lock, task).prepare(wanted)
    } finally {
      await lock.release()
    }
  }
  const driver = await connectGiven(given, task)
  try {
    const { loaded } = await loadGiven(driver, wanted, given, task)
    return loaded
  } finally {
    await driver.close()
  }
}
