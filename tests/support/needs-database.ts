/** Folders under tests/ whose tests use no shared database, so that whoever runs only these does not wait for it. */
const withoutDatabase = [
  'corpus',
  'annotation',
  'statement',
  'agreement',
  'forget',
  'laws',
  'codegen',
  'neo4j',
  'commands',
]

/** Whether the tests that were asked for (jest's path patterns; none for all) may need the server. In doubt, they do. */
export function needsDatabase(patterns: readonly string[]): boolean {
  return (
    patterns.length === 0 ||
    patterns.some(
      (pattern) => !withoutDatabase.some((folder) => new RegExp(`^(.*/)?tests/${folder}(/|$)`).test(pattern)),
    )
  )
}
