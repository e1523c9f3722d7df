import type { Problem } from '../../problem.ts'
import { compare } from '../compare.ts'
import { earliestDay, latestDay } from '../edtf.ts'
import type { Statement } from '../knowledge.ts'
import type { Lifetime } from '../lifetimes.ts'
import { type Change, changesOf } from './changes.ts'
import type { Checked } from './checked.ts'

/** What was certainly not there to be changed, or certainly not there afterwards. */
export function changesOutOfTime(checked: Checked): Problem[] {
  return changesOf(checked).flatMap((change) => {
    const earliest = change.dates.flatMap((date) => earliestDay(date) ?? []).sort(compare)[0]
    const latest = change.dates
      .flatMap((date) => latestDay(date) ?? [])
      .sort(compare)
      .at(-1)
    if (earliest === undefined || latest === undefined) return []
    return [
      ...change.originals.flatMap((original) =>
        outOfTime(change, original, checked, {
          began: ({ fromEarliest }) => fromEarliest !== undefined && fromEarliest > latest,
          // What a change ends has this day as the day after its last.
          ended: ({ toLatest }) => toLatest !== undefined && toLatest < earliest,
        }),
      ),
      ...change.results.flatMap((result) =>
        outOfTime(change, result, checked, {
          began: ({ fromEarliest }) => fromEarliest !== undefined && fromEarliest > latest,
          ended: ({ toLatest }) => toLatest !== undefined && toLatest <= earliest,
        }),
      ),
    ]
  })
}

interface Wrong {
  /** Whether it began too late. */
  readonly began: (lifetime: Lifetime) => boolean
  /** Whether it had ended too early. */
  readonly ended: (lifetime: Lifetime) => boolean
}

function outOfTime(
  { id, dates }: Change,
  { id: statement, object = '' }: Statement,
  { lifetimes, name, placeOf }: Checked,
  { began, ended }: Wrong,
): Problem[] {
  const lifetime = lifetimes.get(object)
  if (lifetime === undefined) return []
  const problem = (words: string, facts: readonly Statement[], remedy: string): Problem => ({
    ...placeOf(statement),
    check: 'change-out-of-time',
    message: `${id} is of ${dates.join(' or ')}, but ${name(object)} (${object}) ${words} ${facts.map(({ value }) => value).join(' or ')}`,
    remedy,
  })
  const remedy = 'Mend the date that is wrong, or name the body that there was on that day'
  if (began(lifetime)) return [problem('began later: existedFrom is', lifetime.froms, remedy)]
  const last = `${remedy}; existedTo is the day after the last`
  return ended(lifetime) ? [problem('had ended: existedTo is', lifetime.tos, last)] : []
}
