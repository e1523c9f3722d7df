import { needsDatabase } from './needs-database.ts'

interface GlobalConfig {
  readonly testPathPatterns: { readonly patterns: readonly string[] }
}

/**
 * Only the server that all tests share lives as long as it takes the optimising compiler to earn what it costs: that is a
 * third of the CPU of the others, which come after this. Options that whoever runs the tests has set come last, and win.
 */
function letJavaStartQuickly(): void {
  process.env['JAVA_TOOL_OPTIONS'] = `-XX:TieredStopAtLevel=1 ${process.env['JAVA_TOOL_OPTIONS'] ?? ''}`.trim()
}

/** Once before all tests: one server with the graph of the seeds, unless no test that was asked for needs it. */
export default async function globalSetup({ testPathPatterns }: GlobalConfig): Promise<void> {
  if (!needsDatabase(testPathPatterns.patterns)) return letJavaStartQuickly()
  const { startSharedServer } = await import('./shared-server.ts')
  const { server, tearDown } = await startSharedServer()
  letJavaStartQuickly()
  // Setup and teardown run in one process but share no module; test files run in others and share only the environment.
  ;(globalThis as Shared).aktorgrafTearDown = tearDown
  process.env['AKTORGRAF_TEST_URI'] = server.uri
  process.env['AKTORGRAF_TEST_USER'] = server.user
  process.env['AKTORGRAF_TEST_PASSWORD'] = server.password
  process.env['AKTORGRAF_TEST_DATABASE'] = server.database ?? ''
}

export interface Shared {
  aktorgrafTearDown?: () => Promise<void>
}
