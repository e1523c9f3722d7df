// Java, watched: it ends when it is told to, and also when Node is gone, however Node went.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Environment } from './java-runtime.ts'

/**
 * Starts the command in its first argument and on, says its pid, and waits for it. Standard input is a pipe from Node that
 * nothing is written to: it ends when Node does, killed or not; then the command gets TERM, and KILL after thirty seconds (writing the class archive takes up to ten).
 */
const WATCHDOG = `
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- >&2 &
java=$!
echo "$java"
(
  while read -r line <&3; do :; done
  kill -TERM "$java" 2>/dev/null
  n=0
  while kill -0 "$java" 2>/dev/null && [ $n -lt 150 ]; do sleep 0.2; n=$((n + 1)); done
  kill -KILL "$java" 2>/dev/null
) >/dev/null 2>&1 &
watch=$!
wait "$java"
code=$?
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
  const pid = await firstLine(watchdog)
  return {
    pid,
    exited,
    stop: async () => {
      watchdog.stdin?.destroy()
      await exited
    },
  }
}

function firstLine(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    if (child.stdout === null) throw new Error('The watchdog has no standard output.')
    createInterface(child.stdout).once('line', (line) => resolve(Number(line)))
  })
}
