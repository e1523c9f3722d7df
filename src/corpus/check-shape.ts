// What zod finds, in words for people, each with its place.
import type { z } from 'zod'
import { nearest } from './nearest.ts'
import type { Path, SeedFile } from './seed-file.ts'

/** The file's data as the shape has it; null where something is wrong, which is then among the file's problems. */
export function checkShape<T extends z.ZodType>(file: SeedFile, shape: T): z.output<T> | null {
  if (file.data === undefined) return null
  if (isNothing(file.data)) {
    file.problem([], 'empty-file', 'Nothing stands in this file.', 'Copy it from seeds/template and fill it in.')
    return null
  }
  const result = shape.safeParse(file.data)
  if (result.success) return result.data
  const problems = result.error.issues.flatMap((issue) => read(file, issue, []))
  // A key that is misspelt is not missing too.
  const meant = new Set(problems.map((one) => one.meant))
  for (const { place, key, check, message, remedy } of problems) {
    if (key === undefined || !meant.has(key)) file.problems.push({ ...place, check, message, remedy })
  }
  return null
}

interface Found {
  readonly place: ReturnType<SeedFile['place']>
  readonly check: string
  readonly message: string
  readonly remedy: string
  /** The missing key, with the path to it. */
  readonly key?: string
  /** The key that an unknown one was meant to be, with the path to it. */
  readonly meant?: string
}

function read(file: SeedFile, issue: z.core.$ZodIssue, above: Path): Found[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')]
  const found = (check: string, message: string, remedy: string) => [
    { place: file.place(path), check, message, remedy },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      // The shape gives the keys that there are as the message.
      return issue.keys.map((key) => unknownKey(file, path, key, issue.message.split(' ')))
    case 'invalid_value': {
      const message = `This must be one of ${issue.values.map(String).join(', ')}.`
      if (isMissing(file, path)) return [missing(file, path)]
      if (isNothing(at(file.data, path))) return [nothing(file, path)]
      return found('unknown-value', message, 'Choose one of them, spelt as here.')
    }
    case 'invalid_union':
      return readUnion(file, issue, path)
    case 'invalid_type':
      return [wrongType(file, path, [issue.expected])]
    case 'custom': {
      if (isNothing(at(file.data, path))) return [nothing(file, path)]
      const { check, remedy } = (issue.params ?? {}) as { check?: string; remedy?: string }
      return found(check ?? 'wrong-value', issue.message, remedy ?? 'Compare with seeds/README.md.')
    }
    default:
      return found('wrong-value', issue.message, 'Compare with seeds/README.md.')
  }
}

/** The alternative that came furthest says best what is wrong; where none came anywhere, all are named. */
function readUnion(file: SeedFile, { errors }: z.core.$ZodIssueInvalidUnion, path: Path): Found[] {
  const types = errors.map(([only, ...more]) =>
    more.length === 0 && only?.code === 'invalid_type' && only.path.length === 0 ? only.expected : undefined,
  )
  if (types.every((type) => type !== undefined)) return [wrongType(file, path, types)]
  const [best] = [...errors].sort((a, b) => depth(b) - depth(a))
  return (best ?? []).flatMap((inner) => read(file, inner, path))
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)))
}

function unknownKey(file: SeedFile, path: Path, key: string, known: readonly string[]): Found {
  const [place, meant] = [file.placeOfKey([...path, key]), nearest(key, known)]
  if (at(file.data, [...path, key]) === null) {
    return {
      place,
      check: 'unknown-key',
      message: `«${key}» is read as a key: within braces, a comma ends the text before it.`,
      remedy: "Put a text that holds a comma in quotation marks: {words: 'Vei, bygg', occurrence: 2}.",
    }
  }
  return {
    place,
    check: 'unknown-key',
    message: `«${key}» is not known here${meant === null ? '.' : `; did you mean «${meant}»?`}`,
    remedy: `Correct or remove it; what may stand here: ${known.join(', ')}.`,
    ...(meant === null ? {} : { meant: JSON.stringify([...path, meant]) }),
  }
}

function wrongType(file: SeedFile, path: Path, expected: readonly string[]): Found {
  if (isMissing(file, path)) return missing(file, path)
  const value = at(file.data, path)
  if (isNothing(value)) return nothing(file, path)
  const [must, is] = [expected.map((type) => kinds[type] ?? type).join(' or '), kinds[kindOf(value)]]
  const hyphens = expected.includes('array') ? ' In a list, each entry stands on a line that begins with a hyphen.' : ''
  return {
    place: file.place(path),
    check: 'wrong-shape',
    message: `This must be ${must}, but is ${is}.${hyphens}`,
    remedy: 'Compare with seeds/template.',
  }
}

function missing(file: SeedFile, path: Path): Found {
  const key = path.at(-1)
  return {
    place: file.place(path.slice(0, -1)),
    check: 'missing-key',
    message: `This ${path.length === 1 ? 'file' : 'entry'} has no «${key}».`,
    remedy: `Add «${key}:».`,
    key: JSON.stringify(path),
  }
}

function nothing(file: SeedFile, path: Path): Found {
  const key = path.at(-1)
  const [check, remedy] = ['empty-value', 'Fill it in, or remove the line.']
  return typeof key === 'string'
    ? { place: file.placeOfKey(path), check, message: `There is nothing after «${key}:».`, remedy }
    : { place: file.place(path), check, message: 'There is nothing after the hyphen.', remedy }
}

function isMissing(file: SeedFile, path: Path): boolean {
  return typeof path.at(-1) === 'string' && at(file.data, path) === undefined
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null)?.[step], data)
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an entry with keys',
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
