import { Failure } from '../failure.ts'

/** Why Maven failed, from what it said, and what to do about it. */
export function mavenFailure(output: readonly string[], log: string): Failure {
  const text = output.join('\n')
  const known = remedies.find(({ words }) => words.test(text))
  const remedy = known?.remedy ?? 'Start again, or set NEO4J_URI to a Neo4j server of your own.'
  return new Failure(`Maven could not fetch Neo4j: ${gist(output)}`, `${remedy} All that Maven said: ${log}`)
}

const remedies: readonly { readonly words: RegExp; readonly remedy: string }[] = [
  {
    words: /No space left|Disk quota exceeded/i,
    remedy: "Free 500 MB on the disks that hold Maven's cache (~/.m2) and ours, and start again.",
  },
  {
    words: /checksum/i,
    remedy:
      'Something between here and Maven Central changes files. Start again; if it stays, ask whoever runs your proxy or mirror.',
  },
  {
    words: /PKIX|SSLHandshake|certificate/i,
    remedy:
      "Java does not trust your network's certificate: add it to Java's trust store (keytool -importcert -cacerts), and start again.",
  },
  {
    words: /offline mode/i,
    remedy:
      'Maven is told to stay offline (~/.m2/settings.xml, .mvn or MAVEN_ARGS): let it go online for this one start.',
  },
  {
    words: /Unknown ?host|Connection (?:refused|reset)|unreachable|timed? ?out|Could not transfer/i,
    remedy:
      'The first start needs a network; later ones do not. Connect, or tell Maven of your proxy or mirror (~/.m2/settings.xml), and start again.',
  },
  {
    words: /JAVA_HOME/,
    remedy: 'Set JAVA_HOME to the folder of a Java 17 or newer, or unset it.',
  },
]

/** Maven tells the reason at the end of a long sentence. */
function gist(output: readonly string[]): string {
  const line = output.find((each) => /^\[ERROR\] ./.test(each)) ?? output.findLast((each) => each !== '') ?? ''
  const text = line.replace(/^\[ERROR\] /, '').replace(/ -> \[Help \d+\]$/, '')
  if (text === '') return 'it said nothing.'
  return text.length <= 200 ? text : text.split(': ').slice(-2).join(': ').slice(0, 300)
}
