// Ids that were published and are no more: an entity's, as the ledger of who is who says; and those of its statements,
// which are made of its id. Each keeps leading to what it was the id of.
import type { FormerId as FormerEntityId } from '../annotation/annotated.ts'
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import type { FormerId } from './knowledge.ts'
import { type Said, statementId } from './statement-id.ts'

/** What is said, and the id of the statement that says it now. */
interface SaidNow {
  readonly said: Said
  readonly id: string
}

/**
 * Every former id once, ordered by id. Whether a statement was ever published under each id that it can have had is not
 * known here, and no matter: nobody asks for one that was not. `joined` is what became part of a dated episode: its id
 * changed when that episode came to be known.
 */
export function formerIdsOf(
  entities: readonly FormerEntityId[],
  statements: readonly (Said & { readonly id: string })[],
  joined: readonly SaidNow[],
): FormerId[] {
  const formers = new Map<string, FormerEntityId[]>()
  for (const one of entities) formers.set(one.now, [...(formers.get(one.now) ?? []), one])
  const present = new Set(statements.map(({ id }) => id))
  const all = new Map<string, FormerId>(entities.map((one) => [one.id, one]))
  for (const { said, id: now } of [...statements.map((one) => ({ said: one, id: one.id })), ...joined]) {
    for (const { said: before, by } of formerly(said, formers)) {
      const id = statementId(before)
      if (present.has(id) || all.has(id)) continue
      all.set(id, defined({ id, now, ...reasons(by) }))
    }
  }
  return [...all.values()].sort((a, b) => compare(a.id, b.id))
}

interface Formerly {
  readonly said: Said
  /** What has changed since. */
  readonly by: readonly FormerEntityId[]
}

/** The same with each of its ends as it is, and as it was called before. */
function formerly(said: Said, formers: ReadonlyMap<string, readonly FormerEntityId[]>): Formerly[] {
  return (['subject', 'object', 'post'] as const).reduce<Formerly[]>(
    (known, end) => [
      ...known,
      ...known.flatMap((one) =>
        (formers.get(said[end] ?? '') ?? []).map((former) => ({
          said: { ...one.said, [end]: former.id },
          by: [...one.by, former],
        })),
      ),
    ],
    [{ said, by: [] }],
  )
}

function reasons(by: readonly FormerEntityId[]): Pick<FormerId, 'because' | 'decidedOn'> {
  if (by.length === 0) return {}
  return {
    because: [...new Set(by.map(({ because }) => because))].join(' '),
    ...defined({
      decidedOn: by
        .map(({ decidedOn }) => decidedOn)
        .sort(compare)
        .at(-1),
    }),
  }
}
