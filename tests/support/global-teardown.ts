import type { Shared } from './global-setup.ts'

/** Once after all tests: the server that was started is stopped, one that was given is emptied. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as Shared).aktorgrafTearDown?.()
}
