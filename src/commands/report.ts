import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { Failure } from '../failure.ts'
import { describeProblems } from './describe-problems.ts'
import { Interruption } from './interruption.ts'
import { SeedProblems } from './seed-problems.ts'

/** Says why a command ended, on standard error. Returns the exit code. */
export async function report(error: unknown, environment: Environment | undefined): Promise<number> {
  if (error instanceof Interruption) {
    tell([error.message])
    return error.exitCode
  }
  if (error instanceof SeedProblems) tell(describeProblems(error))
  else if (error instanceof Failure) tell([oneLine(error.message), oneLine(error.remedy)])
  else tell(await describeUnexpected(error, environment))
  return 1
}

/** A mistake in the program, most likely: one line, and where the rest is. */
async function describeUnexpected(error: unknown, environment: Environment | undefined): Promise<string[]> {
  const stack = error instanceof Error ? describeStack(error) : String(error)
  const line = `Aktørgraf failed in a way that it does not know: ${oneLine(String(error))}`
  const file = await keep(stack, environment)
  if (file === undefined || environment?.logLevel === 'debug' || environment?.logLevel === 'trace') return [line, stack]
  return [line, `Where in the program stands in ${file}; LOG_LEVEL=debug shows it here.`]
}

async function keep(stack: string, environment: Environment | undefined): Promise<string | undefined> {
  if (environment === undefined) return undefined
  const folder = join(environment.directory, 'logs')
  const file = join(folder, 'error.log')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, `${new Date().toISOString()}\n${stack}\n`)
    return file
  } catch {
    return undefined
  }
}

function describeStack(error: Error): string {
  const cause = error.cause instanceof Error ? `\nbecause of ${describeStack(error.cause)}` : ''
  return `${error.stack ?? String(error)}${cause}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

function tell(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}
