// What becomes of a query that takes too long, that nobody waits for any more, or that no server answers.
import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer, connect as connectTo, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { connect } from '../../../src/graph/connect.ts'
import { type Row, runQuery } from '../../../src/graph/read/run-query.ts'
import { refusalOf } from '../../support/ask.ts'
import { sharedServer, sharedServerAddress } from '../../support/driver.ts'

const { driver, database } = sharedServer()
const address = sharedServerAddress()

/** Ten thousand million rows: minutes. */
const heavy = (mark: string) => `UNWIND range(1, 100000) AS a
UNWIND range(1, 100000) AS b
WITH a * b % 7 AS ${mark}
RETURN sum(${mark}) AS sum`

const run = (
  cypher: string,
  more: { timeoutMs?: number; signal?: AbortSignal; driver?: Driver; parameters?: Row } = {},
) => runQuery(more.driver ?? driver, cypher, more.parameters ?? {}, { database, timeoutMs: 10_000, ...more })

async function running(mark: string): Promise<number> {
  const [row] = await run(
    `SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW'
RETURN count(*) AS count`,
    { parameters: { mark } },
  )
  return row!['count'] as number
}

async function until(condition: () => Promise<boolean>, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; !(await condition()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`It was not so within ${withinMs} ms.`)
  }
}

async function timed<T>(work: Promise<T>): Promise<{ result: T; ms: number }> {
  const begun = Date.now()
  return { result: await work, ms: Date.now() - begun }
}

test('rows come whole, and whole numbers as numbers of JavaScript', async () => {
  const rows = await run(
    "UNWIND [1, 2] AS n RETURN n, n / 4.0 AS part, [n, null] AS list, {a: {b: n}} AS map, 'å' AS text",
  )
  expect(rows).toEqual([
    { n: 1, part: 0.25, list: [1, null], map: { a: { b: 1 } }, text: 'å' },
    { n: 2, part: 0.5, list: [2, null], map: { a: { b: 2 } }, text: 'å' },
  ])
})

test('a query that takes longer than it may is ended, and the asker told how long that is', async () => {
  const { result, ms } = await timed(refusalOf(run(heavy('slow'), { timeoutMs: 400 })))
  const found = expect.any(Number) as unknown
  expect(result).toEqual({ code: 'TIMEOUT', details: { limit: 'milliseconds', found, most: 400 } })
  expect((result.details as { found: number }).found).toBeGreaterThanOrEqual(390)
  expect(ms).toBeLessThan(5_000)
  await until(async () => (await running('slow')) === 0, 5_000)
})

