// The command line as a user starts it: a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach } from '@jest/globals'
import { processStart } from '../../src/neo4j/process-start.ts'

const loader = new URL('../support/typescript-loader.mjs', import.meta.url).href
const main = fileURLToPath(new URL('../../src/commands/main.ts', import.meta.url))

type Variables = Readonly<Record<string, string | undefined>>

/** Whoever runs the tests may have settings of their own; and other servers on the usual ports. */
const neutral: Variables = {
  ...process.env,
  ...{ HOST: undefined, PORT: '0', NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0', LOG_LEVEL: undefined },
  ...{ NEO4J_URI: undefined, NEO4J_USER: undefined, NEO4J_PASSWORD: undefined, NEO4J_DATABASE: undefined },
}

const running = new Set<Command>()
afterEach(async () => {
  await Promise.all([...running].map((command) => command.kill()))
})

export class Command {
  readonly out: string[] = []
  readonly err: string[] = []
  readonly exit: Promise<number | NodeJS.Signals>
  readonly #child: ChildProcess

  constructor(args: readonly string[], variables: Variables = {}) {
    this.#child = spawn(process.execPath, ['--import', loader, main, ...args], {
      env: { ...neutral, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    createInterface(this.#child.stdout!).on('line', (line) => this.out.push(line))
    createInterface(this.#child.stderr!).on('line', (line) => this.err.push(line))
    running.add(this)
    this.exit = once(this.#child, 'close').then(([code, signal]) => {
      running.delete(this)
      return (code ?? signal) as number | NodeJS.Signals
    })
  }

  get pid(): number {
    return this.#child.pid!
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  /** Waits for a line, on either stream, and gives what the pattern's group matched. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const ended = this.hasEnded
      for (const line of [...this.out, ...this.err]) {
        const match = pattern.exec(line)
        if (match !== null) return match[1] ?? match[0]
      }
      if (ended) throw new Error(`Ended without saying ${pattern}:\n${[...this.out, ...this.err].join('\n')}`)
      await sleep(20)
    }
  }

  /** Everything that was said, when it has ended. */
  async ended(): Promise<{ code: number | NodeJS.Signals; out: string[]; err: string[] }> {
    return { code: await this.exit, out: this.out, err: this.err }
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL')
    await this.exit
  }
}

/** Runs a command to its end. */
export function run(args: readonly string[], variables?: Variables) {
  return new Command(args, variables).ended()
}

export interface Lock {
  readonly pid: number
  readonly java: number
  readonly uri: string
}

/** Who uses a folder, once a Java does. */
export async function lockOf(directory: string): Promise<Lock> {
  for (;;) {
    const lock = await readFile(join(directory, 'lock.json'), 'utf8').then(
      (text) => JSON.parse(text) as Partial<Lock>,
      () => null,
    )
    if (lock?.java !== undefined) return lock as Lock
    await sleep(20)
  }
}

export async function isAlive(pid: number): Promise<boolean> {
  return (await processStart(pid)) !== null
}

/** What the API answers to a query. */
export async function ask(url: string, query: string): Promise<{ data?: unknown; errors?: { extensions: object }[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data?: unknown; errors?: { extensions: object }[] }
}
