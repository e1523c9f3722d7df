// A load in a process of its own, so that a test can kill it: address, password, size, wholeUpTo.
import { load } from '../../../src/graph/load/load.ts'
import { connect } from '../../support/test-server.ts'
import { bigGraph } from './big-graph.ts'

const [uri = '', password = '', size, wholeUpTo] = process.argv.slice(2)
const driver = connect({ uri, user: 'neo4j', password, database: 'neo4j' })
await load(driver, {
  database: 'neo4j',
  records: bigGraph(Number(size), 'new'),
  wholeUpTo: Number(wholeUpTo),
  batchSize: 500,
})
await driver.close()
