import { describe, expect, jest, test } from '@jest/globals'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environmentWith, folderOf, temporaryFolder, whereIs } from '../neo4j/fakes.ts'
import { driverOf, gone, rows } from '../neo4j/managed.ts'
import { ask, Command, isAlive, lockOf, run } from './command.ts'

// Several starts in one test, on a machine that may be busy.
jest.setTimeout(400_000)

/** Each test goes on with what the one before it left. */
const folder = await temporaryFolder('aktørgraf på disk ')
const directory = join(folder, 'første klone')
const seeds = join(folder, 'seeds')
await cp(fileURLToPath(new URL('../../seeds', import.meta.url)), seeds, { recursive: true })

const helgesen = '{ person(id: "person:gunn-marit-helgesen") { name } }'
const answer = { data: { person: { name: 'Gunn Marit Helgesen' } } }

/** Java, but no Maven; and a proxy that is not there, for whoever would ask the network all the same. */
async function withoutNetwork() {
  const proxy = 'http://127.0.0.1:9'
  return environmentWith(await folderOf({ java: { real: whereIs('java') } }), {
    http_proxy: proxy,
    https_proxy: proxy,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    MAVEN_OPTS: '-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9',
  })
}

async function endsInOrder(command: Command, signal: NodeJS.Signals): Promise<void> {
  const { java } = await lockOf(directory)
  const url = await command.says(/GraphQL\s+(\S+)/)
  command.signal(signal)
  expect(await command.exit).toBe(0)
  expect(command.err.at(-1)).toBe('Stopping …')
  expect(await isAlive(java)).toBe(false)
  expect(await readdir(directory)).not.toContain('lock.json')
  await expect(fetch(url)).rejects.toThrow('fetch failed')
}

describe('start', () => {
  test('builds the graph, and says truly where everything is', async () => {
    const command = new Command(['start', '--seeds', seeds], { AKTORGRAF_DIRECTORY: directory })
    const url = await command.says(/^ {2}GraphQL {2,}(http:\/\/127\.0\.0\.1:\d+\/graphql)$/)
    expect(await ask(url, helgesen)).toEqual(answer)
    const graphiql = await command.says(/^ {2}GraphiQL {2,}(http:\/\/127\.0\.0\.1:\d+\/graphiql)$/)
    expect(await (await fetch(graphiql)).text()).toContain('<title>GraphiQL · Aktørgraf</title>')
    const browser = await command.says(/^ {2}Neo4j Browser {2,}(\S+)$/)
    expect(await (await fetch(browser)).text()).toContain('<title>Neo4j Browser</title>')
    expect(await command.says(/or kill (\d+)$/)).toBe(String(command.pid))
    const passwordFile = await command.says(/user neo4j, password in (.+)$/)
    const driver = driverOf({
      uri: (await lockOf(directory)).uri,
      user: 'neo4j',
      password: (await readFile(passwordFile, 'utf8')).trim(),
    })
    expect(await rows(driver, "MATCH (p:Person {id: 'person:gunn-marit-helgesen'}) RETURN p.name")).toEqual([
      ['Gunn Marit Helgesen'],
    ])
    await driver.close()
    expect(await readdir(join(directory, 'stores'))).toHaveLength(1)

    const second = await run(['start', '--seeds', seeds], { AKTORGRAF_DIRECTORY: directory })
    expect(second).toMatchObject({ code: 1, out: [] })
    expect(second.err).toEqual([
      `Aktørgraf already runs here, as process ${command.pid}, with Neo4j at ${(await lockOf(directory)).uri}.`,
      `Use that one, or stop it ("kill ${command.pid}"). A second clone can run beside it.`,
    ])

    const taken = await run(['start', '--seeds', seeds, '--port', new URL(url).port], {
      AKTORGRAF_DIRECTORY: join(folder, 'none'),
    })
    expect(taken.err).toEqual([
      `Port ${new URL(url).port} is taken: another program listens there.`,
      `Stop that program, or choose another port: PORT=${Number(new URL(url).port) + 1}.`,
    ])
    await endsInOrder(command, 'SIGTERM')
  })

  test('a second time needs neither Maven nor a network, and builds nothing', async () => {
    const command = new Command(['start', '--seeds', seeds], {
      ...(await withoutNetwork()),
      AKTORGRAF_DIRECTORY: directory,
    })
    const url = await command.says(/GraphQL\s+(\S+)/)
    expect(await ask(url, helgesen)).toEqual(answer)
    expect(command.err.filter((line) => !line.startsWith('Starting Neo4j'))).toEqual([])
    // The terminal's Ctrl-C, which npm passes on once more.
    command.signal('SIGINT')
    await endsInOrder(command, 'SIGINT')
  })

  test('of two clones at once, with the usual ports, gives each its own', async () => {
    const other = join(folder, 'andre klone')
    await cp(directory, other, { recursive: true })
    const usual = { PORT: undefined, NEO4J_BOLT_PORT: undefined, NEO4J_HTTP_PORT: undefined }
    const [one, two] = [directory, other].map(
      (each) => new Command(['start', '--seeds', seeds], { ...usual, AKTORGRAF_DIRECTORY: each }),
    )
    if (one === undefined || two === undefined) throw new Error('There are two')
    const urls = [await one.says(/GraphQL\s+(\S+)/), await two.says(/GraphQL\s+(\S+)/)]
    expect(new Set(urls).size).toBe(2)
    for (const url of urls) {
      expect(Number(new URL(url).port)).toBeGreaterThanOrEqual(4000)
      expect(await ask(url, helgesen)).toEqual(answer)
    }
    expect(await one.says(/Neo4j Browser\s+(\S+)/)).not.toBe(await two.says(/Neo4j Browser\s+(\S+)/))

    // A closed terminal.
    const { java } = await lockOf(other)
    two.signal('SIGHUP')
    expect(await two.exit).toBe(0)
    expect(await isAlive(java)).toBe(false)
    await tellsClientsThatNeo4jHasEnded(one, urls[0] ?? '')
  })

  test('that does not end at the first Ctrl-C ends at the second, and Java soon after', async () => {
    // A Java that heeds no TERM.
    const pidFile = join(await temporaryFolder(), 'pid')
    const java = `[ "$1" = -version ] && exec '${whereIs('java')}' "$@"
PATH=/usr/bin:/bin; trap '' TERM; echo $$ > '${pidFile}'; while :; do sleep 1; done`
    const env = environmentWith(await folderOf({ java }), { AKTORGRAF_DIRECTORY: directory })
    const command = new Command(['start', '--seeds', seeds], env)
    let pid = ''
    for (; !pid.endsWith('\n'); await sleep(20)) pid = await readFile(pidFile, 'utf8').catch(() => '')
    command.signal('SIGINT')
    await sleep(700)
    expect(command.hasEnded).toBe(false)
    command.signal('SIGINT')
    expect(await command.exit).toBe(130)
    expect(command.err.at(-1)).toBe('Ended at once. A Neo4j that was started ends by itself within half a minute.')
    expect(await gone(Number(pid), 35)).toBe(true)
  })
})

