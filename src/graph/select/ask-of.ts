import type { Ask, Making } from './field.ts'

/** Where a value stands among a field's arguments: `['filter', 'or', 0, 'topics']`. */
export type Path = readonly (string | number)[]

/** What is kept for the query as a whole while its fields are asked for. */
export interface QueryNotes {
  /** The parameter that holds the value at the path. */
  param(path: Path): string
  computed(path: Path, of: Making): string
  before(name: string, clauses: string): void
  fresh(): string
}

/** The arguments of a field, or the keys of an input object at `path`: what was given of them is all that can be seen. */
export function askOf(values: unknown, path: Path, notes: QueryNotes): Ask {
  const at = (name: string) => valueAt(values, [name])
  const to = (name: string): Path => [...path, name]
  return {
    has: (name) => at(name) !== null,
    param: (name) => notes.param(to(name)),
    inside: (name) => askOf(at(name), to(name), notes),
    each: (name) => {
      const list = at(name)
      return Array.isArray(list) ? list.map((one, i) => askOf(one, [...to(name), i], notes)) : null
    },
    computed: (name, of) => notes.computed(to(name), of),
    before: (name, clauses) => notes.before(name, clauses),
    fresh: () => notes.fresh(),
  }
}

/** The value at a path; null where there is none. */
export function valueAt(values: unknown, path: Path): unknown {
  return (
    path.reduce<unknown>((at, key) => (at as Readonly<Record<string | number, unknown>> | null)?.[key], values) ?? null
  )
}

/** `filter.or[0].text`, as a client reads it. */
export function inWords(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')
}
