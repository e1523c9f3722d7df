import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/**
 * What tells a process from any other that has or had its pid: when it started. Null where it does not run, or has ended
 * and only waits to be seen off by its parent.
 */
export async function processStart(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return startSeenByPs(pid)
  // Not by `ps`, which counts back from the present and so can be a second off from one call to the next.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // The second field is the program's name in parentheses, which may itself hold spaces and parentheses.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (state === 'Z' || state === 'X') return null
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return `${fields[18]} ${boot.trim()}`
}

function startSeenByPs(pid: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      'ps',
      ['-o', 'lstart=', '-p', String(pid)],
      { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } },
      (error, stdout) => {
        const start = stdout.trim()
        if (error === null && start !== '') resolve(start)
        // Without `ps` it can only be said whether the number is in use.
        else resolve((error as NodeJS.ErrnoException | null)?.code === 'ENOENT' && isRunning(pid) ? 'unknown' : null)
      },
    )
  })
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
