import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const BUILDING = '.building'

/**
 * The folder of built stores, each under the fingerprint of the graph that it holds. A store is built under another name
 * and renamed when whole, so that whatever stops the building leaves nothing that could be taken for a store.
 */
export class Stores {
  readonly directory: string

  constructor(directory: string) {
    this.directory = join(directory, 'stores')
  }

  async has(name: string): Promise<boolean> {
    return access(join(this.directory, name)).then(
      () => true,
      () => false,
    )
  }

  /** Makes room for building a store: returns the name to build it under. */
  async begin(name: string): Promise<string> {
    const building = `${name}${BUILDING}`
    await mkdir(this.directory, { recursive: true })
    await rm(join(this.directory, building), { recursive: true, force: true })
    return building
  }

  /** The store is whole and its server has stopped: from now on it is there, in place of one of that name that was not. */
  async promote(name: string): Promise<void> {
    await rm(join(this.directory, name), { recursive: true, force: true })
    await rename(join(this.directory, `${name}${BUILDING}`), join(this.directory, name))
  }

  /** Removes every other store, finished or not. */
  async discardOthers(name: string): Promise<void> {
    const others = (await readdir(this.directory)).filter((other) => other !== name)
    await Promise.all(others.map((other) => rm(join(this.directory, other), { recursive: true, force: true })))
  }
  /** Removes all stores, finished or not. */
  async discardAll(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }
}
