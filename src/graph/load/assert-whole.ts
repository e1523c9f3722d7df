import { type GraphRecords, labels, relationshipTypes, type Value } from './records.ts'

/**
 * Refuses records that could only be loaded in part, or that would not be the model: every id once, both ends there, every
 * statement with a subject and evidence, every quotation in its text, and nothing that could not be read back the same.
 *
 * @throws Error that names the first few: a mistake in the program, not in the seeds.
 */
export function assertWhole(records: GraphRecords): void {
  const mistakes = [...mistakesIn(records)]
  if (mistakes.length > 0) throw new Error(`The graph is not whole: ${mistakes.slice(0, 5).join('; ')}`)
}

function* mistakesIn({ nodes, relationships }: GraphRecords): Generator<string> {
  const ids = new Set<string>()
  for (const node of nodes) {
    if (ids.has(node.id)) yield `${node.id} is there twice`
    ids.add(node.id)
    const unknown = node.labels.filter((label) => !labels.has(label))
    if (unknown.length > 0) yield `${node.id} has no label of ours (${unknown.join(', ')})`
    yield* unreadable(node.id, node.properties)
  }
  const out = new Map<string, Set<string>>()
  for (const { type, from, to, properties } of relationships) {
    if (!ids.has(from) || !ids.has(to)) yield `${from} ${type} ${to} lacks an end`
    if (!relationshipTypes.has(type)) yield `${from} ${type} ${to} has no type of ours`
    yield* unreadable(`${from} ${type} ${to}`, properties)
    out.set(from, (out.get(from) ?? new Set()).add(type))
  }
  for (const { id, labels: own } of nodes) {
    const missing = own.flatMap((label) => needed[label] ?? []).filter((type) => out.get(id)?.has(type) !== true)
    if (missing.length > 0) yield `${id} has no ${missing.join(', no ')}`
  }
}

/** What a node of this label cannot be without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Statement: ['SUBJECT', 'EVIDENCE'],
  Quotation: ['QUOTES'],
  Citation: ['CITES'],
  Passage: ['IN'],
  Sentence: ['OF'],
  Mention: ['AT'],
  FormerId: ['NOW'],
}

/** Words at the very beginning or end of a text have nothing before or after them; all else that is empty is absent. */
const mayBeEmpty: ReadonlySet<string> = new Set(['prefix', 'suffix'])

function* unreadable(where: string, properties: Readonly<Record<string, Value>>): Generator<string> {
  for (const [key, value] of Object.entries(properties)) {
    if (value === '' && !mayBeEmpty.has(key)) yield `${where} has an empty ${key}`
    if (typeof value === 'number' && !Number.isSafeInteger(value)) yield `${where} has ${key} ${value}, no whole number`
  }
}
