import { readFile } from 'node:fs/promises'
import { Failure } from '../failure.ts'

/** Neo4j ran, or ended, without opening the store, and nothing else is known to be in the way: the store may be damaged. */
export class UnusableStore extends Failure {
  constructor(why: string, log: string) {
    super(`Neo4j could not open its store: ${why}`, `Read the log: ${log}`)
  }
}

/** Why Java ended before Neo4j was up, from what it logged. */
export async function startFailure(logs: readonly string[], how: string): Promise<Failure> {
  const text = await textOf(logs)
  const seen = logs.join(' and ')
  const known = causes.find(({ words }) => words.test(text))
  if (known !== undefined) {
    return new Failure(`Neo4j could not start: ${known.what}`, `${known.remedy} The log: ${seen}`)
  }
  const last = text.split('\n').filter((line) => /ERROR|Exception|Error:|Caused by/.test(line))
  const said = (last.at(-1) ?? 'it logged no error').trim().slice(0, 300)
  return new UnusableStore(`${said} (${how})`, seen)
}

const causes: readonly { readonly words: RegExp; readonly what: string; readonly remedy: string }[] = [
  {
    words: /No space left on device|Disk quota exceeded/i,
    what: 'the disk is full.',
    remedy: 'Free 500 MB and start again.',
  },
  {
    words: /insufficient memory|Could not reserve enough space|OutOfMemoryError/i,
    what: 'there is not enough memory.',
    remedy: 'It needs 1.2 GB; end other programs.',
  },
  {
    words: /store_lock|Lock file has been locked by another process/i,
    what: 'another Neo4j uses the same store.',
    remedy: 'Stop that one ("pgrep -f CommunityEntryPoint" finds it) and start again.',
  },
]

/** Whether it was a port that somebody took between our look and Neo4j's. */
export async function portWasTaken(logs: readonly string[]): Promise<boolean> {
  return /Address already in use|already (?:in use|bound)|BindException/i.test(await textOf(logs))
}

async function textOf(logs: readonly string[]): Promise<string> {
  const texts = await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => '')))
  return texts.join('\n')
}
