import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from '@jest/globals'

const disks: string[] = []
afterAll(() => disks.forEach(unmount))

/** A disk of so many megabytes; `ro` for one that cannot be written. */
export function smallDisk(megabytes: number, mode: 'rw' | 'ro' = 'rw'): string {
  const folder = mount(megabytes, mode)
  disks.push(folder)
  return folder
}

/** In place of jest's `test`, for what needs a small disk: skipped where this user may not mount one. */
export function testOnDisk(what: string, run: () => Promise<void>): void {
  const reason = refusal()
  if (reason === null) test(what, run)
  else test.skip(`${what} (skipped: ${reason})`, run)
}

let known: string | null | undefined

function refusal(): string | null {
  if (known !== undefined) return known
  try {
    unmount(mount(1, 'rw'))
    known = null
  } catch {
    known = 'only root on Linux may mount a small disk'
  }
  return known
}

function mount(megabytes: number, mode: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktorgraf-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,${mode}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
  return folder
}

function unmount(folder: string): void {
  execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
}
