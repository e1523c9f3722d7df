// What stays and named the person gets an id, a key or a label that names nobody.
import type { EntityRecord } from '../corpus/records.ts'
import { blank } from './blank.ts'
import type { Giving } from './given-by.ts'
import { keysOf, namingsIn, type Person } from './person.ts'
import { entitiesIn, type SeedsRead, slugOf, sourcesIn, statementsIn } from './seeds-read.ts'
import type { WhatGoes } from './what-goes.ts'
import { wordsIn } from './words.ts'

export interface Neutral {
  /** Ids of entities, documents and sources: what was, and what is now. */
  readonly ids: ReadonlyMap<string, string>
  /** Keys by which entries name each other. */
  readonly keys: ReadonlyMap<string, string>
  /** Slugs of claims. */
  readonly slugs: ReadonlyMap<string, string>
  /** Labels of contributions, by the id that was. */
  readonly labels: ReadonlyMap<string, string>
}

/** `positions`: the place of contributions in their programmes, as far as it is known. */
export function neutralNames(
  seeds: SeedsRead,
  person: Person,
  goes: WhatGoes,
  positions: ReadonlyMap<string, string>,
): Neutral {
  const entities = entitiesIn(seeds).map(({ record }) => record)
  const statements = statementsIn(seeds).map(({ record }) => record)
  const stay = statements.filter((one) => !goes.statements.has(one))
  const ids = [
    ...entities.map(({ id }) => id.value),
    ...seeds.corpus.documents.map(({ id }) => id),
    ...sourcesIn(seeds).map(({ record }) => record.id.value),
  ]
  const staying = ids.filter((id) => !goes.entities.has(id) && !goes.sources.has(id))
  const label = (id: string) => neutralLabel(id, entities, positions)
  return {
    ids: renamed(staying, (id, taken) => {
      const [type, slug] = [id.slice(0, id.indexOf(':') + 1), slugOf(id)]
      const given = goes.giving.get(id)
      const own = given === undefined ? withoutName(slug, person) : withoutWords(slug, person, given, entities)
      if (own === slug) return id
      const isAlone = given?.others.size === 0
      return type + firstFree(isAlone ? `${own}-${slugged(label(id))}` : own, (one) => taken.has(type + one))
    }),
    keys: renamed(
      stay.flatMap(({ key }) => key?.value ?? []),
      (key, taken) => withName(key, person, taken),
    ),
    slugs: renamed(
      stay.flatMap(({ slug }) => slug?.value ?? []),
      (slug, taken) => withName(slug, person, taken),
    ),
    labels: new Map(
      entities
        .filter(({ id, name }) => goes.giving.has(id.value) && namingsIn(name.value, person).length > 0)
        .map(({ id, name }) => [id.value, withoutOne(name.value, person, entities) ?? label(id.value)]),
    ),
  }
}

/** Those that are not as they were. */
function renamed(
  all: readonly string[],
  rename: (one: string, taken: ReadonlySet<string>) => string,
): ReadonlyMap<string, string> {
  const taken = new Set(all)
  const result = new Map<string, string>()
  for (const one of new Set(all)) {
    const other = rename(one, taken)
    if (other === one) continue
    taken.add(other)
    result.set(one, other)
  }
  return result
}

function withName(slug: string, person: Person, taken: ReadonlySet<string>): string {
  const own = withoutName(slug, person)
  return own === slug ? slug : firstFree(own, (one) => taken.has(one))
}

/** `portrett-lindas` becomes `portrett`. */
function withoutName(slug: string, person: Person): string {
  const spans = namingsIn(slug, person, { inIds: true })
  return spans.length === 0 ? slug : slugged(blank(slug, spans))
}

/** Of what they gave, no word of their name stays that is not another giver's too, also one that is not theirs alone. */
function withoutWords(slug: string, person: Person, { others }: Giving, entities: readonly EntityRecord[]): string {
  const names = entities.filter(({ id }) => others.has(id.value)).flatMap(({ name }) => keysOf(name.value))
  const own = new Set(person.names.flat().filter((key) => !names.includes(key)))
  const left = wordsIn(slug).filter(({ key }) => !own.has(key))
  return left.length === wordsIn(slug).length
    ? slug
    : left.map(({ start, end }) => slug.slice(start, end)).join('-') || 'anonym'
}

/** «Innlegg av A, B og C» without one of them; undefined where the label is made otherwise, or nobody else is in it. */
function withoutOne(label: string, person: Person, entities: readonly EntityRecord[]): string | undefined {
  const [, what, list] = /^(.*?\bav )(.*)$/u.exec(label) ?? []
  const names = list?.split(/, | og /) ?? []
  const others = names.filter((name) => namingsIn(name, person).length === 0)
  const arePeople = others.every((name) => entities.some((one) => one.type === 'Person' && one.name.value === name))
  if (what === undefined || others.length === 0 || !arePeople) return undefined
  const last = others.at(-1)!
  return what + (others.length === 1 ? last : `${others.slice(0, -1).join(', ')} og ${last}`)
}

/** What a programme without names would have. */
function neutralLabel(id: string, entities: readonly EntityRecord[], positions: ReadonlyMap<string, string>): string {
  const kind = entities.find((one) => one.id.value === id)?.kind
  const position = positions.get(id)
  return `${kind === 'WORKSHOP' ? 'Workshop' : 'Innlegg'}${position === undefined ? '' : ` nr. ${position}`}`
}

function slugged(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.filter((word) => word !== 'nr').join('-') || 'anonym'
}

function firstFree(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug
  for (let n = 2; isTaken(free); n++) free = `${slug}-${n}`
  return free
}
