import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../failure.ts'
import type { Environment } from './java-runtime.ts'

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
  let jars = 0
  const progress = setInterval(() => onProgress(`Fetching Neo4j through Maven: ${jars} of about ${count} jars`), 2000)
  onProgress('Fetching Neo4j through Maven (130 MB, only this once) …')
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      // The locale lets Java see paths with æ, ø and å whatever the user's own is.
      const child = spawn('mvn', args, {
        env: { ...env, LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      })
      child.on('error', reject)
      child.on('close', resolve)
      for (const stream of [child.stdout, child.stderr]) {
        createInterface(stream).on('line', (line) => {
          output.push(line)
          if (/Downloaded from .*\.jar/.test(line)) jars = Math.min(jars + 1, count)
          if (line.includes('Copying ')) jars = Math.max(jars, output.filter((l) => l.includes('Copying ')).length)
        })
      }
    })
    if (code === 0) return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure('There is no Maven (mvn) on the PATH.', INSTALL)
    throw error
  } finally {
    clearInterval(progress)
  }
  const log = join(tmpdir(), `aktorgraf-maven-${process.pid}.log`)
  await writeFile(log, output.join('\n'))
  throw new Failure(`Maven could not fetch Neo4j: ${cause(output)}`, remedy(output, log))
}

function cause(output: readonly string[]): string {
  const error =
    output.find((line) => line.startsWith('[ERROR]') && line.length > 10) ?? output.at(-1) ?? 'it said nothing'
  const text = error.replace(/^\[ERROR\]\s*/, '')
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}

function remedy(output: readonly string[], log: string): string {
  const text = output.join('\n')
  if (/No space left/i.test(text)) return `Free 500 MB on the disk and start again. All that Maven said: ${log}`
  if (/Unknown host|UnknownHost|Connection refused|Network is unreachable|timed? ?out|Could not transfer/i.test(text)) {
    return `The first start needs a network; later ones do not. Connect, or tell Maven of your proxy or mirror (~/.m2/settings.xml), and start again. All that Maven said: ${log}`
  }
  return `Read all that Maven said: ${log}. Or set NEO4J_URI to a Neo4j server of your own.`
}
