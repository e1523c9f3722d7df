// Who is who, as the ledger says: from here on everything that the seeds say of an id that was merged or retired is said of
// what it is now. The entries keep their places, and taking a line out of the ledger undoes what it did.
import type { Corpus, IdentityLedger } from '../corpus/records.ts'
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
  const known = knownIds(corpus)
  const links = linksOf(corpus.identity)
  const checked = links.map((link) => ({ link, problems: linkProblems(link, links, known, corpus.entities) }))
  const sound = checked.filter(({ problems }) => problems.length === 0).map(({ link }) => link)
  const now = presentIds(sound, known)
  const led = sound
    .map((link) => ({ ...link, id: link.id.value, now: now(link.id.value) }))
    .filter((one) => one.id !== one.now)
  return {
    corpus: led.length === 0 ? corpus : withPresentIds(corpus, now),
    merged: new Map(
      led.filter(({ list }) => list === 'same').map(({ id, now, as = 'ALTERNATIVE' }) => [id, { now, as }]),
    ),
    identity: {
      former: led.map(({ id, now, because, decidedOn }) => ({ id, now, because, decidedOn })),
      different: corpus.identity.different.map(({ id, isNot }) => [now(id.value), now(isNot.value)]),
    },
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...corpus.identity.different.flatMap((entry) => differentProblems(entry, now, known)),
    ],
  }
}

function linksOf({ same, retired }: IdentityLedger): Link[] {
  return [
    ...same.map(({ is, ...entry }) => ({ ...entry, list: 'same' as const, to: is })),
    ...retired.map(({ now, retiredOn, ...entry }) => ({
      ...entry,
      list: 'retired' as const,
      to: now,
      decidedOn: retiredOn,
    })),
  ]
}

/** What an id leads to, however many entries lie between; itself where nothing is said of it. */
function presentIds(links: readonly Link[], { entities }: KnownIds): (id: string) => string {
  const ways = new Map(links.map(({ id, to }) => [id.value, to.value]))
  return (id) => {
    const end = followed(id, ways).at(-1)!
    return entities.has(end) ? end : id
  }
}
