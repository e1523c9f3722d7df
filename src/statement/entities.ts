import type { Annotated } from '../annotation/annotated.ts'
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import type { Entity } from './knowledge.ts'

/** Every entity, ordered by id. A document is one too, by its title, whether or not the seeds declare it again. */
export function entitiesOf(annotated: Annotated): Entity[] {
  const declared = annotated.entities.map(({ id, type, name, kind, event }): Entity =>
    defined({ id: id.value, type, name: name.value, kind, event: event?.value }),
  )
  const known = new Set(declared.map(({ id }) => id))
  const documents = annotated.documents
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }): Entity => ({ id, type: 'Document', name: title }))
  return [...declared, ...documents].sort((a, b) => compare(a.id, b.id))
}
