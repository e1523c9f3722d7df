// Every other value that stays: ids and keys become neutral ones, addresses are cut, in texts the name is blanked.
import type { Path } from '../corpus/seed-file.ts'
import { withoutNamingPart } from './without-naming-part.ts'
import { blank } from './blank.ts'
import type { Forgetting } from './forgetting.ts'
import { isNamedInAddress, namingsIn, type Person } from './person.ts'
import type { YamlSource } from './yaml-source.ts'

export function editWords({ neutral }: Forgetting, source: YamlSource, person: Person): void {
  const scalars = source.scalars()
  const idAt = new Map(
    scalars.flatMap(({ path, value }) =>
      path[0] === 'entities' && path[2] === 'id' ? [[path[1], value] as const] : [],
    ),
  )
  for (const { path, value } of scalars) {
    const label = path[0] === 'entities' ? neutral.labels.get(idAt.get(path[1]) ?? '') : undefined
    const other = neutral.ids.get(value) ?? renamedAt(neutral, path, value)
    if (other !== undefined) source.replace(path, other)
    else if (isQuoted(path)) continue
    else if (isAddress(path)) editAddress(source, path, value, person)
    else {
      const spans = namingsIn(value, person)
      if (spans.length === 0) continue
      if (label !== undefined && isName(path)) source.replace(path, label)
      else source.respell(path, blank(value, spans))
    }
  }
}

function renamedAt({ keys, slugs }: Forgetting['neutral'], path: Path, value: string): string | undefined {
  if (path.at(-1) === 'key' || path.includes('premises')) return keys.get(value)
  return path.at(-1) === 'slug' ? slugs.get(value) : undefined
}

/** Words of the text, which are the text's to change. */
function isQuoted(path: Path): boolean {
  return path.includes('quote') || (path[0] === 'sentences' && path[2] === 'text')
}

/** `entities[0].name`, `entities[0].names[1].value` */
function isName(path: Path): boolean {
  return path[2] === 'name' || (path[2] === 'names' && path[4] === 'value')
}

function isAddress(path: Path): boolean {
  return path.at(-1) === 'url'
}

/** A source must have an address, that of a text or of a register's entry can go. */
function editAddress(source: YamlSource, path: Path, address: string, person: Person): void {
  if (!isNamedInAddress(address, person)) return
  const left = path[0] === 'sources' ? withoutNamingPart(address, person) : undefined
  if (left !== undefined) source.replace(path, left)
  else if (path[0] !== 'sources') source.remove(path)
}
