import type { z } from 'zod'
import type { Path, SeedFile } from './seed-file.ts'

/** The file's data as the shape has it; null where something is wrong, which is then among the file's problems. */
export function checkShape<T extends z.ZodType>(file: SeedFile, shape: T): z.output<T> | null {
  if (file.data === undefined) return null
  const result = shape.safeParse(file.data)
  if (result.success) return result.data
  for (const issue of result.error.issues) report(file, issue, [])
  return null
}

function report(file: SeedFile, issue: z.core.$ZodIssue, above: Path): void {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')]
  switch (issue.code) {
    case 'unrecognized_keys': {
      // The key itself, not the entry that it stands in.
      const [key] = issue.keys
      file.problem(
        key === undefined ? path : [...path, key],
        'unknown-key',
        issue.message,
        'Correct or remove the key; seeds/README.md lists those that there are.',
      )
      break
    }
    case 'invalid_value':
      file.problem(
        path,
        'unknown-value',
        `This must be one of ${issue.values.map(String).join(', ')}.`,
        'Choose one of them, spelt as here.',
      )
      break
    case 'invalid_union': {
      // The alternative that came furthest says best what is wrong.
      const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a))
      for (const inner of best ?? []) report(file, inner, path)
      break
    }
    case 'invalid_type': {
      const key = path.at(-1)
      const missing = issue.input === undefined && typeof key === 'string'
      if (missing) file.problem(path.slice(0, -1), 'missing-key', `This entry has no «${key}».`, `Add «${key}:».`)
      else
        file.problem(
          path,
          'wrong-shape',
          `This must be ${kinds[issue.expected] ?? issue.expected}.`,
          'Compare with seeds/template.',
        )
      break
    }
    default:
      file.problem(path, 'wrong-value', issue.message, 'Compare with seeds/README.md.')
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list: each entry on a line that begins with a hyphen',
  object: 'an entry with keys',
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)))
}
