import { setTimeout as sleep } from 'node:timers/promises'
import { processStart } from './process-start.ts'

/** Whether the process that started then (null: never) is still running. */
export async function isSame(pid: number, started: string | null): Promise<boolean> {
  return started !== null && (await processStart(pid)) === started
}

/** Waits for the end of a process that has been told to end; after so many seconds it is killed. */
export async function outlive(
  pid: number,
  started: string | null,
  seconds: number,
  onWaiting: () => void = () => undefined,
): Promise<void> {
  for (let waited = 0; waited < seconds * 10; waited++) {
    if (!(await isSame(pid, started))) return
    if (waited % 50 === 20) onWaiting()
    await sleep(100)
  }
  if (await isSame(pid, started)) process.kill(pid, 'SIGKILL')
}
