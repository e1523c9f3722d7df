import { describeKnowledge } from './describe-knowledge.ts'
import { readSeeds } from './read-seeds.ts'
import type { Task } from './task.ts'

export interface CheckOptions {
  readonly seeds: string
}

/** Checks the seeds without any database. */
export async function check({ seeds }: CheckOptions, { say }: Task): Promise<void> {
  say(`The seeds have no problems: ${describeKnowledge(await readSeeds(seeds))}.`)
}
