import { beforeEach, expect, test } from '@jest/globals'
import { schemaRules } from '../../../src/graph/load/constraints.ts'
import { fingerprint } from '../../../src/graph/load/fingerprint.ts'
import { load, type LoadOptions } from '../../../src/graph/load/load.ts'
import { readRecords, storedFingerprint } from '../../../src/graph/load/read-records.ts'
import type { GraphRecords } from '../../../src/graph/load/records.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { withScratchServer } from '../../support/scratch-server.ts'
import { bigGraph } from './big-graph.ts'
import { smallKnowledge } from './small-knowledge.ts'

const scratch = withScratchServer()
const small = toRecords(smallKnowledge)
const now = () => new Date('2026-01-02T03:04:05Z')

const into = (records: GraphRecords, more: Partial<LoadOptions> = {}) =>
  load(scratch.driver(), { database: 'neo4j', records, now, ...more })

const query = async (cypher: string) => {
  const { records } = await scratch.driver().executeQuery(cypher, {}, { database: 'neo4j' })
  return records.map((row) => row.toObject())
}

const stored = () => storedFingerprint(scratch.driver(), 'neo4j')

scratch.describe('load', () => {
  beforeEach(() => scratch.empty())

  const ways: [string, Partial<LoadOptions>][] = [
    ['in one transaction', {}],
    ['in batches', { wholeUpTo: 10, batchSize: 7 }],
  ]

  test.each(ways)('writes exactly the records, %s', async (_, way) => {
    const version = fingerprint(small)
    expect(await into(small, way)).toEqual({ loaded: true, version })

    const session = scratch.driver().session({ database: 'neo4j' })
    const { nodes, relationships } = await readRecords(session)
    await session.close()
    const graph = nodes.find(({ id }) => id === 'graph')
    expect(graph?.properties).toEqual({
      id: 'graph',
      documents: 1,
      entities: 7,
      statements: 8,
      version,
      loadedAt: '2026-01-02T03:04:05.000Z',
      state: 'ready',
    })
    expect(nodes.filter((node) => node !== graph)).toEqual(small.nodes.filter(({ id }) => id !== 'graph'))
    expect(relationships).toEqual(small.relationships)
    expect(await query('MATCH (c:Contribution) RETURN valueType(c.position) AS type')).toEqual([
      { type: 'INTEGER NOT NULL' },
    ])
  })

  test.each(ways)('does nothing when the graph is there already, %s', async (_, way) => {
    await into(small, way)
    const before = await query('MATCH (n) RETURN elementId(n) AS id ORDER BY id')
    expect(await into(small, way)).toEqual({ loaded: false, version: fingerprint(small) })
    expect(await query('MATCH (n) RETURN elementId(n) AS id ORDER BY id')).toEqual(before)
  })

  test.each(ways)('takes out what left the records, %s', async (_, way) => {
    await into(bigGraph(20), way)
    await into(small, way)
    expect(await stored()).toBe(fingerprint(small))
  })

  test('mends what somebody changed by hand', async () => {
    await into(small)
    await query("MATCH (n:Topic {id: 'topic:drift'}) SET n.name = 'Drift'")
    expect(await into(small)).toMatchObject({ loaded: true })
    expect(await stored()).toBe(fingerprint(small))
  })

  test.each(ways)('refuses a database that holds something else, and leaves it alone, %s', async (_, way) => {
    await scratch.dropSchema()
    await query("CREATE (:Movie {title: 'Max Manus'})")
    await expect(into(small, way)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(':Movie'),
    })
    expect(await query('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')).toEqual([
      { labels: ['Movie'], properties: { title: 'Max Manus' } },
    ])
    expect(await query('SHOW CONSTRAINTS YIELD name')).toEqual([])
  })

  test('leaves the old graph whole when the new one cannot be written', async () => {
    await into(small)
    const twice = bigGraph(20)
    await expect(into({ ...twice, nodes: [...twice.nodes, twice.nodes.at(-1)!] })).rejects.toThrow('already exists')
    expect(await stored()).toBe(fingerprint(small))
  })

  test('leaves the old graph whole when what was written is not what was meant', async () => {
    await into(small)
    const loose = bigGraph(20)
    const records = { ...loose, nodes: loose.nodes.filter(({ id }) => id !== 'topic:7') }
    await expect(into(records)).rejects.toThrow('did not store the graph as it was written')
    expect(await stored()).toBe(fingerprint(small))
    expect(await query('MATCH (g:Graph) RETURN g.state AS state')).toEqual([{ state: 'ready' }])
  })

  test('two at once in one transaction each: one after the other', async () => {
    const [one, other] = [bigGraph(400, 'a'), bigGraph(500, 'b')]
    const both = await Promise.all([into(one), into(other)])
    expect(both).toMatchObject([{ loaded: true }, { loaded: true }])
    expect([fingerprint(one), fingerprint(other)]).toContain(await stored())
  })

  test('two at once in batches: one is told that the other took over, and the graph is the other one', async () => {
    const graphs = [bigGraph(400, 'a'), bigGraph(500, 'b')]
    const ends = await Promise.allSettled(graphs.map((records) => into(records, { wholeUpTo: 10, batchSize: 50 })))
    const whole = ends.map(({ status }) => status === 'fulfilled')
    expect(whole.filter(Boolean)).toHaveLength(1)
    expect(await stored()).toBe(fingerprint(graphs[whole.indexOf(true)]!))
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'Failure', message: expect.stringContaining('took over') },
    })
  })

  test('makes each constraint and index by its name', async () => {
    await scratch.dropSchema()
    await into(small)
    const names = [
      ...(await query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")),
      ...(await query('SHOW CONSTRAINTS YIELD name RETURN name')),
    ].map(({ name }) => name as string)
    expect([...new Set(names)].sort()).toEqual(schemaRules.map(({ name }) => name).sort())
  })
})
