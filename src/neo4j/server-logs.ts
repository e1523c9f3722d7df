import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** What Neo4j and its Java have logged since they were started, and what can be told from it. */
export class ServerLogs {
  readonly directory: string
  /** What Java itself says. */
  readonly console: string
  /** What Neo4j tells its user. */
  readonly neo4j: string
  /** What Neo4j tells its makers. */
  readonly debug: string

  constructor(directory: string) {
    this.directory = join(directory, 'logs')
    this.console = join(this.directory, 'console.log')
    this.neo4j = join(this.directory, 'neo4j.log')
    this.debug = join(this.directory, 'debug.log')
  }

  /** So that what is read afterwards is this start's. The last one's are kept, for whoever was told to read them. */
  async begin(): Promise<void> {
    await mkdir(this.directory, { recursive: true })
    for (const file of [this.console, this.neo4j, this.debug]) {
      await rename(file, `${file}.previous`).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      })
    }
  }

  /** Whether Neo4j itself ran, or only Java. */
  async neo4jRan(): Promise<boolean> {
    return (await textOf([this.neo4j])) !== ''
  }

  /** Whether it is our Neo4j that listens on its port: somebody else's may have taken it. */
  async listens(): Promise<boolean> {
    return (await textOf([this.neo4j])).includes('Bolt enabled on')
  }

  /** Something outside Neo4j that is in its way. */
  async obstacle(): Promise<Obstacle | null> {
    const text = await textOf([this.console, this.neo4j, this.debug])
    return obstacles.find(({ words }) => words.test(text)) ?? null
  }

  /** An error that Neo4j logged about the store, after which it may run on without ever opening it. */
  async complaint(): Promise<string | null> {
    const text = await textOf([this.debug])
    return / ERROR \[[^\]]*\] \[neo4j\/[^\]]*\] (.+)/.exec(text)?.[1] ?? null
  }

  /** Whether somebody took a port between our look and Neo4j's. */
  async portWasTaken(): Promise<boolean> {
    const text = await textOf([this.console, this.neo4j])
    return /Address already in use|already (?:in use|bound)|BindException/i.test(text)
  }

  async lastError(): Promise<string> {
    const text = await textOf([this.console, this.neo4j])
    const errors = text.split('\n').filter((line) => /ERROR|Exception|Error:|Caused by/.test(line))
    return (errors.at(-1) ?? 'it logged no error').trim().slice(0, 300)
  }
}

export interface Obstacle {
  readonly what: string
  readonly remedy: string
}

const obstacles: readonly (Obstacle & { readonly words: RegExp })[] = [
  {
    words: /No space left on device|Disk quota exceeded/i,
    what: 'the disk is full',
    remedy: 'Free 500 MB and start again.',
  },
  {
    words: /insufficient memory|Could not reserve enough space|java\.lang\.OutOfMemoryError/i,
    what: 'there is not enough memory',
    remedy: 'It needs 1.2 GB; end other programs and start again.',
  },
  {
    words: /store_lock|Lock file has been locked by another process/i,
    what: 'another Neo4j uses the same store',
    remedy: 'Stop that one ("pgrep -f CommunityEntryPoint" finds it) and start again.',
  },
]

async function textOf(files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return texts.join('\n')
}
