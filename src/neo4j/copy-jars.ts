import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../failure.ts'
import type { Environment } from './java-runtime.ts'
import { mavenFailure } from './maven-failure.ts'

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1'
const INSTALL =
  'Install Maven (needed only for the first start): Debian, Ubuntu, WSL "sudo apt install maven"; Fedora "sudo dnf install maven"; macOS "brew install maven".'

export interface CopyOptions {
  readonly pom: string
  readonly into: string
  /** How many jars there will be, for the progress line. */
  readonly count: number
  readonly env: Environment
  readonly onProgress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Has Maven copy what the pom names, and all that it needs, into a folder. */
export async function copyJars({ pom, into, count, env, onProgress, signal }: CopyOptions): Promise<void> {
  // -C: a jar whose checksum differs from the repository's is refused.
  const args = [
    '-B',
    '-C',
    '-f',
    pom,
    `${PLUGIN}:copy-dependencies`,
    `-DoutputDirectory=${into}`,
    '-DincludeScope=runtime',
  ]
  const output: string[] = []
  const progress = setInterval(() => onProgress(`Fetching Neo4j through Maven: ${describe(output, count)}`), 2000)
  onProgress('Fetching Neo4j through Maven (130 MB, only this once) …')
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      // The locale lets Java see paths with æ, ø and å whatever the user's own is.
      const child = spawn('mvn', args, {
        env: { ...env, LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      })
      let failure: Error | undefined
      child.on('error', (error) => (failure = error))
      // Not before it has ended, or it would go on writing where we clean up.
      child.on('close', (code) => (failure === undefined ? resolve(code) : reject(failure)))
      for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', (line) => output.push(line))
    })
    if (code === 0) return
    // Ctrl-C reaches Maven too, and it may end before we end it.
    signal?.throwIfAborted()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Failure('There is no Maven (mvn) on the PATH.', INSTALL)
    if (code === 'EACCES') throw new Failure('The Maven (mvn) on the PATH may not be run.', INSTALL)
    throw error
  } finally {
    clearInterval(progress)
  }
  const log = join(tmpdir(), `aktorgraf-maven-${process.pid}.log`)
  await writeFile(log, output.join('\n'))
  throw mavenFailure(output, log)
}

/** How far Maven has got: it first reads what each jar needs, then fetches them all, then copies them. */
function describe(output: readonly string[], count: number): string {
  const told = (words: RegExp): number => output.filter((line) => words.test(line)).length
  const jars = Math.max(told(/^\[INFO\] Downloaded .*\.jar\b/), told(/^\[INFO\] Copying /))
  if (jars > 2) return `${Math.min(jars, count)} of about ${count} jars`
  return `reading what it needs (${told(/^\[INFO\] Downloaded .*\.pom\b/)} descriptions)`
}
