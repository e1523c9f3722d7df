#!/usr/bin/env node
// The command line: npm start, npm run seed, npm run neo4j, npm run seeds.
import { type Environment, readEnvironment } from '../environment.ts'
import { watchSignals } from './interruption.ts'
import { program } from './program.ts'
import { report } from './report.ts'
import type { Task } from './task.ts'

let environment: Environment | undefined

// A terminal that was closed, or a pipe whose reader is gone, is no reason to leave a server behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
process.on('uncaughtException', (error) => void end(error))

await program(run).parseAsync()

async function run(command: (task: Task) => Promise<void>): Promise<void> {
  const progress = (line: string): void => void process.stderr.write(`${line}\n`)
  const signal = watchSignals(progress)
  try {
    environment = readEnvironment()
    const say = (line: string): void => void process.stdout.write(`${line}\n`)
    await command({ environment, signal, say, progress })
    process.exit(0)
  } catch (error) {
    // Whatever failed after that failed because of it.
    await end(signal.aborted ? signal.reason : error)
  }
}

/** Ended by hand: what was abandoned half done (a load, say) would keep the process for a while. */
async function end(error: unknown): Promise<never> {
  process.exit(await report(error, environment))
}
