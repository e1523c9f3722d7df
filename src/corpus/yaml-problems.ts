// Whatever is wrong with a file as YAML: what the parser refuses, and what it takes for something that nobody meant.
import { type Document, isAlias, isCollection, isPair, isScalar, type LineCounter, visit } from 'yaml'
import {
  check,
  explainYamlError,
  noSpaceAfterHyphen,
  specialCharacter,
  type YamlProblem,
} from './explain-yaml-error.ts'

/** One for each line: what the parser finds after the first mistake in it mostly follows from that. */
export function yamlProblems(document: Document, text: string, lines: LineCounter): YamlProblem[] {
  const first = firstOnEachLine(document.errors, lines, ({ pos: [at] }) => at)
  const problems = first.map((error) => explainYamlError(error, document, text))
  // Of several that are not closed, all may be told where the outermost opens.
  return problems.length > 0 ? firstOnEachLine(problems, lines, ({ at }) => at) : specialProblems(document, text)
}

function firstOnEachLine<T>(found: readonly T[], lines: LineCounter, at: (one: T) => number): T[] {
  const byLine = new Map<number, T>()
  for (const one of found) {
    const { line } = lines.linePos(at(one))
    if (!byLine.has(line)) byLine.set(line, one)
  }
  return [...byLine.values()]
}

/** YAML that is correct, but that nobody means who writes a text: references, types, keys that are not words. */
function specialProblems(document: Document, text: string): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, (_, node) => {
    if (isPair(node)) problems.push(...keyProblems(node.key))
    else if (isAlias(node)) problems.push({ ...specialCharacter, at: startOf(node) })
    else if ((isScalar(node) || isCollection(node)) && special(node)) {
      // The value's own place is behind the anchor or the type.
      const before = text.slice(0, Math.max(text.lastIndexOf('&', startOf(node)), text.lastIndexOf('!', startOf(node))))
      problems.push({ ...specialCharacter, at: before.search(/\S*$/) })
    }
  })
  return problems
}

function keyProblems(key: unknown): YamlProblem[] {
  const at = startOf(key)
  if (!isScalar(key) || key.value === '') {
    const message = 'There is no key before the colon.'
    return [{ check, message, remedy: 'Write the key, a word, before the colon.', at }]
  }
  return typeof key.value === 'string' && key.value.startsWith('-') ? [{ ...noSpaceAfterHyphen, at: at + 1 }] : []
}

function startOf(node: unknown): number {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0
}

function special({ anchor, tag }: { anchor?: string; tag?: string }): boolean {
  return anchor !== undefined || (tag !== undefined && !/^tag:yaml\.org,2002:(map|seq|str)$/.test(tag))
}
