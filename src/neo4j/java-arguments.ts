import { join } from 'node:path'

export interface JavaArguments {
  readonly jars: string
  readonly home: string
  readonly conf: string
  /** It serves for long, rather than building a store. */
  readonly serves: boolean
  /** What the class archive wants. */
  readonly archive: readonly string[]
}

/** What `java` is started with. Paths stand here rather than in neo4j.conf, which Neo4j reads as Latin-1. */
export function javaArguments({ jars, home, conf, serves, archive }: JavaArguments): string[] {
  return [
    ...archive,
    '-Xms256m',
    '-Xmx768m',
    // Building is over before the optimising compiler has earned what it costs (measured: half of the CPU, for a graph of
    // 500 records as for one of 80,000).
    ...(serves ? [] : ['-XX:TieredStopAtLevel=1']),
    // On the two cores that it is meant for, the parallel collectors only cost start time.
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
      '--add-opens',
      `java.base/${name}=ALL-UNNAMED`,
    ]),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
  ]
}
