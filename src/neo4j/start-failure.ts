import { readFile } from 'node:fs/promises'
import { Failure } from '../failure.ts'

/** Why Java ended before Neo4j was up, from what it logged. */
export async function startFailure(logs: readonly string[], how: string): Promise<Failure> {
  const texts = await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => '')))
  const text = texts.join('\n')
  const seen = logs.join(' and ')
  if (/No space left on device/i.test(text)) {
    return new Failure('Neo4j could not start: the disk is full.', `Free 500 MB and start again. The log: ${seen}`)
  }
  if (/insufficient memory|Could not reserve enough space|OutOfMemoryError/i.test(text)) {
    return new Failure(
      'Neo4j could not start: there is not enough memory.',
      `It needs 1.2 GB; end other programs. The log: ${seen}`,
    )
  }
  if (/store_lock|Lock file has been locked by another process/i.test(text)) {
    return new Failure(
      'Neo4j could not start: another Neo4j uses the same store.',
      `Stop that one ("pgrep -f CommunityEntryPoint" finds it) and start again. The log: ${seen}`,
    )
  }
  const last = text.split('\n').filter((line) => /ERROR|Exception|Error:|Caused by/.test(line))
  return new Failure(
    `Neo4j could not start (${how}): ${(last.at(-1) ?? 'it logged no error').trim().slice(0, 300)}`,
    `Read the log: ${seen}`,
  )
}

/** Whether it was a port that somebody took between our look and Neo4j's. */
export async function portWasTaken(logs: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => '')))
  return texts.some((text) => /Address already in use|already (?:in use|bound)|BindException/i.test(text))
}
