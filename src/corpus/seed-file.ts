import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import { lineAndColumn } from './line-and-column.ts'
import { tooDeep } from './nesting.ts'
import type { Placed } from './records.ts'
import { yamlProblems } from './yaml-problems.ts'

export type Path = readonly (string | number)[]

/** A YAML file of the seeds, with the place of everything in it. Every scalar is the text that stands there: `no`, `07`, `2019-10-24`. */
export class SeedFile {
  readonly name: string
  /** Undefined where the file has problems as YAML. */
  readonly data: unknown
  readonly problems: Problem[] = []
  readonly #document: Document
  readonly #lines = new LineCounter()

  constructor(name: string, text: string) {
    this.name = name
    const deep = tooDeep(text)
    this.#document = parseDocument(deep === undefined ? text : '', {
      schema: 'failsafe',
      lineCounter: this.#lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    })
    if (deep !== undefined) {
      const { line, column } = lineAndColumn(text, deep)
      const message = 'Here the levels go deeper than anything in the seeds can.'
      const remedy = 'Put a text of brackets in quotation marks; give every level two spaces more than the one above.'
      this.problems.push({ file: name, line, column, check: 'yaml-syntax', message, remedy })
    }
    for (const { at, ...problem } of yamlProblems(this.#document, text, this.#lines)) {
      this.problems.push({ ...this.#placeOf(at), ...problem })
    }
    this.data = this.problems.length > 0 ? undefined : this.#document.toJS()
  }

  /** Where the value at `path` stands; where nothing stands there, the nearest thing around it. */
  place(path: Path): Place {
    for (let length = path.length; length >= 0; length--) {
      const start = startOf(length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true))
      if (start !== undefined) return this.#placeOf(start)
    }
    return { file: this.name, line: 1, column: 1 }
  }

  /** Where the key stands that `path` ends with. */
  placeOfKey(path: Path): Place {
    const above = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true)
    const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    const start = startOf(pair?.key)
    return start === undefined ? this.place(path) : this.#placeOf(start)
  }

  placed<T>(path: Path, value: T): Placed<T> {
    return { value, place: this.place(path) }
  }

  problem(path: Path, check: string, message: string, remedy: string): void {
    this.problems.push({ ...this.place(path), check, message, remedy })
  }

  #placeOf(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0]
}
