// How a text is written as a YAML value.

/**
 * The source of `to`, where `source` is that of `from` and both have the same number of letters and signs: written in the
 * same lines, with the same quotation marks. Undefined where it is written in a way that does not show them one by one.
 */
export function respelt(source: string, from: string, to: string): string | undefined {
  const [head, body, tail] = partsOf(source)
  const [written, old, next] = [body, from, to].map((text) => text.match(/\S/g) ?? [])
  if (written!.join('') !== old!.join('') || old!.length !== next!.length) return undefined
  let i = 0
  return head + body.replace(/\S/g, () => next![i++]!) + tail
}

export interface Spelling {
  /** Source in whose manner it is written, if it can be. */
  readonly like?: string
  /** Within braces or brackets, where a comma ends a text. */
  readonly inFlow?: boolean
}

/** On one line: as it is, or in quotation marks where it must be or where `like` is. */
export function spelt(value: string, { like = '', inFlow = false }: Spelling): string {
  const line = value.trim().replace(/\s*\n\s*/g, ' ')
  const isPlain =
    /^[\p{L}\p{N}\u2588«]/u.test(line) &&
    !/: |:$| #/.test(line) &&
    !(inFlow && /[,[\]{}]/.test(line)) &&
    !/^['"]/.test(like)
  return isPlain ? line : `'${line.replaceAll("'", "''")}'`
}

/** What stands before the text (a quotation mark, «>-» and its line end), the text, and what stands after it. */
function partsOf(source: string): [string, string, string] {
  if (source.startsWith("'")) return ["'", source.slice(1, -1), "'"]
  if (source.startsWith('"') && !source.includes('\\')) return ['"', source.slice(1, -1), '"']
  const head = /^[|>][^\n]*\n/.exec(source)?.[0] ?? ''
  return [head, source.slice(head.length), '']
}
