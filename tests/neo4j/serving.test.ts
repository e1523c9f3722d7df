import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Driver, Transaction } from 'neo4j-driver'
import type { ManagedServer } from '../../src/neo4j/managed-server.ts'
import { temporaryFolder } from './fakes.ts'
import { driverOf, rows, startServer } from './managed.ts'

// Several starts in one test, on a machine that may be busy.
jest.setTimeout(400_000)

const ends: (() => Promise<void>)[] = []
let directory: string
let server: ManagedServer
let driver: Driver
/** Begun before all tests, so that the half minute that it may take goes by meanwhile. */
let slow: { readonly transaction: Transaction; readonly begun: number }

beforeAll(async () => {
  directory = await temporaryFolder('aktørgraf på disk ')
  const builder = await startServer({ directory })
  const writer = driverOf(builder)
  await rows(writer, 'CREATE FULLTEXT INDEX texts FOR (n:Text) ON EACH [n.words]')
  await rows(writer, "CREATE (:Text {words: 'Fylkesmøte på Østlandet'})")
  await rows(writer, 'CALL db.awaitIndexes()')
  await writer.close()
  await builder.stop()
  await serve()
  const transaction = driver.session({ database: 'neo4j' }).beginTransaction()
  await transaction.run('RETURN 1')
  slow = { transaction, begun: Date.now() }
})

afterAll(async () => {
  for (const end of ends) await end()
})

