// A YAML file that is changed where it must be: everything else stays to the letter, remarks and layout too.
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { Path } from '../corpus/seed-file.ts'
import { cutFlow, cutItems, cutPairs, lineEnd, lineStart, type Splice } from './yaml-cuts.ts'
import { respelt, spelt } from './yaml-spelling.ts'

export interface PlacedScalar {
  readonly path: Path
  readonly value: string
}

export class YamlSource {
  readonly text: string
  readonly #document: Document
  readonly #splices: Splice[] = []
  readonly #removed = new Set<unknown>()

  constructor(text: string) {
    this.text = text
    this.#document = parseDocument(text, { schema: 'failsafe' })
  }

  get data(): unknown {
    return this.#document.toJS() as unknown
  }

  /** Every text that stands there as a value, with its path. */
  scalars(): PlacedScalar[] {
    const found: PlacedScalar[] = []
    visit(this.#document, {
      Scalar: (key, node, above) => {
        if (key === 'key' || typeof node.value !== 'string') return
        found.push({ path: pathOf([...above, node]), value: node.value })
      },
    })
    return found
  }

  /** Where scalars and keys stand: what else is in the text are remarks, signs and white space. */
  wordRanges(): { readonly start: number; readonly end: number }[] {
    const found: { start: number; end: number }[] = []
    visit(this.#document, {
      Scalar: (_, { range }) => {
        if (range) found.push({ start: range[0], end: range[1] })
      },
    })
    return found
  }

  isList(path: Path): boolean {
    return isSeq(this.#document.getIn(path, true))
  }

  /** Whether keys stand there, each with a value. */
  isEntry(path: Path): boolean {
    return isMap(this.#document.getIn(path, true))
  }

  /** Takes an entry out of its list, or a key with its value out of its entry. What is then empty goes too. */
  remove(path: Path): void {
    this.#removed.add(this.#holder(path))
  }

  replace(path: Path, value: string): void {
    const node = this.#scalar(path)
    const [start, end] = node.range!
    const source = this.text.slice(start, end)
    this.#splices.push({ start, end, text: this.#anew(path, source, value) })
  }

  /** Another text with as many letters and signs, in the same lines. */
  respell(path: Path, value: string): void {
    const node = this.#scalar(path)
    const [start, end] = node.range!
    const source = this.text.slice(start, end)
    const text = respelt(source, node.value as string, value) ?? this.#anew(path, source, value)
    this.#splices.push({ start, end, text })
  }

  /** In place of a scalar, YAML as it is given. */
  replaceBySource(path: Path, source: string): void {
    const [start, end] = this.#scalar(path).range!
    this.#splices.push({ start, end, text: source })
  }

  /** Adds a key at the end of the entry at `path`. */
  add(path: Path, key: string, value: string): void {
    const map = this.#document.getIn(path, true)
    if (!isMap<Scalar>(map)) throw new Error(`There is no entry at ${path.join('.')}.`)
    if (map.flow === true) {
      const end = lastOf(map.items.at(-1)!)
      this.#splices.push({ start: end, end, text: `, ${key}: ${spelt(value, { inFlow: true })}` })
      return
    }
    const column = map.items[0]!.key.range![0] - lineStart(this.text, map.items[0]!.key.range![0])
    const end = lineEnd(this.text, lastOf(map.items.at(-1)!))
    this.#splices.push({ start: end, end, text: `\n${' '.repeat(column)}${key}: ${spelt(value, {})}` })
  }

  /** The text with all changes; null where nothing is left. */
  toText(): string | null {
    if (this.#everythingGoes(this.#document.contents)) return null
    const cuts = this.#cutsIn(this.#document.contents)
    const kept = this.#splices.filter((one) => !cuts.some((cut) => cut.start <= one.start && one.end <= cut.end))
    return [...cuts, ...kept]
      .sort((a, b) => b.start - a.start || b.end - a.end)
      .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), this.text)
  }

  /** Whether nothing of a list or an entry is left. */
  #everythingGoes(node: unknown): boolean {
    if (isPair(node)) return this.#removed.has(node) || this.#everythingGoes(node.value)
    if (this.#removed.has(node)) return true
    return (isMap(node) || isSeq(node)) && node.items.length > 0 && node.items.every((one) => this.#everythingGoes(one))
  }

  #cutsIn(node: unknown): Splice[] {
    if (isPair(node)) return this.#cutsIn(node.value)
    if (!isMap(node) && !isSeq(node)) return []
    const parts = node.items.map((item) => ({ ...rangeOf(item as Node | Pair), goes: this.#everythingGoes(item) }))
    const cut = node.flow === true ? cutFlow : isSeq(node) ? cutItems : cutPairs
    const kept = node.items.filter((item) => !this.#everythingGoes(item))
    return [...cut(this.text, parts), ...kept.flatMap((item) => this.#cutsIn(item))]
  }

  /** The pair of a key, the node of an item. */
  #holder(path: Path): unknown {
    const above = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true)
    const step = path.at(-1)
    const found = isMap<Scalar>(above)
      ? above.items.find(({ key }) => key.value === step)
      : isSeq(above) && typeof step === 'number'
        ? above.items[step]
        : undefined
    if (found === undefined) throw new Error(`Nothing stands at ${path.join('.')}.`)
    return found
  }

  #scalar(path: Path): Scalar {
    const node = this.#document.getIn(path, true)
    if (!isScalar(node)) throw new Error(`There is no text at ${path.join('.')}.`)
    return node
  }

  #anew(path: Path, source: string, value: string): string {
    // A block of text ends with its last line's end.
    return spelt(value, { like: source, inFlow: this.#isInFlow(path) }) + source.slice(source.trimEnd().length)
  }

  #isInFlow(path: Path): boolean {
    return path.some((_, length) => {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true)
      return (isMap(node) || isSeq(node)) && node.flow === true
    })
  }
}

function rangeOf(item: Node | Pair): { readonly start: number; readonly end: number } {
  const first = isPair(item) ? (item.key as Node) : item
  return { start: first.range![0], end: lastOf(item) }
}

/** The end of what stands last in a node, without the white space after it. */
function lastOf(node: unknown): number {
  if (isPair(node)) return lastOf(node.value ?? node.key)
  if ((isMap(node) || isSeq(node)) && node.flow !== true) return lastOf(node.items.at(-1))
  return (node as Node).range![1]
}

function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, i): Path => {
    const below = nodes[i + 1]
    if (isPair(node)) return [(node.key as Scalar<string>).value]
    return isSeq(node) ? [node.items.indexOf(below)] : []
  })
}
