// Somebody who came back to a post holds it in two episodes, each told by a key and dated by a citation. A text that says
// only that she holds it means one of them.
import { type Bounds, boundsOf } from './bounds.ts'
import { defined } from './defined.ts'
import { earliestDay, latestDay, mostExact } from './edtf.ts'
import { predicates } from './predicates.ts'
import { type Ground, type Said, statementId } from './statement-id.ts'

/** The dated episodes of each statement, by the id that it would have without one. */
export type Episodes = ReadonlyMap<string, readonly Episode[]>

interface Episode {
  readonly key: string
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
}

/** One entry's dates; `validTo` is the day after the last. */
export interface DatedSaid {
  readonly said: Said
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
}

/** The episodes that entries with a key and at least one date make. */
export function episodesOf(entries: readonly DatedSaid[]): Episodes {
  const episodes = new Map<string, Episode[]>()
  for (const { said, validFrom, validTo } of entries) {
    if (said.episode === undefined || (validFrom === undefined && validTo === undefined)) continue
    const id = statementId(withoutEpisode(said))
    const found = episodes.get(id) ?? []
    episodes.set(id, [...found, { key: said.episode, validFrom, validTo }])
  }
  return episodes
}

/**
 * The statement that a reason belongs to. Where it attests a day, gives no bounds of its own, names no episode, and the
 * day can lie in exactly one dated episode, it joins that episode. A day that fits none or several of them, or has no
 * year, leaves it a statement of its own: which episode is meant is then not known, and nothing picks silently.
 */
export function episodeFor(episodes: Episodes, said: Said, ground: Ground): Said {
  if (said.episode !== undefined || predicates[said.predicate].temporal !== 'state') return said
  if (ground.validFrom !== undefined || ground.validTo !== undefined) return said
  const day = mostExact(Object.values(ground.attestedOn))
  const [first, last] = day === undefined ? [] : [earliestDay(day), latestDay(day)]
  if (first === undefined || last === undefined) return said
  const all = episodes.get(statementId(said)) ?? []
  const canBe = [...new Set(all.map(({ key }) => key))].filter((key) =>
    all.every((one) => one.key !== key || canContain(boundsOf(one), first, last)),
  )
  const [only, ...others] = canBe
  return only !== undefined && others.length === 0 ? { ...said, episode: only } : said
}

function canContain({ fromEarliest, toLatest }: Bounds, first: string, last: string): boolean {
  return (fromEarliest === undefined || last >= fromEarliest) && (toLatest === undefined || first < toLatest)
}

function withoutEpisode(said: Said): Said {
  return defined({ ...said, episode: undefined })
}
