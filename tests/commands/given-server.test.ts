// NEO4J_URI: a Neo4j of the user's own, which is loaded, but neither started nor stopped.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseOld } from '../../src/commands/explain-connection.ts'
import { readSeeds } from '../../src/commands/read-seeds.ts'
import { wantedGraph } from '../../src/commands/wanted-graph.ts'
import { storedFingerprint } from '../../src/graph/load/read-records.ts'
import type { ManagedServer } from '../../src/neo4j/managed-server.ts'
import { temporaryFolder } from '../neo4j/fakes.ts'
import { driverOf, rows, startServer } from '../neo4j/managed.ts'
import { ask, Command, isAlive, run } from './command.ts'
import { writeManySeeds } from './many-seeds.ts'

// Several starts in one test, on a machine that may be busy.
jest.setTimeout(400_000)

let server: ManagedServer
let directory: string
let seeds: string
beforeAll(async () => {
  const folder = await temporaryFolder()
  directory = join(folder, 'unused')
  seeds = await writeManySeeds(join(folder, 'seeds'), 20)
  server = await startServer({ directory: join(folder, 'own') })
})
afterAll(() => server.stop())

const given = (more: Readonly<Record<string, string>> = {}) => ({
  AKTORGRAF_DIRECTORY: directory,
  // As for a cluster: the driver asks for a routing table.
  NEO4J_URI: server.uri.replace('bolt:', 'neo4j:'),
  NEO4J_PASSWORD: server.password,
  ...more,
})
const command = (name: string) => [name, '--seeds', seeds]

describe('a Neo4j of the user’s own', () => {
  test('is loaded once, served, and left as it is', async () => {
    const first = await run(command('seed'), given())
    expect(first).toMatchObject({ code: 0, out: [expect.stringMatching(/^Loaded: .*20 entities/)] })
    const driver = driverOf(server)
    const { version } = wantedGraph(await readSeeds(seeds))
    expect(await storedFingerprint(driver, 'neo4j')).toBe(version)
    const loadedAt = await rows(driver, 'MATCH (g:Graph) RETURN g.loadedAt')

    const start = new Command(command('start'), given())
    const url = await start.says(/GraphQL\s+(\S+)/)
    expect(await ask(url, '{ organisation(id: "organisation:etat-7") { name } }')).toEqual({
      data: { organisation: { name: 'Etat 7' } },
    })
    expect(await start.says(/^ {2}Neo4j {2,}(.+)$/)).toBe(`${given().NEO4J_URI}, user neo4j`)
    start.signal('SIGTERM')
    expect(await start.exit).toBe(0)

    expect(await run(command('seed'), given({ NEO4J_DATABASE: 'neo4j' }))).toMatchObject({
      code: 0,
      out: [expect.stringMatching(/^Already there: /)],
    })
    expect(await rows(driver, 'MATCH (g:Graph) RETURN g.loadedAt')).toEqual(loadedAt)
    await driver.close()
    expect(await isAlive(server.pid)).toBe(true)
    await expect(access(directory)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('that holds something else is left alone', async () => {
    const driver = driverOf(server)
    await rows(driver, 'CREATE (:Kunde)')
    expect(await run(command('start'), given())).toMatchObject({
      code: 1,
      out: [],
      err: [
        expect.any(String),
        'This Neo4j database holds something else already (a node :Kunde).',
        'Give Aktørgraf a database of its own: set NEO4J_DATABASE or NEO4J_URI to an empty one.',
      ],
    })
    await rows(driver, 'MATCH (n:Kunde) DELETE n')
    await driver.close()
  })

  test('is not started by the command that starts one', async () => {
    expect((await run(command('neo4j'), given())).err).toEqual([
      `NEO4J_URI names a Neo4j of your own (${given().NEO4J_URI}), so there is none to start.`,
      'Load it with "npm run seed" and open its own Neo4j Browser, or unset NEO4J_URI.',
    ])
  })

  const port = () => new URL(server.uri).port
  const http = () => new URL(server.browserUrl).port
  test.each<[string, () => Record<string, string>, RegExp, RegExp]>([
    [
      'a wrong password',
      () => ({ NEO4J_PASSWORD: 'wrong' }),
      /^Neo4j at \S+ did not accept the user "neo4j" and the password\.$/,
      /NEO4J_PASSWORD/,
    ],
    [
      'no password',
      () => ({ NEO4J_PASSWORD: '' }),
      /^Neo4j at \S+ did not accept the user "neo4j" and the password\.$/,
      /NEO4J_PASSWORD/,
    ],
    ['another user', () => ({ NEO4J_USER: 'eva' }), /did not accept the user "eva"/, /NEO4J_USER/],
    [
      'another database',
      () => ({ NEO4J_DATABASE: 'movies' }),
      /^Neo4j at \S+ has no database "movies"\.$/,
      /NEO4J_DATABASE; SHOW DATABASES/,
    ],
    [
      'another database over bolt',
      () => ({ NEO4J_URI: server.uri, NEO4J_DATABASE: 'movies' }),
      /^The database does not exist on this Neo4j, or is not running\.$/,
      /NEO4J_DATABASE/,
    ],
    [
      'a port where nobody listens',
      () => ({ NEO4J_URI: 'neo4j://127.0.0.1:9' }),
      /^No Neo4j answers at neo4j:\/\/127\.0\.0\.1:9\.$/,
      /unset NEO4J_URI/,
    ],
    [
      'the port of Neo4j Browser',
      () => ({ NEO4J_URI: `bolt://127.0.0.1:${http()}` }),
      /speaks HTTP, not Bolt\.$/,
      /usually 7687/,
    ],
    [
      'a host that does not exist',
      () => ({ NEO4J_URI: 'neo4j://nowhere.invalid' }),
      /^There is no host of the name in NEO4J_URI/,
      /the network/,
    ],
    [
      'encryption that the server does not have',
      () => ({ NEO4J_URI: `bolt+s://127.0.0.1:${port()}` }),
      /^No encrypted connection to \S+ could be made\.$/,
      /\+s/,
    ],
    [
      'an address of another kind',
      () => ({ NEO4J_URI: 'https://eva:secret@neo4j.example' }),
      /^NEO4J_URI is "https:\/\/…@neo4j.example", which is no address of a Neo4j\.$/,
      /neo4j:\/\/host:7687/,
    ],
  ])(
    '%s is told in two lines',
    async (_what, more, cause, remedy) => {
      const { code, out, err } = await run(command('start'), given(more()))
      expect({ code, out }).toEqual({ code: 1, out: [] })
      expect(err.filter((line) => !line.startsWith('Connecting to'))).toEqual([
        expect.stringMatching(cause),
        expect.stringMatching(remedy),
      ])
    },
    60_000,
  )
})

test.each([
  ['Neo4j/4.4.30', false],
  ['Neo4j/5.25.1', false],
  ['Neo4j/5.26.0', true],
  ['Neo4j/2026.01.0', true],
  ['something else', true],
])('%s: is it new enough? %j', (agent, isNew) => {
  if (isNew) expect(() => refuseOld({ agent })).not.toThrow()
  else expect(() => refuseOld({ agent })).toThrow(`The server at NEO4J_URI is ${agent}; Neo4j 5.26 or newer is needed.`)
})
