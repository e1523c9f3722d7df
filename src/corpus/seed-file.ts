import { LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import type { Placed } from './records.ts'

export type Path = readonly (string | number)[]

/** A YAML file of the seeds, with the place of everything in it. Every scalar is the text that stands there: `no`, `07`, `2019-10-24`. */
export class SeedFile {
  readonly name: string
  readonly data: unknown
  readonly problems: Problem[] = []
  readonly #document: Document
  readonly #lines = new LineCounter()

  constructor(name: string, text: string) {
    this.name = name
    this.#document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      uniqueKeys: true,
      prettyErrors: false,
    })
    for (const error of this.#document.errors) {
      this.problems.push({ ...this.#placeOf(error.pos[0]), ...explainSyntax(error.code, error.message) })
    }
    this.data = this.problems.length > 0 ? undefined : this.#document.toJS()
  }

  /** Where the value at `path` stands; where nothing stands there, the nearest thing around it. */
  place(path: Path): Place {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true)
      const range = (node as { range?: readonly number[] } | null | undefined)?.range
      if (range?.[0] !== undefined) return this.#placeOf(range[0])
    }
    return { file: this.name, line: 1, column: 1 }
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

function explainSyntax(code: string, message: string): Pick<Problem, 'check' | 'message' | 'remedy'> {
  const check = 'yaml-syntax'
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        check: 'yaml-duplicate-key',
        message: 'This key stands twice in the same entry.',
        remedy: 'Keep one of them; to give several values, write a list.',
      }
    case 'TAB_AS_INDENT':
      return { check, message: 'There is a tab in the indentation.', remedy: 'Indent with spaces, two for each level.' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        check,
        message: 'There is a colon followed by a space inside a text without quotation marks.',
        remedy: "Put the whole text in quotation marks: 'like: this'.",
      }
    case 'BAD_INDENT':
      return {
        check,
        message: 'The indentation does not fit the lines around it.',
        remedy: 'Give every key of one entry the same indentation, in spaces.',
      }
    default:
      return {
        check,
        message: `This is not YAML: ${message.split('\n')[0] ?? ''}`,
        remedy: 'Compare with seeds/template; often a quotation mark or a bracket is missing.',
      }
  }
}
