import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareReadings } from '../agreement/compare-readings.ts'
import { describeAgreement } from '../agreement/describe-agreement.ts'
import { Failure } from '../failure.ts'
import { homeOf, readReading, type ReadingHome } from './read-reading.ts'
import type { Task } from './task.ts'

export interface CompareOptions {
  readonly json?: boolean
}

/**
 * Scores one annotation of a text against another. One of the two must stand with its text, in documents/<name>/ of a
 * folder of seeds; the other may lie anywhere, or in seeds of its own.
 */
export async function compare(a: string, b: string, { json = false }: CompareOptions, { say }: Task): Promise<void> {
  const [homeOfA, homeOfB] = [await homeOf(a), await homeOf(b)]
  const home = homeOfA ?? homeOfB
  if (home === undefined) {
    throw new Failure(
      'Neither file stands beside its text.',
      'Name the annotations.yml in seeds/documents/<text>/ as one of the two.',
    )
  }
  if (homeOfA !== undefined && homeOfB !== undefined) await sameText(homeOfA, homeOfB)
  const found = compareReadings(await readReading(a, homeOfA ?? home), await readReading(b, homeOfB ?? home))
  for (const line of json ? [JSON.stringify(found, null, 2)] : describeAgreement(found)) say(line)
}

async function sameText(one: ReadingHome, other: ReadingHome): Promise<void> {
  const [a, b] = await Promise.all([one, other].map(({ document }) => readFile(join(document, 'text.txt'), 'utf8')))
  if (a === b) return
  throw new Failure('The two files are of different texts.', 'Name two annotations of the same text.')
}
