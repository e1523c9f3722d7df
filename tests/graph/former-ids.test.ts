// Every place that takes an id takes one that it had before. The graph is that of the seeds, with ids that were retired
// for this test: of each kind of thing that lists are filtered by.
import { beforeAll, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { annotate } from '../../src/annotation/annotate.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import type { Placed } from '../../src/corpus/records.ts'
import { Graph } from '../../src/graph/graph.ts'
import { load } from '../../src/graph/load/load.ts'
import { toRecords } from '../../src/graph/load/to-records.ts'
import { derive } from '../../src/statement/derive.ts'
import { type Asking, askWith, refusalOf } from '../support/ask.ts'
import { withScratchServer } from '../support/scratch-server.ts'
import { sentFor } from './select/sent.ts'

const { describe, driver, empty, dropSchema } = withScratchServer()

/** What the ids of the seeds were, for this test: the same with `-before`. */
const ids = {
  person: 'person:knut-aspas',
  county: 'organisation:trondelag-fylkeskommune',
  body: 'organisation:lup',
  topic: 'topic:innovative-offentlige-anskaffelser',
  project: 'project:nye-horten-vgs',
  event: 'event:fylkesmote-2019-10-24',
  document: 'document:fylkesmote-24-oktober',
  post: 'post:fylkesdirektor-i-trondelag-fylkeskommune',
  contribution: 'contribution:fylkesmote-2019-aspas',
  owner: 'organisation:vestfold-fylkeskommune',
} as const
const before = (id: string) => `${id}-before`

let ask: Asking

describe('an id that something had before', () => {
  beforeAll(async () => {
    const { corpus } = await readCorpus(fileURLToPath(new URL('../../seeds', import.meta.url)))
    const retired = Object.values(ids).map((id, line) => ({
      ...{ id: placed(before(id), line), now: placed(id, line) },
      ...{ because: 'for a test', retiredOn: '2026-11-25', place: placed('', line).place },
    }))
    const identity = { ...corpus.identity, retired: [...corpus.identity.retired, ...retired] }
    const { annotated, problems } = annotate({ ...corpus, identity })
    expect(problems).toEqual([])
    await load(driver(), { database: 'neo4j', records: toRecords(derive(annotated).knowledge) })
    ask = askWith(new Graph(driver(), { database: 'neo4j' }))
  })

  const list = 'totalCount nodes { id }'
  test.each<[string, (id: string) => string]>([
    [ids.person, (id) => `node(id: "${id}") { id }`],
    [ids.post, (id) => `node(id: "${id}") { id }`],
    [ids.contribution, (id) => `nodes(ids: ["${id}", "${id}"]) { id }`],
    [ids.person, (id) => `person(id: "${id}") { id }`],
    [ids.county, (id) => `organisation(id: "${id}") { id }`],
    [ids.topic, (id) => `topic(id: "${id}") { id }`],
    [ids.project, (id) => `project(id: "${id}") { id }`],
    [ids.event, (id) => `event(id: "${id}") { id }`],
    [ids.document, (id) => `document(id: "${id}") { id }`],
    [ids.topic, (id) => `people(filter: {topics: ["${id}"]}) { ${list} }`],
    [
      ids.topic,
      (id) => `people(filter: {not: {allTopics: ["${id}"]}}) { ${list} facets { key buckets { value count } } }`,
    ],
    [ids.topic, (id) => `organisations(filter: {or: [{allTopics: ["${id}"]}]}) { ${list} }`],
    [ids.body, (id) => `organisations(filter: {organisations: ["${id}"]}) { ${list} }`],
    [ids.county, (id) => `organisations(filter: {counties: ["${id}"]}) { ${list} }`],
    [ids.owner, (id) => `projects(filter: {counties: ["${id}"]}) { ${list} }`],
    [ids.county, (id) => `work(filter: {organisations: ["${id}"]}) { ${list} }`],
    [ids.county, (id) => `people(filter: {organisations: ["${id}"]}) { ${list} }`],
    [ids.county, (id) => `people(filter: {counties: ["${id}"]}) { ${list} }`],
    [ids.event, (id) => `people(filter: {events: ["${id}"]}) { ${list} }`],
    [ids.topic, (id) => `organisations(filter: {topics: ["${id}"]}) { ${list} }`],
    [ids.topic, (id) => `projects(filter: {topics: ["${id}"]}) { ${list} }`],
    [ids.owner, (id) => `projects(filter: {actors: ["${id}"]}) { ${list} }`],
    [ids.person, (id) => `work(filter: {actors: ["${id}"]}) { ${list} }`],
    [ids.topic, (id) => `work(filter: {topics: ["${id}"], includeNarrower: false}) { ${list} }`],
    [ids.project, (id) => `work(filter: {projects: ["${id}"]}) { ${list} }`],
    [ids.county, (id) => `work(filter: {counties: ["${id}"]}, basis: [INFERRED]) { ${list} }`],
    [ids.person, (id) => `statements(filter: {subjects: ["${id}"]}) { ${list} }`],
    [ids.post, (id) => `statements(filter: {objects: ["${id}"]}) { ${list} }`],
    [ids.document, (id) => `statements(filter: {documents: ["${id}"], basis: [STATED]}) { ${list} }`],
    [ids.body, (id) => `posts(organisation: "${id}") { ${list} }`],
    [ids.county, (id) => `timeline(id: "${id}") { totalCount nodes { date statement { id } } }`],
    [ids.document, (id) => `anachronisms(document: "${id}") { mention { exact } }`],
  ])('stands for it: %s in %s', async (id, field) => {
    const { now, formerly, never } = (await ask(
      `{ now: ${field(id)} formerly: ${field(before(id))} never: ${field(`${id}-never`)} }`,
    )) as Readonly<Record<string, unknown>>
    expect(formerly).toEqual(now)
    expect(JSON.stringify(now)).toMatch(/"(id|exact)":/)
    expect(never).not.toEqual(now)
  })

  test('comes in one list with others, once', async () => {
    const both = `["${ids.person}", "${before(ids.person)}", "person:nobody"]`
    const { work, one } = (await ask(
      `{ work(filter: {actors: ${both}}) { ${list} } one: work(filter: {actors: ["${ids.person}"]}) { ${list} } }`,
    )) as Readonly<Record<string, unknown>>
    expect(work).toEqual(one)
  })

  test.each(['{ person(id: "a") { id } }', '{ node(id: "a") { id } }', '{ nodes(ids: ["a"]) { id } }'])(
    'is found by the index of ids: %s',
    async (operation) => {
      const [sent] = await sentFor(operation)
      const { summary } = await driver().executeQuery(`EXPLAIN ${sent!.cypher}`, sent!.parameters, {
        database: 'neo4j',
      })
      const operators = operatorsOf(summary.plan as Plan)
      const asked = operators.slice(operators.indexOf('VarLengthExpand(All)'))
      expect(asked).toEqual(['VarLengthExpand(All)', 'NodeUniqueIndexSeek'])
    },
  )

  test('is nothing yet where nothing is loaded, and no index is there', async () => {
    await empty()
    await dropSchema()
    for (const field of ['person(id: "a") { id }', 'node(id: "a") { id }', 'nodes(ids: ["a"]) { id }']) {
      expect(await refusalOf(ask(`{ ${field} }`))).toEqual({ code: 'LOADING', details: { state: 'empty' } })
    }
  })
})

interface Plan {
  readonly operatorType: string
  readonly children: readonly Plan[]
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsOf)]
}

function placed(value: string, line: number): Placed<string> {
  return { value, place: { file: 'identity.yml', line: line + 1, column: 1 } }
}
