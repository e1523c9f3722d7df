// Who is who, as the ledger says: from here on everything that the seeds say of an id that was merged or retired is said of
// what it is now. The entries keep their places, and taking a line out of the ledger undoes what it did.
import type { Corpus } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import type { Identity } from './annotated.ts'
import { differentProblems, followed, type Link, linkProblems } from './identity-problems.ts'
import { type KnownIds, knownIds } from './known-ids.ts'
import { withPresentIds } from './with-present-ids.ts'

export interface Identified {
  /** Every reference leads to a present id; the declarations are as they were written. */
  readonly corpus: Corpus
  /** Those that are declared and are somebody else, with the kind that their names then are of. */
  readonly merged: ReadonlyMap<string, Merged>
  readonly identity: Identity
  readonly problems: readonly Problem[]
}

export interface Merged {
  readonly now: string
  readonly as: string
}

export function identify(corpus: Corpus): Identified {
  const { same, different, retired } = corpus.identity
  const known = knownIds(corpus)
  const links: Link[] = [
    ...same.map(({ id, is, because, decidedOn }) => ({ list: 'same' as const, id, to: is, because, decidedOn })),
    ...retired.map(({ id, now, because, retiredOn }) => ({
      ...{ list: 'retired' as const, id, to: now, because },
      decidedOn: retiredOn,
    })),
  ]
  const problems = links.flatMap((link) => linkProblems(link, links, known, corpus.entities))
  const wrong = new Set(problems.map(({ file, line }) => `${file}:${line}`))
  const sound = links.filter(({ id, to }) => [id, to].every(({ place }) => !wrong.has(`${place.file}:${place.line}`)))
  const now = presentIds(sound, known)
  const kinds = new Map(same.map(({ id, as }) => [id.value, as]))
  return {
    corpus: sound.length === 0 ? corpus : withPresentIds(corpus, now),
    merged: new Map(
      sound
        .filter(({ list, id }) => list === 'same' && now(id.value) !== id.value)
        .map(({ id }) => [id.value, { now: now(id.value), as: kinds.get(id.value) ?? 'ALTERNATIVE' }]),
    ),
    identity: {
      former: sound
        .filter(({ id }) => now(id.value) !== id.value)
        .map(({ id, because, decidedOn }) => ({ id: id.value, now: now(id.value), because, decidedOn })),
      different: different.map(({ id, isNot }) => [now(id.value), now(isNot.value)]),
    },
    problems: [...problems, ...different.flatMap((entry) => differentProblems(entry, now, known))],
  }
}

/** What an id leads to, however many entries lie between; itself where nothing is said of it. */
function presentIds(links: readonly Link[], { entities }: KnownIds): (id: string) => string {
  const ways = new Map(links.map(({ id, to }) => [id.value, to.value]))
  return (id) => {
    const end = followed(id, ways).at(-1)!
    return entities.has(end) ? end : id
  }
}