describe('neo4j', () => {
  test('serves the graph without an API', async () => {
    const command = new Command(['neo4j', '--seeds', seeds], { AKTORGRAF_DIRECTORY: directory })
    expect((await fetch(await command.says(/Neo4j Browser\s+(\S+)/))).status).toBe(200)
    expect(command.out[0]).toMatch(/^Neo4j holds 1 document, 20 sentences, /)
    expect(command.out.join('\n')).not.toContain('GraphQL')
    const { java } = await lockOf(directory)
    command.signal('SIGTERM')
    expect(await command.exit).toBe(0)
    expect(await isAlive(java)).toBe(false)
  })
})

describe('seed', () => {
  test('has nothing to do where the graph is', async () => {
    const { code, out, err } = await run(['seed', '--seeds', seeds], { AKTORGRAF_DIRECTORY: directory })
    expect({ code, err }).toEqual({ code: 0, err: [] })
    const [store] = await readdir(join(directory, 'stores'))
    expect(out).toEqual([expect.stringMatching(new RegExp(`^Already there: 1 document, .* \\(graph ${store}\\)\\.$`))])
  })
})

/** While clients keep asking, Neo4j is killed. */
async function tellsClientsThatNeo4jHasEnded(command: Command, url: string): Promise<void> {
  const outcomes: unknown[] = []
  const client = async (): Promise<void> => {
    while (!command.hasEnded) {
      const began = Date.now()
      outcomes.push(await ask(url, helgesen).catch(() => 'no connection'))
      expect(Date.now() - began).toBeLessThan(15_000)
      await sleep(5)
    }
  }
  const clients = Array.from({ length: 4 }, client)
  while (outcomes.length === 0) await sleep(5)
  process.kill((await lockOf(directory)).java, 'SIGKILL')
  expect(await command.exit).toBe(1)
  await Promise.all(clients)
  expect(command.err.slice(-2)).toEqual([
    'Neo4j has ended by itself (SIGKILL).',
    `Start again. Its logs: ${join(directory, 'logs')}`,
  ])
  expect(outcomes).toContainEqual(answer)
  for (const outcome of outcomes.filter((each) => each !== 'no connection')) {
    const { errors } = outcome as Awaited<ReturnType<typeof ask>>
    if (errors === undefined) expect(outcome).toEqual(answer)
    else expect(errors[0]?.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  }
}
