// What in the seeds may be the name of a person.
import type { Corpus } from '../corpus/records.ts'
import { lineAndColumn } from '../corpus/line-and-column.ts'
import type { Place } from '../place.ts'
import { areJoined, decoded } from './person.ts'
import { type Word, wordsIn } from './words.ts'

export interface Candidate {
  /** The words of the name, as keys. */
  readonly name: readonly string[]
  readonly place: Place
}

/** Every name of an entity and every id of a person, every run of two to four capitalised words of a text, and of all else that is shown. */
export function nameCandidates({ documents, entities, sources, statements }: Corpus): Candidate[] {
  const at = (place: Place, names: readonly (readonly string[])[]) => names.map((name) => ({ name, place }))
  const entries = [
    ...statements,
    ...documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.statements)),
  ]
  return [
    ...entities.flatMap(({ id, type, name, names }) => [
      ...(type === 'Person' ? at(id.place, [keys(wordsIn(id.value.slice('person:'.length)))]) : []),
      ...[name, ...names.map(({ value }) => value)].flatMap(({ value, place }) => [
        ...at(place, [keys(wordsIn(value))]),
        ...at(
          place,
          runsIn(value).map(({ name: run }) => run),
        ),
      ]),
    ]),
    ...documents.flatMap(({ text, textFile, title, place }) => [
      ...at(
        place,
        runsIn(title).map(({ name }) => name),
      ),
      ...runsIn(text).map(({ name, start }) => ({ name, place: { file: textFile, ...lineAndColumn(text, start) } })),
    ]),
    ...sources.flatMap(({ title, url, place }) => [
      ...at(
        place,
        runsIn(title).map(({ name }) => name),
      ),
      ...at(
        place,
        runsOf(wordsIn(decoded(url)), inAddress).map(({ name }) => name),
      ),
    ]),
    ...entries.flatMap(({ value }) =>
      value === undefined
        ? []
        : at(
            value.place,
            runsIn(value.value).map(({ name }) => name),
          ),
    ),
  ]
}

interface Run {
  readonly name: readonly string[]
  readonly start: number
}

/** Runs of capitalised words, with the small ones that stand within names («Ole von Berg»). */
function runsIn(text: string): Run[] {
  const isName = ({ isCapitalised }: Word) => isCapitalised
  return runsOf(wordsIn(text), (run) => {
    const [before, word] = run.slice(-2)
    const areSmall = run.slice(1, -1).every((one) => isName(one) || one.key.length <= 3)
    if (!isName(run[0]!) || !areSmall || !areJoined(before!, word!, text)) return 'ends'
    return isName(word!) ? 'fits' : 'goes on'
  })
}

/** Addresses have no capital letters: any two to three words that have letters only may be a name there. */
function inAddress(run: readonly Word[]): 'fits' | 'ends' {
  return run.length < 4 && run.every(({ key }) => /^\p{L}{2,}$/u.test(key)) ? 'fits' : 'ends'
}

/** Two to four words, one after the other; the last with and without the s of a possessive. */
function runsOf(words: readonly Word[], judge: (run: readonly Word[]) => 'fits' | 'goes on' | 'ends'): Run[] {
  return words.flatMap(({ start }, i) => {
    const runs: Run[] = []
    for (let length = 2; length <= 4 && i + length <= words.length; length++) {
      const run = words.slice(i, i + length)
      const is = judge(run)
      if (is === 'ends') break
      if (is === 'fits') runs.push(...withoutPossessive(keys(run)).map((name) => ({ name, start })))
    }
    return runs
  })
}

function withoutPossessive(name: readonly string[]): (readonly string[])[] {
  const last = name.at(-1)!
  return last.length > 3 && last.endsWith('s') ? [name, [...name.slice(0, -1), last.slice(0, -1)]] : [name]
}

function keys(words: readonly Word[]): string[] {
  return words.map(({ key }) => key)
}
