// The proof: whatever is served or kept, read again to the last word.
import { lineAndColumn } from '../corpus/line-and-column.ts'
import type { GraphRecords } from '../graph/load/records.ts'
import type { Place } from '../place.ts'
import { isNamedInAddress, type Looking, namingsIn, type Person } from './person.ts'
import { wordsIn } from './words.ts'
import { YamlSource } from './yaml-source.ts'

/** What is sought: the name in every form, and the ids that named the person. */
export interface Sought {
  readonly person: Person
  readonly ids: readonly string[]
}

/** Every place in these files that names the person, a file's own name too. */
export function namesInFiles(
  files: ReadonlyMap<string, string>,
  { person, ids }: Sought,
  looking: Looking = {},
): Place[] {
  return [...files].flatMap(([file, text]) => {
    const inName = namingsIn(file, person, { inIds: true }).map(() => 0)
    const offsets = [
      ...inName,
      ...namingsIn(text, person, looking).map(({ start }) => start),
      ...offsetsOf(ids, text),
      ...addressesIn(text, person),
      ...(file.endsWith('.yml') ? wordsOfYaml(text, person) : []),
    ]
    return [...new Set(offsets)].sort((a, b) => a - b).map((offset) => ({ file, ...lineAndColumn(text, offset) }))
  })
}

/** The nodes and relationships that have a property, an id or an end that names the person. */
export function namesInGraph({ nodes, relationships }: GraphRecords, sought: Sought): string[] {
  const named = (values: readonly unknown[]) => values.flat().some((value) => isNamed(String(value), sought))
  return [
    ...nodes
      .filter(({ labels, properties }) => named([...labels, ...Object.values(properties)]))
      .map(({ labels }) => `a node (${labels.join(', ')})`),
    ...relationships
      .filter(({ type, from, to, properties }) => named([type, from, to, ...Object.values(properties)]))
      .map(({ type }) => `a relationship (${type})`),
  ]
}

/** How many values of the graph were read. */
export function valuesIn({ nodes, relationships }: GraphRecords): number {
  return [...nodes, ...relationships].reduce((sum, { properties }) => sum + Object.keys(properties).length, 0)
}

/** Words that may be meant for the person, or be words like any other: those that are, or begin with, a surname of theirs. */
export function mayBeNames(files: ReadonlyMap<string, string>, { surnames }: Person): Place[] {
  const isLike = (key: string) =>
    [...surnames].some((name) => key === name || (name.length > 3 && key.startsWith(name)))
  return [...files].flatMap(([file, text]) =>
    wordsIn(text)
      .filter(({ key }) => isLike(key))
      .map(({ start }) => ({ file, ...lineAndColumn(text, start) })),
  )
}

function isNamed(value: string, { person, ids }: Sought): boolean {
  return (
    ids.includes(value) ||
    namingsIn(value, person, { inIds: !/\s/.test(value) }).length > 0 ||
    addressesIn(value, person).length > 0
  )
}

function offsetsOf(ids: readonly string[], text: string): number[] {
  return ids.flatMap((id) =>
    [...text.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))].map(({ index }) => index),
  )
}

function addressesIn(text: string, person: Person): number[] {
  return [...text.matchAll(/https?:\/\/[^\s)>"']+/g)]
    .filter(([address]) => isNamedInAddress(address, person))
    .map(({ index }) => index)
}

/** Keys and slugs are written without capital letters. */
function wordsOfYaml(text: string, person: Person): number[] {
  const isId = ({ start, end }: { start: number; end: number }) => !/\s/.test(text.slice(start, end).trim())
  return new YamlSource(text)
    .wordRanges()
    .filter((range) => isId(range) && namingsIn(text.slice(range.start, range.end), person, { inIds: true }).length > 0)
    .map(({ start }) => start)
}
