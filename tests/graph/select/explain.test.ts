// Every query that the schema lets a client ask is one that Neo4j plans: without a complaint, and by the indexes.
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Plan } from 'neo4j-driver'
import { labels, relationshipTypes } from '../../../src/graph/load/records.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import { sharedServer } from '../../support/driver.ts'
import { richKnowledge } from '../rich-knowledge.ts'
import { type Operation, rootOperations, typeOperations, type VariableOf } from './operations.ts'
import { type Sent, sentFor } from './sent.ts'
import { variablesOf } from './values.ts'

const { driver, database } = sharedServer()

/** What Neo4j has not seen yet because the seeds say nothing of the kind; the load writes it where they do. */
const writable: ReadonlySet<string> = new Set([
  ...labels,
  ...relationshipTypes,
  ...toRecords(richKnowledge()).nodes.flatMap(({ properties }) => Object.keys(properties)),
])

interface Explained {
  readonly operators: readonly { readonly type: string; readonly details: string }[]
  readonly complaints: readonly string[]
}

/** Each text is planned once: with no arguments to give, there is one operation less. */
const known = new Map<string, Promise<Explained>>()

async function explained(operation: Operation): Promise<Explained> {
  const [values] = fc.sample(variablesOf(operation), { numRuns: 1, seed: 1 })
  const [sent] = await sentFor(operation.text, values)
  const plan = known.get(sent!.cypher) ?? explain(sent!)
  known.set(sent!.cypher, plan)
  return plan
}

