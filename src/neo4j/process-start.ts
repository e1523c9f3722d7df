import { execFile } from 'node:child_process'

/**
 * When a process started, as `ps` prints it; null where it does not run. With the pid it tells a process from a later one
 * that was given the same number.
 */
export function processStart(pid: number): Promise<string | null> {
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
