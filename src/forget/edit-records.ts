// Entries that go, and what of others names the person by id.
import type { Evidenced, Placed, StatementEntry } from '../corpus/records.ts'
import type { Path } from '../corpus/seed-file.ts'
import type { Forgetting } from './forgetting.ts'
import { namingsIn } from './person.ts'
import { entitiesIn, fileOf, type InFile, mentionsIn, slugOf, sourcesIn, statementsIn } from './seeds-read.ts'
import type { YamlSource } from './yaml-source.ts'

export function editRecords(forgetting: Forgetting, file: string, source: YamlSource): void {
  const { seeds, goes } = forgetting
  const here = <T extends { readonly file: string }>(all: readonly T[]) => all.filter((one) => one.file === file)
  const isGone = (id: Placed<string> | undefined) => id !== undefined && goes.entities.has(id.value)

  for (const { record, path } of here(statementsIn(seeds))) {
    if (goes.statements.has(record)) source.remove(path)
    else {
      for (const list of ['saidBy', 'about'] as const) removeFrom(record, path, list, isGone, source)
      withoutSource(record, path, goes.sources, source)
    }
  }
  for (const { record, path } of here(mentionsIn(seeds))) {
    const left = record.candidates.filter((id) => !isGone(id))
    // Which of two it is was not known; that one of them is gone does not tell.
    if (isGone(record.entity) || (record.candidates.length > left.length && left.length < 2)) source.remove(path)
    else record.candidates.forEach((id, i) => isGone(id) && source.remove([...path, 'candidates', i]))
  }
  for (const { record, path } of here(entitiesIn(seeds))) {
    if (isGone(record.id)) source.remove(path)
    else {
      record.names.forEach((name, i) => {
        const at = [...path, 'names', i]
        const isOnlyCited = name.quotes.length === 0 && name.rule === undefined
        if (isOnlyCited && goes.sources.has(name.source?.value ?? '')) source.remove(at)
        else withoutSource(name, at, goes.sources, source)
      })
    }
  }
  for (const { record, path } of here(sourcesIn(seeds))) if (goes.sources.has(record.id.value)) source.remove(path)
  for (const { path } of here(ledgerEntries(forgetting))) source.remove(path)
}

/** Ids may be a list, or one without brackets. */
function removeFrom(
  record: StatementEntry,
  path: Path,
  list: 'saidBy' | 'about',
  isGone: (id: Placed<string>) => boolean,
  source: YamlSource,
): void {
  record[list].forEach((id, i) => {
    if (isGone(id)) source.remove(source.isList([...path, list]) ? [...path, list, i] : [...path, list])
  })
}

function withoutSource(entry: Evidenced, path: Path, gone: ReadonlySet<string>, source: YamlSource): void {
  if (gone.has(entry.source?.value ?? '')) source.remove([...path, 'source'])
}

/**
 * Entries of the ledger of who is who that speak of what is gone, or keep an id that named the person: it does not lead
 * anywhere any more.
 */
function ledgerEntries({ seeds, goes, neutral, person }: Forgetting): InFile<unknown>[] {
  const { same, different, retired } = seeds.corpus.identity
  const lists = {
    same: same.map(({ id, is, place }) => ({ ids: [id, is], place })),
    different: different.map(({ id, isNot, place }) => ({ ids: [id, isNot], place })),
    retired: retired.map(({ id, now, place }) => ({ ids: [id, now], place })),
  }
  const isKept = ({ value }: Placed<string>) =>
    !goes.entities.has(value) &&
    (neutral.ids.has(value) || namingsIn(slugOf(value), person, { inIds: true }).length === 0)
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ ids, place }, i) =>
      ids.every(isKept) ? [] : [{ record: ids, file: fileOf(seeds, place), path: [list, i] }],
    ),
  )
}
