import { onlyMostExact } from '../edtf.ts'
import type { Entity, Statement } from '../knowledge.ts'
import type { Checked } from './checked.ts'

/** A change with what is said of it. */
export interface Change extends Entity {
  readonly originals: readonly Statement[]
  readonly results: readonly Statement[]
  /** The most exact; several where its facts disagree. */
  readonly dates: readonly string[]
}

export function changesOf({ entities, statements }: Checked): Change[] {
  const changes = entities.filter(({ type }) => type === 'ChangeEvent')
  const ofChanges = new Map(changes.map(({ id }): [string, Statement[]] => [id, []]))
  for (const one of statements) ofChanges.get(one.subject)?.push(one)
  return changes.map((entity) => {
    const own = ofChanges.get(entity.id) ?? []
    const dates = own.filter(({ predicate, property }) => predicate === 'HAS_FACT' && property === 'date')
    return {
      ...entity,
      originals: own.filter(({ predicate }) => predicate === 'ORIGINAL'),
      results: own.filter(({ predicate }) => predicate === 'RESULTING'),
      dates: onlyMostExact(dates.map(({ value }) => value!)),
    }
  })
}
