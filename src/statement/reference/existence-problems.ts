import type { Problem } from '../../problem.ts'
import type { Lifetime } from '../lifetimes.ts'
import type { Checked } from './checked.ts'

/** What ends before it begins, or on the day on which it begins, however its dates are read. */
export function existenceProblems({ lifetimes, name, placeOf }: Checked): Problem[] {
  return [...lifetimes].flatMap(([id, lifetime]): Problem[] => {
    const { fromEarliest, toLatest, froms, tos } = lifetime
    const [end] = tos
    if (end === undefined || froms.length === 0 || !isReversed(lifetime)) return []
    const [from, to] = [froms, tos].map((facts) => facts.map(({ value }) => value).join(' or '))
    const when = toLatest === fromEarliest ? 'on the day on which it begins' : 'before it begins'
    return [
      {
        ...placeOf(end.id),
        check: 'existence-reversed',
        message: `${name(id)} (${id}) ends ${when}: existedTo is ${to}, existedFrom ${from}`,
        remedy: 'Mend one of the dates: existedFrom is the first day, existedTo the day after the last',
      },
    ]
  })
}

function isReversed({ fromEarliest, toLatest }: Lifetime): boolean {
  return fromEarliest !== undefined && toLatest !== undefined && toLatest <= fromEarliest
}
