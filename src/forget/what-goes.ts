// What of the seeds goes with a person, and what stays of what they shared with others.
import type { SourceRecord, StatementEntry } from '../corpus/records.ts'
import { givenBy, type Giving } from './given-by.ts'
import { onlyForThem } from './only-for-them.ts'
import { entitiesIn, type SeedsRead, statementsIn, type UnderSentence } from './seeds-read.ts'

export interface WhatGoes {
  /** The person's own. */
  readonly ids: ReadonlySet<string>
  readonly statements: ReadonlySet<StatementEntry>
  /** Entities by id: the person, and what was there for them alone. */
  readonly entities: ReadonlySet<string>
  /** Sources by id that were cited for them alone. */
  readonly sources: ReadonlySet<string>
  /** The contributions that they gave, with the others who gave them. */
  readonly giving: ReadonlyMap<string, Giving>
}

export interface Asking {
  readonly ids: ReadonlySet<string>
  /** Entries that were found not to hold without those that go. */
  readonly also: ReadonlySet<StatementEntry>
  /** Sources that cannot stay whatever they are cited for. */
  readonly unfitSources: ReadonlySet<string>
}

export function whatGoes(seeds: SeedsRead, { ids, also, unfitSources }: Asking): WhatGoes {
  const all = statementsIn(seeds)
  const giving = givenBy(
    ids,
    all.map(({ record }) => record),
  )
  const wrote = writtenBy(ids, all)
  const entities = new Set(ids)
  const goes = new Set<StatementEntry>(also)
  const isGone = (entry: UnderSentence<StatementEntry>) => {
    const { record } = entry
    return (
      namesGone(record, entities) ||
      isTheirsAlone(entry, ids, wrote, giving) ||
      isTheirCapacity(record, giving) ||
      restsOnGone(entry, all, goes) ||
      isOnlyCited(record, unfitSources)
    )
  }
  for (let before = -1; before !== goes.size + entities.size;) {
    before = goes.size + entities.size
    for (const entry of all) if (isGone(entry)) goes.add(entry.record)
    for (const id of onlyForThem(seeds, goes, entities)) entities.add(id)
  }
  return { ids, statements: goes, entities, sources: sourcesLeftOver(seeds, goes, entities, unfitSources), giving }
}

/** One of its ends is no more. Who said a claim, and what it is about, are not its ends. */
function namesGone({ subject, object, post }: StatementEntry, entities: ReadonlySet<string>): boolean {
  return [subject, object, post].some((end) => end !== undefined && entities.has(end.value))
}

/**
 * A claim about nobody else, or that nobody else made. What a text says in its own voice is the text's, also when it is not
 * known any more who wrote it.
 */
function isTheirsAlone(
  { record, document }: UnderSentence<StatementEntry>,
  ids: ReadonlySet<string>,
  wrote: ReadonlySet<string>,
  giving: ReadonlyMap<string, Giving>,
): boolean {
  const { subject, saidBy, about } = record
  const isOnlyTheirs = (list: StatementEntry['about']) => list.length > 0 && list.every(({ value }) => ids.has(value))
  const isTheTexts = wrote.has(document?.id ?? subject.value) && !giving.has(subject.value)
  return isOnlyTheirs(about) || (isOnlyTheirs(saidBy) && !isTheTexts)
}

function writtenBy(ids: ReadonlySet<string>, all: readonly UnderSentence<StatementEntry>[]): Set<string> {
  return new Set(
    all
      .filter(({ record: { predicate, subject } }) => predicate.value === 'WROTE' && ids.has(subject.value))
      .flatMap(({ record }) => record.object?.value ?? []),
  )
}

/** The post in which only they spoke tells who it was. */
function isTheirCapacity({ predicate, subject, object }: StatementEntry, giving: ReadonlyMap<string, Giving>): boolean {
  const given = giving.get(subject.value)
  if (predicate.value !== 'IN_CAPACITY_OF' || given === undefined || object === undefined) return false
  if (given.others.size === 0) return true
  return given.capacities.has(object.value) && !given.capacitiesOfOthers.has(object.value)
}

/** An inference of which a premise goes. Keys are a document's own, or those of seeds/reference/. */
function restsOnGone(
  { record, document }: UnderSentence<StatementEntry>,
  all: readonly UnderSentence<StatementEntry>[],
  goes: ReadonlySet<StatementEntry>,
): boolean {
  return record.premises.some(({ value }) => {
    const named = all.filter(({ record: { key } }) => key?.value === value)
    const meant = named.filter((one) => one.document === document)
    const premises = meant.length > 0 ? meant : named.filter((one) => one.document === undefined)
    return premises.length > 0 && premises.every((one) => goes.has(one.record))
  })
}

function isOnlyCited({ source, quotes, rule }: StatementEntry, sources: ReadonlySet<string>): boolean {
  return source !== undefined && sources.has(source.value) && quotes.length === 0 && rule === undefined
}

/** Sources that were cited, and are cited no more. */
function sourcesLeftOver(
  seeds: SeedsRead,
  goes: ReadonlySet<StatementEntry>,
  entities: ReadonlySet<string>,
  unfit: ReadonlySet<string>,
): Set<string> {
  const names = entitiesIn(seeds).map(({ record }) => record)
  const cited = (statements: readonly StatementEntry[], of: typeof names) =>
    new Set([...statements, ...of.flatMap((entity) => entity.names)].flatMap(({ source }) => source?.value ?? []))
  const all = statementsIn(seeds).map(({ record }) => record)
  const before = cited(all, names)
  const after = cited(
    all.filter((one) => !goes.has(one)),
    names.filter(({ id }) => !entities.has(id.value)),
  )
  const isLeftOver = ({ id }: SourceRecord) => before.has(id.value) && !after.has(id.value)
  return new Set([...unfit, ...seeds.corpus.sources.filter(isLeftOver).map(({ id }) => id.value)])
}
