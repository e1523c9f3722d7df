// Java, watched: it ends when it is told to, and also when Node is gone, however Node went.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Environment } from './java-runtime.ts'
import { outlive } from './outlive.ts'
import { processStart } from './process-start.ts'

/** How long Java may take to end; writing the class archive takes up to ten of them. */
const ENDING_SECONDS = 30

/**
 * Starts the command in its first argument and on, says its pid, and waits for it. Standard input is a pipe from Node that
 * nothing is written to: it ends when Node does, killed or not; then the command gets TERM, and in the end KILL. A TERM to
 * everything at once (systemd sends that) is Node's to act on, so the watchdog outlives it; it learns that only after Java
 * was forked, which would else lose a TERM that comes before it has become Java.
 */
const WATCHDOG = `
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- >&2 &
java=$!
trap : TERM
echo "$java"
(
  trap '' TERM
  PATH=/usr/bin:/bin
  PATH=/usr/bin:/bin
  while read -r line <&3; do :; done
  kill -TERM "$java" 2>/dev/null
  n=0
  while kill -0 "$java" 2>/dev/null && [ $n -lt ${ENDING_SECONDS * 5} ]; do sleep 0.2; n=$((n + 1)); done
  kill -KILL "$java" 2>/dev/null
) >/dev/null 2>&1 &
watch=$!
while :; do
  wait "$java"
  code=$?
  kill -0 "$java" 2>/dev/null || break
done
kill -KILL "$watch" 2>/dev/null
exit $code
`

export interface JavaExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface JavaProcess {
  readonly pid: number
  readonly exited: Promise<JavaExit>
  /** TERM now, KILL if it does not end within thirty seconds. */
  stop(): Promise<void>
}

/** Output goes to the file `log`. */
export async function startJava(command: readonly string[], log: string, env: Environment): Promise<JavaProcess> {
  const out = openSync(log, 'w')
  let watchdog: ChildProcess
  try {
    watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'watchdog', ...command], {
      // In a group of its own: Ctrl-C goes to the terminal's group, and Node decides when Java stops.
      detached: true,
      stdio: ['pipe', 'pipe', out],
      // Java sees paths with æ, ø and å only under a UTF-8 locale.
      env: { ...env, LC_ALL: 'C.UTF-8' },
    })
  } finally {
    closeSync(out)
  }
  const exited = new Promise<JavaExit>((resolve, reject) => {
    watchdog.once('error', reject)
    watchdog.once('exit', (code, signal) => resolve({ code, signal }))
  })
  // Whoever waits for it is told; until somebody does, an error is firstLine's to tell.
  exited.catch(() => undefined)
  const pid = await firstLine(watchdog)
  const started = await processStart(pid)
  return {
    pid,
    exited,
    stop: async () => {
      watchdog.stdin?.destroy()
      // Also where somebody ended a part of the watchdog.
      await Promise.all([exited, outlive(pid, started, ENDING_SECONDS + 1)])
    },
  }
}

function firstLine(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    if (child.stdout === null) throw new Error('The watchdog has no standard output.')
    const lines = createInterface(child.stdout)
    lines.once('line', (line) => resolve(Number(line)))
    lines.once('close', () => reject(new Error('The watchdog ended before it had started Java.')))
  })
}

/** How it ended, in words: a shell tells a signal as 128 and its number. */
export function describeExit({ code, signal }: JavaExit): string {
  if (signal !== null) return signal
  const signals: Readonly<Record<number, string>> = { 134: 'SIGABRT', 137: 'SIGKILL', 139: 'SIGSEGV', 143: 'SIGTERM' }
  return signals[code ?? 0] ?? `exit code ${code}`
}

export function isSignal(how: string): boolean {
  return how.startsWith('SIG')
}