describe('a server that serves', () => {
  test('reads what another built, from a folder with spaces and ø in its name', async () => {
    expect(await rows(driver, 'MATCH (n) RETURN n.words')).toEqual([['Fylkesmøte på Østlandet']])
  })

  test('searches texts', async () => {
    const search = "CALL db.index.fulltext.queryNodes('texts', 'østlandet') YIELD node RETURN node.words"
    expect(await rows(driver, search)).toEqual([['Fylkesmøte på Østlandet']])
  })

  test.each([
    ['CREATE (:X)', /read-only/],
    ["MERGE (:Text {words: 'x'})", /read-only/],
    ['MATCH (n) SET n.words = 1', /read-only/],
    ['MATCH (n) DETACH DELETE n', /read-only/],
    ['CREATE INDEX own FOR (n:X) ON (n.y)', /read-only/],
    ['CREATE CONSTRAINT own FOR (n:X) REQUIRE n.y IS UNIQUE', /read-only/],
    ['DROP INDEX texts', /read-only/],
    ["CALL db.createLabel('X')", /read-only/],
    ["CALL dbms.setConfigValue('server.databases.default_to_read_only', 'false')", /no procedure with the name/],
  ])('refuses %s', async (cypher, why) => {
    await expect(rows(driver, cypher)).rejects.toThrow(why)
    expect(await rows(driver, 'MATCH (n) RETURN n.words')).toEqual([['Fylkesmøte på Østlandet']])
  })

  test.each(['CREATE DATABASE own', 'ALTER DATABASE neo4j SET ACCESS READ WRITE', 'STOP DATABASE neo4j'])(
    'refuses %s',
    async (cypher) => {
      await expect(rows(driver, cypher, 'system')).rejects.toThrow(/Unsupported administration command/)
    },
  )

  test('cannot hide its configuration from whoever has the password, but the password is not in it', async () => {
    // The list of allowed procedures does not reach Neo4j's own: server-configuration.ts says so.
    const settings = await rows(driver, 'CALL dbms.listConfig()')
    const value = (name: string) => settings.find(([own]) => own === name)?.[2]
    expect(value('server.databases.default_to_read_only')).toBe('true')
    expect(JSON.stringify(settings)).not.toContain(server.password)
  })

  test('refuses to write over HTTP too', async () => {
    const answer = await fetch(new URL('/db/neo4j/tx/commit', server.browserUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`neo4j:${server.password}`).toString('base64')}`,
      },
      body: JSON.stringify({ statements: [{ statement: 'CREATE (:X)' }] }),
    })
    const { errors } = (await answer.json()) as { errors: { code: string }[] }
    expect(errors.map(({ code }) => code)).toEqual(['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase'])
  })
})

describe('LOAD CSV', () => {
  let web: Server
  let asked = 0
  let file: string

  beforeAll(async () => {
    web = createServer((_request, response) => {
      asked++
      response.end('a,b\n')
    }).listen(0, '127.0.0.1')
    await once(web, 'listening')
    file = join(await temporaryFolder(), 'own.csv')
    await writeFile(file, 'a,b\n')
  })
  afterAll(() => {
    web.close()
  })

  test('reads no file of this machine', async () => {
    for (const url of [`file://${file}`, 'file:///etc/passwd', 'file:///own.csv', `jar:file://${file}!/x`]) {
      await expect(rows(driver, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(
        /Cannot load|Invalid URL/,
      )
    }
  })

  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://[::ffff:127.0.0.1]'])(
    'asks nobody at %s',
    async (host) => {
      const url = `${host}:${(web.address() as AddressInfo).port}/own.csv`
      await expect(rows(driver, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(/Cannot load/)
      expect(asked).toBe(0)
    },
  )
})

describe('only this machine', () => {
  test('can connect: everything that Java listens on is loopback', async () => {
    // Only Linux tells in /proc on which addresses a process listens; elsewhere the configuration is the same.
    if (process.platform !== 'linux') return
    const addresses = await listeningAddresses(server.pid)
    const ports = [server.uri, server.browserUrl].map((url) => Number(new URL(url).port))
    expect(addresses.map(({ port }) => port)).toEqual(expect.arrayContaining(ports))
    expect(addresses.filter(({ address }) => !loopback.has(address))).toEqual([])
  })

  test('who has the password', async () => {
    expect((await readFile(server.passwordFile, 'utf8')).trim()).toBe(server.password)
    expect((await stat(server.passwordFile)).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'stores', 'test', 'dbms', 'auth.ini'))).mode & 0o777).toBe(0o600)
    const wrong = driverOf({ ...server, password: 'neo4j' })
    for (let tries = 0; tries < 5; tries++) {
      await expect(rows(wrong, 'RETURN 1')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
    }
    await wrong.close()
    // Nobody is locked out by that.
    const right = driverOf(server)
    expect(await rows(right, 'RETURN 1')).toEqual([[1]])
    await right.close()
  })

  test('the password stands in no command line', async () => {
    if (process.platform !== 'linux') return
    expect(await readFile(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(server.password)
  })
})

test('Neo4j Browser is there, and finds the true Bolt port', async () => {
  const page = await fetch(server.browserUrl)
  expect(await page.text()).toContain('<title>Neo4j Browser</title>')
  const discovery = await fetch(new URL('/', server.browserUrl), { headers: { accept: 'application/json' } })
  expect(await discovery.json()).toMatchObject({ bolt_direct: server.uri, neo4j_version: '5.26.30' })
})

describe('no query takes the machine', () => {
  test('by its memory', async () => {
    const hungry = "UNWIND range(1, 10000000) AS n RETURN count(DISTINCT toString(n) + 'many letters to remember')"
    await expect(rows(driver, hungry)).rejects.toMatchObject({ code: expect.stringMatching(/MemoryPoolOutOfMemory/) })
    expect(await rows(driver, 'RETURN 1')).toEqual([[1]])
  })

  test('by its time', async () => {
    const left = 34_000 - (Date.now() - slow.begun)
    await new Promise((resolve) => setTimeout(resolve, left))
    await expect(slow.transaction.run('RETURN 1')).rejects.toMatchObject({
      code: expect.stringMatching(/TransactionTimedOut/),
    })
  })
})

test('users that somebody made or changed are gone at the next start, and the password is another', async () => {
  await rows(driver, "CREATE USER eve SET PASSWORD 'eve-was-here' CHANGE NOT REQUIRED", 'system')
  await rows(driver, `ALTER CURRENT USER SET PASSWORD FROM '${server.password}' TO 'changed-by-eve'`, 'system')
  const before = server.password
  await driver.close()
  await server.stop()
  await serve()
  expect(server.password).not.toBe(before)
  expect(await rows(driver, 'SHOW USERS YIELD user RETURN user', 'system')).toEqual([['neo4j']])
  expect(await rows(driver, 'MATCH (n) RETURN n.words')).toEqual([['Fylkesmøte på Østlandet']])
})

async function serve(): Promise<void> {
  server = await startServer({ directory, readOnly: true })
  driver = driverOf(server)
  const [thisDriver, thisServer] = [driver, server]
  ends.push(
    () => thisDriver.close(),
    () => thisServer.stop(),
  )
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** What a process listens on, as the kernel has it. */
async function listeningAddresses(pid: number): Promise<{ address: string; port: number }[]> {
  const links = (await readdir(`/proc/${pid}/fd`)).map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => ''))
  const sockets = new Set((await Promise.all(links)).map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]))
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')))
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.has(inode))
      .map(([, local = '']) => {
        const [address = '', port = ''] = local.split(':')
        return { address: readable(address), port: parseInt(port, 16) }
      }),
  )
}

/** The kernel writes each four bytes of an address backwards, in hexadecimal. */
function readable(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => [...Buffer.from(word, 'hex')].reverse())
  if (bytes.length === 4) return bytes.join('.')
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
  if (isMapped) return `::ffff:${bytes.slice(12).join('.')}`
  return bytes.slice(0, 15).every((byte) => byte === 0) ? `::${bytes[15]}` : Buffer.from(bytes).toString('hex')
}
