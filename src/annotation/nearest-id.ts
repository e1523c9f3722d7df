import { nearest } from '../corpus/nearest.ts'

/**
 * The id that `id` was most likely meant to be: misspelt, with a part of the name left out or added, or of another type.
 * The types themselves are not compared: that two ids are of organisations does not make them alike.
 */
export function nearestId(id: string, known: Iterable<string>): string | null {
  const ids = [...known]
  const [type, name] = parts(id)
  const sameType = new Map(ids.filter((one) => parts(one)[0] === type).map((one) => [parts(one)[1], one]))
  const misspelt = nearest(name, sameType.keys())
  const meant = misspelt ?? [...sameType.keys()].find((other) => within(name, other) || within(other, name))
  return (meant === undefined ? undefined : sameType.get(meant)) ?? ids.find((one) => parts(one)[1] === name) ?? null
}

function parts(id: string): readonly [type: string, name: string] {
  const colon = id.indexOf(':')
  return [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)]
}

/** Whether `longer` has every part of `shorter`, of which there are two or more: `kari-lind`, `kari-anne-lind`. */
function within(shorter: string, longer: string): boolean {
  const [some, all] = [shorter.split('-'), longer.split('-')]
  return some.length > 1 && some.every((part) => all.includes(part))
}
