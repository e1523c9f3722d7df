// The kinds of the entities that have one, as the API's enums name them.
import { nearest } from '../corpus/nearest.ts'
import type { EntityRecord, EntityType } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'

export const kinds: { readonly [Type in EntityType]?: readonly string[] } = {
  Organisation: [
    'COUNTY',
    'MUNICIPALITY',
    'MINISTRY',
    'AGENCY',
    'ASSOCIATION',
    'PROGRAMME',
    'COMMITTEE',
    'COMPANY',
    'PARTY',
    'OTHER',
  ],
  ChangeEvent: ['MERGER', 'SPLIT', 'TRANSFER'],
  Contribution: ['TALK', 'WORKSHOP'],
}

export function kindProblems(entities: readonly EntityRecord[]): Problem[] {
  return entities.flatMap(({ id, type, kind, place }) => {
    const known = kinds[type]
    const problem = (check: string, message: string, remedy: string) => [{ ...place, check, message, remedy }]
    if (known === undefined) {
      if (kind === undefined) return []
      return problem('kind-not-here', `${id.value} has a kind, but only ${withKinds} have one.`, 'Remove «kind».')
    }
    if (kind === undefined) return problem('kind-missing', `${id.value} has no kind.`, `Add «kind:», ${oneOf(known)}.`)
    if (known.includes(kind)) return []
    const meant = nearest(kind, known)
    const hint = meant === null ? '.' : `; did you mean ${meant}?`
    return problem('kind-unknown', `${id.value} has the unknown kind «${kind}»${hint}`, `Write ${oneOf(known)}.`)
  })
}

const withKinds = 'organisations, change events and contributions'

function oneOf(known: readonly string[]): string {
  return `one of ${known.join(', ')}`
}
