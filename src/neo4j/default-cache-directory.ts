import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './java-runtime.ts'

/** Where jars are kept between starts and shared between clones. `AKTORGRAF_CACHE` overrides it. */
export function defaultCacheDirectory(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const chosen = env['AKTORGRAF_CACHE']
  if (chosen !== undefined && chosen !== '') return chosen
  const home = env['HOME'] ?? homedir()
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'aktorgraf')
  const xdg = env['XDG_CACHE_HOME']
  return join(xdg === undefined || xdg === '' ? join(home, '.cache') : xdg, 'aktorgraf')
}
