// Whatever stands below a root field, Neo4j is asked once.
import { expect, test } from '@jest/globals'
import type { Driver, Session } from 'neo4j-driver'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'

const { driver, database } = sharedServer()
let runs = 0
const ask = askWith(new Graph(counting(driver), { database, timeoutMs: 60_000 }))

/** The driver itself, but that what its sessions run is counted. */
function counting(real: Driver): Driver {
  return new Proxy(real, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      if (key !== 'session') return value.bind(target) as unknown
      return (...config: Parameters<Driver['session']>) => {
        const session = target.session(...config)
        const run = session.run.bind(session)
        session.run = ((...query: Parameters<Session['run']>) => {
          runs += 1
          return run(...query)
        }) as Session['run']
        return session
      }
    },
  })
}

const evidence = `evidence {
  basis
  ... on Quotation { exact document { title authors { name } } }
  ... on Inference { explanation premises { wording evidence { ... on Quotation { exact } ... on Citation { url } } } }
}`

test.each([
  ['a fact about the whole', 1, '{ graph { version } }'],
  [
    'a list with lists in it',
    1,
    '{ people { nodes { contributions { event { contributions { speakers { name } } } } } } }',
  ],
  ['premises below evidence', 1, `{ work(first: 5) { totalCount nodes { actor { name } ${evidence} } } }`],
  [
    'pages in pages',
    1,
    `{ topics(first: 3) { nodes { work(first: 2) { edges { cursor node { actor { work(first: 1) { pageInfo { endCursor } nodes { id } } } } } } } } }`,
  ],
  [
    'many by id, of many types',
    1,
    '{ nodes(ids: ["organisation:ks", "topic:bygg", "x"]) { id ... on Entity { name } } }',
  ],
  [
    'a table, with the statements of each cell and their evidence',
    1,
    `{ workMatrix(rows: COUNTY, columns: TOPIC) { rows { name } cells { row { id } statements { ${evidence} } } } }`,
  ],
  ['an ambiguity that is none', 1, '{ person(name: "Gunn Marit Helgesen") { name } }'],
  [
    'a search, with facets and lists in it',
    1,
    '{ search(text: "vei") { totalCount facets { key } nodes { highlight entity { names { value } } } } }',
  ],
  ['nothing', 1, '{ document(id: "document:nothing") { title } }'],
  [
    'several root fields, one twice',
    4,
    '{ a: people { totalCount } b: people { totalCount } coverage { statements byDocument { document { title } } } events { nodes { name } } }',
  ],
])('%s: %i', async (_, expected, operation) => {
  runs = 0
  await ask(operation)
  expect(runs).toBe(expected)
})