async function explain({ cypher, parameters }: Sent): Promise<Explained> {
  const session = driver.session(database === undefined ? {} : { database })
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`, parameters)
    if (summary.plan === false) throw new Error('Neo4j gave no plan.')
    const complaints = summary.gqlStatusObjects
      .filter(({ gqlStatus, statusDescription }) => !gqlStatus.startsWith('00') && !isUnwritten(statusDescription))
      .map(({ statusDescription }) => statusDescription)
    return { operators: operatorsOf(summary.plan), complaints }
  } finally {
    await session.close()
  }
}

/** `The property `note` does not exist.` */
function isUnwritten(complaint: string): boolean {
  const [, name] =
    /^warn: (?:label|property key|relationship type) does not exist\. The .*? `(\w+)`/.exec(complaint) ?? []
  return name !== undefined && writable.has(name)
}

function operatorsOf({ operatorType, arguments: { Details: details }, children }: Plan): Explained['operators'] {
  const type = operatorType.replace(/@.*/, '')
  return [{ type, details: typeof details === 'string' ? details : '' }, ...children.flatMap(operatorsOf)]
}

const operations = [...rootOperations(), ...typeOperations()]

beforeAll(async () => {
  // Neo4j counts what an index holds in the background; until then it plans for an empty one.
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, database === undefined ? {} : { database })
  // Two at a time: the planner uses one core for each.
  const waiting = operations.values()
  const planAll = async () => {
    for (const operation of waiting) await explained(operation)
  }
  await Promise.all([planAll(), planAll()])
  // On a machine that does other things as well, planning all takes minutes.
}, 600_000)

describe('is accepted without a complaint:', () => {
  test.each(operations)('$what', async (operation) => {
    expect((await explained(operation)).complaints).toEqual([])
  })
})

const bare = ({ variables }: Operation) => variables.length === 0
const isPaging = ({ argument }: VariableOf) => ['first', 'after', 'last', 'before'].includes(argument)
const named = (pattern: RegExp) => operations.filter(({ what }) => pattern.test(what))
/** A search is read by the full-text index, in an order of its own. */
const lists = operations.filter(
  ({ root, what, text }) => what.startsWith('Query.') && text.includes('pageInfo') && root !== 'search',
)

/** How nodes are found in the first place, but for the Graph node. */
async function waysIn(operation: Operation): Promise<string[]> {
  const { operators } = await explained(operation)
  return operators
    .filter(({ type, details }) => /Scan|Seek/.test(type) && !details.includes(' g:Aktorgraf(id)'))
    .map(({ type, details }) => `${type} ${details}`)
}

async function orderings(operation: Operation): Promise<string[]> {
  const { operators } = await explained(operation)
  return operators.map(({ type }) => type).filter((type) => /Sort|Top/.test(type))
}

describe('a list is read from its index, in its order:', () => {
  test.each(lists.filter(bare))('$what', async (operation) => {
    expect(await waysIn(operation)).toEqual([expect.stringMatching(/^NodeIndexScan RANGE INDEX v0:\w+\(sortKey, id\)/)])
    expect(await orderings(operation)).toEqual([])
  })
})

describe('a page at a cursor is a piece of the index:', () => {
  const paged = lists.filter((list) => !bare(list) && list.variables.every(isPaging))
  test.each(paged)('$what', async (operation) => {
    const bound = operation.variables.some(({ argument }) => argument === 'before')
      ? '<= ($page.before)'
      : '>= ($page.after)'
    expect(await waysIn(operation)).toContainEqual(expect.stringContaining(`(sortKey, id) WHERE sortKey ${bound}.key`))
    expect(await orderings(operation)).toEqual([])
  })
})

describe('with conditions too, a list is found by an index: its own, in its order, or that of what it asks for:', () => {
  test.each(lists.filter(({ variables }) => !variables.every(isPaging)))('$what', async (operation) => {
    const ways = (await waysIn(operation)).filter((way) => way.includes(' v0:'))
    const byPredicate = 'NodeIndexSeek RANGE INDEX v0:Statement(predicate) WHERE predicate IN ($a0.filter).predicates'
    if (ways.includes(byPredicate)) return expect(ways).toEqual([byPredicate])
    expect(ways).toEqual([expect.stringMatching(/^NodeIndex\w+ RANGE INDEX v0:\w+\(sortKey, id\)/)])
    // What a search finds, and an order that no index has, is put in order.
    const isOrdered = operation.variables.some(({ argument }) => ['orderBy', 'filter', 'text'].includes(argument))
    if (!isOrdered) expect(await orderings(operation)).toEqual([])
  })
})

test('a search reads what the full-text index finds, and no label as a whole', async () => {
  const searches = operations.filter(({ root }) => root === 'search')
  expect(searches.length).toBeGreaterThan(2)
  for (const operation of searches) expect(await waysIn(operation)).toEqual([])
})

describe('an id is looked up:', () => {
  test.each(named(/^Query\.\w+ \(all arguments but name\)|^Query\.(node|nodes|document) \(all/))(
    '$what',
    async (operation) => {
      expect(await waysIn(operation)).toEqual([
        expect.stringMatching(/^NodeUniqueIndexSeek UNIQUE asked:Aktorgraf\(id\)/),
      ])
    },
  )
})

describe('a name is looked up:', () => {
  test.each(named(/^Query\.\w+ \(all arguments but id\)/))('$what', async (operation) => {
    expect(await waysIn(operation)).toEqual([
      expect.stringMatching(/^NodeIndexSeek RANGE INDEX v1:Name\(valueKey\) WHERE valueKey = \$computed.nameKey/),
    ])
  })
})

describe('what is made of entities is made of those that the ids or names lead to, and of no others:', () => {
  test.each(named(/^Query\.(compare|paths|neighbourhood) /))('$what', async (operation) => {
    const ways = await waysIn(operation)
    expect(ways).toContainEqual(expect.stringMatching(/^NodeUniqueIndexSeek UNIQUE asked:Aktorgraf\(id\)/))
    const isSeek =
      /^(NodeUniqueIndexSeek UNIQUE \w+:Aktorgraf\(id\)|NodeIndexSeek RANGE INDEX \w+:Name\(valueKey\) WHERE)/
    expect(ways.filter((way) => !isSeek.test(way))).toEqual([])
  })
})
