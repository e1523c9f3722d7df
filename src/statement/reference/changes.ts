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
  return entities
    .filter(({ type }) => type === 'ChangeEvent')
    .map((entity) => {
      const own = statements.filter(({ subject }) => subject === entity.id)
      const dates = own.filter(({ predicate, property }) => predicate === 'HAS_FACT' && property === 'date')
      return {
        ...entity,
        originals: own.filter(({ predicate }) => predicate === 'ORIGINAL'),
        results: own.filter(({ predicate }) => predicate === 'RESULTING'),
        dates: onlyMostExact(dates.map(({ value }) => value!)),
      }
    })
}
