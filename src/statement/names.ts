// Names and their evidence. Nobody writes NAMED in the seeds: an entity's file says which names it has, and a mention in a
// text that uses one of them is the quotation that shows it.
import type { Annotated, AnnotatedEntity, Passage } from '../annotation/annotated.ts'
import type { Place } from '../place.ts'
import { boundsOf, type Bounds } from './bounds.ts'
import { compare } from './compare.ts'
import { byPlace, type Entry, nameEntry } from './entries.ts'
import type { Days } from './attestation.ts'
import { quotation } from './grounds.ts'
import type { Entity } from './knowledge.ts'
import { nameKey } from './name-key.ts'
import type { Said } from './statement-id.ts'
import type { StatementStore } from './statement-store.ts'

/** One of an entity's names, declared or canonical, with when it was in force as far as that is declared. */
interface DeclaredName {
  readonly said: Said
  readonly bounds: readonly Bounds[]
  readonly place: Place
}

/** The names that an entity's file declares with a source, words or a rule of their own, as entries. */
export function declaredNameEntries(annotated: Annotated, entities: readonly Entity[]): Entry[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return annotated.entities
    .flatMap(({ id, names }) => names.map((name) => nameEntry(byId.get(id.value)!, name)))
    .sort(byPlace)
}

/** What the NAMED statement of an entity's canonical name says; `declared` are its own names. */
export function canonicalName(entity: Entity, declared: readonly Entry[]): Said {
  const same = declared.find(({ said }) => said.value === entity.name)
  if (same !== undefined) return same.said
  // A contribution's label is ours: nobody has made it official.
  const kind = entity.type === 'Contribution' ? 'ALTERNATIVE' : 'OFFICIAL'
  return { predicate: 'NAMED', subject: entity.id, value: entity.name, kind, saidBy: [], about: [] }
}

/** Adds a quotation for every mention that uses a name that its entity has; the canonical one before others. */
export function addMentionedNames(
  annotated: Annotated,
  entities: readonly Entity[],
  declared: readonly Entry[],
  days: Days,
  store: StatementStore,
): void {
  const names = namesByEntity(annotated.entities, entities, declared)
  for (const { sentences } of annotated.documents) {
    for (const { entity, because, passage } of sentences.flatMap(({ mentions }) => mentions)) {
      if (entity === undefined || because !== undefined) continue
      const own = names.get(entity.value) ?? []
      const fits = own.filter(({ said }) => nameKey(said.value!) === nameKey(passage.exact))
      const name = fits.find(({ said }) => said.value === passage.exact) ?? fits[0]
      if (name !== undefined) store.add(name.said, named(name, passage, days), name.place)
    }
  }
}

/** A title is a name too: shown by the first sentence of the text where that contains it. */
export function addTitles(
  annotated: Annotated,
  entities: readonly Entity[],
  declared: readonly Entry[],
  days: Days,
  store: StatementStore,
): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const { id, text, sentences, place } of annotated.documents) {
    const entity = byId.get(id)
    const first = [...sentences].sort((a, b) => a.start - b.start)[0]
    if (entity === undefined || first === undefined) continue
    const at = nameKey(first.text) === nameKey(entity.name) ? first.start : text.indexOf(entity.name, first.start)
    const end = nameKey(first.text) === nameKey(entity.name) ? first.end : at + entity.name.length
    if (at < first.start || end > first.end) continue
    const said = canonicalName(
      entity,
      declared.filter((entry) => entry.said.subject === id),
    )
    store.add(said, quotation(said, passageAt(id, text, at, end), days, {}), place)
  }
}

function named({ said, bounds }: DeclaredName, passage: Passage, days: Days) {
  const grounds = bounds.map((one) => quotation(said, passage, days, one))
  // Declared for several times, it attests the day if any of them can contain it.
  return (
    grounds.find(({ attestedOn }) => Object.keys(attestedOn).length > 0) ??
    grounds[0] ??
    quotation(said, passage, days, {})
  )
}

function namesByEntity(
  records: readonly AnnotatedEntity[],
  entities: readonly Entity[],
  declared: readonly Entry[],
): Map<string, DeclaredName[]> {
  const places = new Map(records.map(({ id, name }) => [id.value, name.place]))
  const bySubject = new Map<string, Entry[]>()
  for (const entry of declared) {
    bySubject.set(entry.said.subject, [...(bySubject.get(entry.said.subject) ?? []), entry])
  }
  return new Map(
    entities.map((entity) => {
      const own = bySubject.get(entity.id) ?? []
      const canonical = canonicalName(entity, own)
      const others = own.filter(({ said }) => said.value !== entity.name)
      const saids = [canonical, ...others.map(({ said }) => said).sort((a, b) => compare(a.value!, b.value!))]
      const fallback = places.get(entity.id) ?? { file: entity.id, line: 1, column: 1 }
      return [entity.id, saids.map((said) => ({ said, ...timesOf(said, own, fallback) }))]
    }),
  )
}

function timesOf(said: Said, declared: readonly Entry[], fallback: Place) {
  const same = declared.filter((entry) => entry.said.value === said.value)
  return { bounds: same.map(boundsOf), place: same[0]?.place ?? fallback }
}

function passageAt(document: string, text: string, start: number, end: number): Passage {
  const [before, after] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)]
  return { document, start, end, exact: text.slice(start, end), prefix: before, suffix: after }
}
