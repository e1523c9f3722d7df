// Starts a managed server in a process of its own, says Java's pid, and serves until it is killed.
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from './managed.ts'

const [directory = ''] = process.argv.slice(2)
const server = await startServer({ directory })
process.stdout.write(`${server.pid}\n`)
await sleep(120_000)
