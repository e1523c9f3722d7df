// Ctrl-C, a kill, a closed terminal: the first asks the command to end in order, the second ends it at once.
import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof signals)[number]

/** npm passes on the Ctrl-C that the terminal has already sent to us too: the same wish, heard twice. */
const SAME_WISH_MS = 500

/** The reason with which a command's signal is aborted. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
  readonly signal: Signal

  constructor(signal: Signal) {
    super(`Interrupted by ${signal}.`)
    this.signal = signal
  }

  /** As shells have it: 130 for Ctrl-C, 143 for a kill, 129 for a closed terminal. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal]
  }
}

export function watchSignals(tell: (line: string) => void): AbortSignal {
  const controller = new AbortController()
  let first = 0
  for (const name of signals) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = performance.now()
        controller.abort(new Interruption(name))
      } else if (performance.now() - first > SAME_WISH_MS) {
        tell('Ended at once. A Neo4j that was started ends by itself within half a minute.')
        process.exit(new Interruption(name).exitCode)
      }
    })
  }
  return controller.signal
}

/** The work's outcome, unless the signal is aborted before: then its reason is thrown, and the work goes on unheard. */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stopListening = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort)
    stopListening = () => signal.removeEventListener('abort', onAbort)
  })
  // A failure that comes after the abort is the abort's own doing.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, aborted])
  } finally {
    stopListening()
  }
}

/** Waits for the user to end a command that has done what it was asked for; or for its failure. */
export async function untilInterrupted(signal: AbortSignal, failure: Promise<never>): Promise<void> {
  try {
    await unlessAborted(signal, failure)
  } catch (error) {
    if (!(error instanceof Interruption)) throw error
  }
}
