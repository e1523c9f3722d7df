import { SelectError } from '../select/select-error.ts'

/** What a name can mean. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** That a name fits several; `onADay` where the field could have been asked of one day. */
export function ambiguous(name: string, candidates: readonly Candidate[], onADay = false): SelectError {
  const list = candidates.map((one) => `${one.name} (${one.id})`).join(', ')
  const remedy = `Ask by id${onADay ? ', or name a day with "asOf" where the field has it' : ''}.`
  return new SelectError('AMBIGUOUS_NAME', `The name "${name}" fits ${candidates.length}: ${list}. ${remedy}`, {
    candidates,
  })
}
