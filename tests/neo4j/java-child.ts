// Starts a watched process, says its pid, and does nothing more until it is killed.
import { setTimeout as sleep } from 'node:timers/promises'
import { startJava } from '../../src/neo4j/java-process.ts'

const [log = ''] = process.argv.slice(2)
const java = await startJava(['sleep', '120'], log, process.env)
process.stdout.write(`${java.pid}\n`)
await sleep(60_000)
