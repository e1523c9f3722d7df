import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Failure } from '../failure.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Neo4j 5.26 runs on Java 17, 21 and later. */
const OLDEST = 17
const INSTALL =
  `Install Java ${OLDEST} or newer: Debian, Ubuntu, WSL "sudo apt install openjdk-17-jre-headless"; ` +
  `Fedora "sudo dnf install java-21-openjdk-headless"; macOS "brew install openjdk@21". Or set JAVA_HOME to one.`

/**
 * The `java` to run: that of JAVA_HOME, else the first on PATH.
 * @throws Failure where there is none, or it is older than 17
 */
export async function findJava(env: Environment): Promise<string> {
  const home = env['JAVA_HOME']
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java')
  const said = await versionText(java, env)
  if (said === null) {
    const where =
      java === 'java' ? 'There is no Java on the PATH.' : `JAVA_HOME is ${home}, but there is no Java there.`
    throw new Failure(where, INSTALL)
  }
  const version = /version "(\d+)(?:\.(\d+))?/.exec(said)
  const major = Number(version?.[1] === '1' ? version[2] : version?.[1])
  if (Number.isNaN(major))
    throw new Failure(`"${java} -version" does not tell its version: ${said.split('\n')[0]}`, INSTALL)
  if (major < OLDEST) throw new Failure(`${java} is Java ${major}; Neo4j needs ${OLDEST} or newer.`, INSTALL)
  return java
}

/** What `java -version` says (on standard error); null where it cannot be run. */
function versionText(java: string, env: Environment): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { env: { ...env } }, (error, _stdout, stderr) => {
      resolve(error === null ? stderr : null)
    })
  })
}
