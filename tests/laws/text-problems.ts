import type { ProjectFile } from './project-files.ts'

/** What may stand in no file, with the reason. */
const refused: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  {
    why: 'a path of one machine',
    pattern: /(?<![\w.:/@~-])(\/(home|Users|root)\/[\w.]|\/(work|workspaces?|builds)\/[\w.-]+\/[\w.])/,
  },
  { why: 'a path of one machine', pattern: /\b[A-Z]:\\(Users|Documents and Settings)\\/ },
  {
    why: 'the address of a package registry or a mirror',
    pattern: /\/\/[\w.:@-]*(registry|mirror|nexus|artifactory|verdaccio|jfrog|proxy)[\w.-]*\.[a-z]+[:/]?/i,
  },
  { why: 'the address of a package registry or a mirror', pattern: /\bregistry\.(npmjs|yarnpkg)\.[a-z]+/ },
  { why: 'an address inside one network', pattern: /\/\/[\w.-]+\.(internal|intranet|corp|lan)\b/ },
]

/** What would go wrong with a file on another machine: how it is encoded, and what it names that only one machine knows. */
export function textProblems({ path, text }: ProjectFile): string[] {
  const problems: string[] = []
  const add = (line: number, what: string) => problems.push(`${path}:${line} ${what}`)
  if (text.startsWith('\uFEFF')) add(1, 'begins with a byte order mark')
  text.split('\n').forEach((line, index) => {
    if (line.includes('\r')) add(index + 1, 'ends its line with CR: only LF')
    // «\uFFFD» shows the sign itself.
    if (/(?<!«)\uFFFD|\uFFFD(?!»)/.test(line)) add(index + 1, 'holds U+FFFD: a letter was lost')
    if (line.normalize('NFC') !== line) add(index + 1, 'is not in Unicode form NFC: a letter and its accent are two')
    for (const { why, pattern } of refused) {
      const found = pattern.exec(line)
      if (found !== null) add(index + 1, `names ${why}: ${found[0]}`)
    }
  })
  return problems
}
