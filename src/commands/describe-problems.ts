import type { Problem } from '../problem.ts'
import { count } from './count.ts'
import type { SeedProblems } from './seed-problems.ts'

/** All problems as lines, file by file; terminals and editors make `file:line:column` a link. */
export function describeProblems({ problems, unchecked }: SeedProblems): string[] {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  return [
    ...[...files.values()].flatMap((ofFile) => [...ofFile.flatMap(describe), '']),
    `${count(problems.length, 'problem')} in ${count(files.size, 'file')}. What each [name] means stands in seeds/README.md.`,
    ...(unchecked === undefined ? [] : [`The ${unchecked} are checked when these are mended.`]),
  ]
}

function describe({ file, line, column, message, remedy, check }: Problem): string[] {
  return [`${file}:${line}:${column}  ${message} [${check}]`, `    ${remedy}`]
}