describe('a client that leaves', () => {
  test('ends its query', async () => {
    const client = new AbortController()
    const refused = refusalOf(run(heavy('left'), { timeoutMs: 60_000, signal: client.signal }))
    await until(async () => (await running('left')) === 1, 10_000)
    client.abort()
    const { result, ms } = await timed(refused)
    expect(result).toEqual({ code: 'TIMEOUT', details: {} })
    expect(ms).toBeLessThan(2_000)
    await until(async () => (await running('left')) === 0, 5_000)
  })

  test('before its query has begun has none begun', async () => {
    const refused = run('RETURN 1 AS one', { signal: AbortSignal.abort() })
    expect(await refusalOf(refused)).toEqual({ code: 'TIMEOUT', details: {} })
  })

  test('after its answer changes nothing', async () => {
    const client = new AbortController()
    expect(await run('RETURN 1 AS one', { signal: client.signal })).toEqual([{ one: 1 }])
    client.abort()
    expect(await run('RETURN 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('a database that is away', () => {
  const open: { drivers: Driver[]; doors: Door[] } = { drivers: [], doors: [] }
  afterEach(async () => {
    await Promise.all(open.drivers.splice(0).map((one) => one.close()))
    await Promise.all(open.doors.splice(0).map((door) => door.close()))
  })
  const driverOf = (uri: string, user = address.user): Driver => {
    const made = connect({ uri, user, password: address.password })
    open.drivers.push(made)
    return made
  }
  const away = { code: 'DATABASE_UNAVAILABLE', details: {} }

  test('is tried for a while, and then said to be', async () => {
    const port = await freePort()
    const refused = refusalOf(run('RETURN 1', { driver: driverOf(`bolt://127.0.0.1:${port}`) }))
    const { result, ms } = await timed(refused)
    expect(result).toEqual(away)
    expect(ms).toBeGreaterThan(1_000)
    expect(ms).toBeLessThan(10_000)
  })

  test('is not waited for longer than the query may take', async () => {
    const driver = driverOf(`bolt://127.0.0.1:${await freePort()}`)
    const { result, ms } = await timed(refusalOf(run('RETURN 1', { driver, timeoutMs: 300 })))
    expect(result).toEqual(away)
    expect(ms).toBeLessThan(2_000)
  })

  test('and comes back meanwhile answers', async () => {
    const port = await freePort()
    const answer = run('RETURN 1 AS one', { driver: driverOf(`bolt://127.0.0.1:${port}`) })
    await sleep(700)
    open.doors.push(await doorTo(address.uri, port))
    expect(await answer).toEqual([{ one: 1 }])
  })

  test('and whose connections broke is connected to anew', async () => {
    const door = await doorTo(address.uri)
    open.doors.push(door)
    const driver = driverOf(`bolt://127.0.0.1:${door.port}`)
    expect(await run('RETURN 1 AS one', { driver })).toEqual([{ one: 1 }])
    door.cut()
    expect(await run('RETURN 2 AS two', { driver })).toEqual([{ two: 2 }])
  })

  test('and whose connection breaks while it works is asked again', async () => {
    const door = await doorTo(address.uri)
    open.doors.push(door)
    const driver = driverOf(`bolt://127.0.0.1:${door.port}`)
    const answer = run('UNWIND range(1, 20000000) AS cut RETURN sum(cut % 3) AS sum', { driver, timeoutMs: 60_000 })
    await until(async () => (await running('cut')) > 0, 10_000)
    door.cut()
    // 6,666,666 times 1 + 2 + 0, and 1 + 2.
    expect(await answer).toEqual([{ sum: 20_000_001 }])
  })

  test.each([1, 2, 3])('and that broke off as it was about to say its word number %s is asked again', async (word) => {
    const door = await doorTo(address.uri, 0, { firstCutAt: word })
    open.doors.push(door)
    expect(await run('RETURN 1 AS one', { driver: driverOf(`bolt://127.0.0.1:${door.port}`) })).toEqual([{ one: 1 }])
    expect(door.visits()).toBe(2)
  })

  test('and always breaks off while we sign in is away', async () => {
    const door = await doorTo(address.uri, 0, { everyCutAt: 2 })
    open.doors.push(door)
    expect(await refusalOf(run('RETURN 1', { driver: driverOf(`bolt://127.0.0.1:${door.port}`) }))).toEqual(away)
  })

  test.each([
    ['that does not know us', { user: 'nobody' }],
    ['that has no such database', { database: 'nothere' }],
  ])('is one %s', async (_, { user, database: other }: { user?: string; database?: string }) => {
    const driver = driverOf(address.uri, user)
    const refused = runQuery(driver, 'RETURN 1', {}, { database: other ?? database, timeoutMs: 10_000 })
    expect(await refusalOf(refused)).toEqual(away)
  })
})

test('a mistake in a query is a mistake in the program: it comes as it is', async () => {
  await expect(run('RETURN nothing')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' })
})

/** A way to the server that can be closed and cut. */
interface Door {
  readonly port: number
  readonly cut: () => void
  /** How many have come in. */
  readonly visits: () => number
  readonly close: () => Promise<void>
}

/** With a number to cut at, the first connection, or every one, breaks when the server sends its n-th piece. */
async function doorTo(
  uri: string,
  port = 0,
  { firstCutAt, everyCutAt }: { firstCutAt?: number; everyCutAt?: number } = {},
): Promise<Door> {
  const { hostname, port: behind } = new URL(uri)
  const sockets = new Set<Socket>()
  let visits = 0
  const keep = (socket: Socket) => {
    sockets.add(socket)
    // Whoever is cut off may say so.
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    const inside = connectTo(Number(behind), hostname)
    keep(client)
    keep(inside)
    visits++
    const cutAt = everyCutAt ?? (visits === 1 ? firstCutAt : undefined)
    let pieces = 0
    client.pipe(inside)
    inside.on('data', (piece: Buffer) => (++pieces === cutAt ? client.destroy() : client.write(piece)))
    inside.on('close', () => client.end())
    client.on('close', () => inside.end())
  })
  const cut = () => sockets.forEach((socket) => socket.destroy())
  await listening(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    visits: () => visits,
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await listening(server, 0)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
