// Takes the lock on a folder in a process of its own, says whether it could, and holds it until it is killed.
import { setTimeout as sleep } from 'node:timers/promises'
import { InstanceLock } from '../../src/neo4j/instance-lock.ts'

const [folder = ''] = process.argv.slice(2)
const said = await InstanceLock.take(folder).then(
  () => 'taken',
  () => 'refused',
)
process.stdout.write(`${said}\n`)
await sleep(60_000)
