import type { AnnotatedEntity, AnnotatedName } from './annotated.ts'
import type { Merged } from './identify.ts'

/**
 * Those that are left when whoever is somebody else has become that one. What they were called is then what that one is
 * called: their name a name of the kind that the ledger says, others of the kind that they were declared with.
 */
export function mergeEntities(
  entities: readonly AnnotatedEntity[],
  merged: ReadonlyMap<string, Merged>,
): AnnotatedEntity[] {
  return entities
    .filter(({ id }) => !merged.has(id.value))
    .map((entity) =>
      entities
        .filter(({ id }) => merged.get(id.value)?.now === entity.id.value)
        .reduce((one, other) => joined(one, other, merged.get(other.id.value)!.as), entity),
    )
}

function joined(one: AnnotatedEntity, other: AnnotatedEntity, as: string): AnnotatedEntity {
  const { value: own } = other.name
  const declared = other.names.map((name) => ({ ...name, kind: name.value.value === own ? as : name.kind }))
  // A name that is declared with no evidence of its own is shown by the mentions that use it.
  const name = { value: other.name, kind: as, quotes: [], premises: [], passages: [] }
  return {
    ...one,
    ...(one.event === undefined && other.event !== undefined ? { event: other.event } : {}),
    names: [
      ...one.names,
      ...alike(one, declared.some(({ value }) => value.value === own) ? declared : [name, ...declared]),
    ],
  }
}

/** Where both had the same name it is one, of the kind that it has already; what shows it is kept. */
function alike(one: AnnotatedEntity, names: readonly AnnotatedName[]): AnnotatedName[] {
  return names.flatMap((name) => {
    const { value } = name.value
    const known = one.names.find((other) => other.value.value === value)
    if (known !== undefined) return [{ ...name, kind: known.kind }]
    const hasEvidence = name.source !== undefined || name.passages.length > 0
    return value !== one.name.value ? [name] : hasEvidence ? [{ ...name, kind: 'OFFICIAL' }] : []
  })
}
