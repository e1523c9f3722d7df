/**
 * What the changelog says is changed or removed since the last release: whatever stands in backticks under `### Changed` and
 * `### Removed` of `## Unreleased`.
 */
export function saidChanges(changelog: string): ReadonlySet<string> {
  const said = new Set<string>()
  let [section, subsection] = ['', '']
  for (const line of changelog.split('\n')) {
    const [, marks, title = ''] = /^(#{2,3}) +(.*?) *$/.exec(line) ?? []
    if (marks === '##') [section, subsection] = [title, '']
    if (marks === '###') subsection = title
    if (!/^\[?Unreleased\]?$/i.test(section) || !/^(Changed|Removed)$/i.test(subsection)) continue
    for (const [, words] of line.matchAll(/`([^`]+)`/g)) said.add(words!.trim())
  }
  return said
}
