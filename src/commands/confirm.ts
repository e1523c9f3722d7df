import { createInterface } from 'node:readline/promises'
import { Failure } from '../failure.ts'

/** @throws Failure where there is nobody to be asked */
export function refuseWithoutTerminal(): void {
  if (process.stdin.isTTY) return
  throw new Failure(
    'There is no terminal here at which somebody could be asked.',
    'Add --yes if that is what you want.',
  )
}

/** Whether whoever sits at the terminal says yes. */
export async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await terminal.question(`${question} [yes/no] `, { signal })
    return /^(y|yes|j|ja)$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
