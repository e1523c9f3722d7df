// From the ledger of who is who to records. Null where an id is none, which is then among the file's problems.
import type { DifferentEntry, Placed, RetiredEntry, SameEntry } from './records.ts'
import type { Path, SeedFile } from './seed-file.ts'
import type { DifferentShape, RetiredShape, SameShape } from './shapes.ts'
import { typeOfId } from './to-records.ts'

export function toSame(file: SeedFile, path: Path, shape: SameShape): SameEntry | null {
  const ids = pair(file, path, shape, 'is')
  if (ids === null) return null
  const [id, is] = ids
  const { as, because, decidedOn } = shape
  return { id, is, because, decidedOn, place: file.place(path), ...(as === undefined ? {} : { as }) }
}

export function toDifferent(file: SeedFile, path: Path, shape: DifferentShape): DifferentEntry | null {
  const ids = pair(file, path, shape, 'isNot')
  if (ids === null) return null
  const [id, isNot] = ids
  return { id, isNot, because: shape.because, decidedOn: shape.decidedOn, place: file.place(path) }
}

export function toRetired(file: SeedFile, path: Path, shape: RetiredShape): RetiredEntry | null {
  const ids = pair(file, path, shape, 'now')
  if (ids === null) return null
  const [id, now] = ids
  return { id, now, because: shape.because, retiredOn: shape.retiredOn, place: file.place(path) }
}

function pair<Other extends string>(
  file: SeedFile,
  path: Path,
  shape: { readonly [Key in Other | 'id']: string },
  other: Other,
): readonly [Placed<string>, Placed<string>] | null {
  const keys = ['id', other] as const
  const types = keys.map((key) => typeOfId(file, [...path, key], shape[key]))
  if (types.includes(null)) return null
  return [file.placed([...path, 'id'], shape.id), file.placed([...path, other], shape[other])]
}
