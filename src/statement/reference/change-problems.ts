import type { Problem } from '../../problem.ts'
import { consistent } from '../edtf.ts'
import { type Change, changesOf } from './changes.ts'
import type { Checked } from './checked.ts'

/** Changes that lack what makes them one: something before, something after, and one day between; or that change nothing. */
export function changeProblems(checked: Checked): Problem[] {
  return changesOf(checked).flatMap((change) => [...incomplete(change, checked), ...toItself(change, checked)])
}

function incomplete({ id, originals, results, dates }: Change, { placeOf }: Checked): Problem[] {
  const missing = [
    ...(originals.length === 0 ? ['ORIGINAL (what it changed)'] : []),
    ...(results.length === 0 ? ['RESULTING (what came of it)'] : []),
    ...(dates.length === 0 ? ['the fact date'] : []),
  ]
  const problem = (message: string, remedy: string): Problem[] => [
    { ...placeOf(id), check: 'change-incomplete', message, remedy },
  ]
  if (missing.length > 0) {
    return problem(`${id} lacks ${missing.join(' and ')}`, 'Add a statement for each, with the change as subject')
  }
  return dates.some((one) => dates.some((other) => !consistent(one, other)))
    ? problem(`${id} happened on ${dates.join(' and on ')}`, 'Keep the day that is right: a change has one')
    : []
}

/** Of mergers and splits, circularChanges tells it. */
function toItself({ id, kind, originals, results }: Change, { name, placeOf }: Checked): Problem[] {
  if (kind !== 'TRANSFER') return []
  return results
    .filter(({ object }) => originals.some((original) => original.object === object))
    .map((result) => ({
      ...placeOf(result.id),
      check: 'change-to-itself',
      message: `${id} moves something from ${name(result.object!)} to itself`,
      remedy: 'Mend ORIGINAL (who had it) or RESULTING (who has it since)',
    }))
}
