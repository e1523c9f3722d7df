// Somebody is forgotten in a database of the user's own while the API serves it: from then on it has nothing of them.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Api, startApi } from '../../src/api/server.ts'
import { Graph } from '../../src/graph/graph.ts'
import { load } from '../../src/graph/load/load.ts'
import { toRecords } from '../../src/graph/load/to-records.ts'
import { type FoldedWord, foldedWords } from '../../src/graph/search/folded-words.ts'
import { copyProject, type ProjectCopy } from '../forget/project-copy.ts'
import { rootOperations, typeOperations } from '../graph/select/operations.ts'
import { withScratchServer } from '../support/scratch-server.ts'
import { seedKnowledge } from '../support/seed-knowledge.ts'

const { describe, server, driver } = withScratchServer()
const before = await seedKnowledge()
const { id, name } = before.entities.find(
  (one) => one.type === 'Person' && before.mentions.some(({ entity }) => entity === one.id),
)!
const surname = name.split(' ').at(-1)!.toLowerCase()

const at = { database: 'neo4j' }

describe('whoever was forgotten', () => {
  let api: Api
  let copy: ProjectCopy
  let served: readonly string[]

  beforeAll(async () => {
    copy = await copyProject()
    await load(driver(), { database: 'neo4j', records: toRecords(before) })
    const graph = new Graph(driver(), { database: 'neo4j', timeoutMs: 60_000 })
    api = await startApi({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' })
    served = await everyString(api.url)
    // A store and a log of earlier.
    for (const folder of ['stores/old', 'logs']) await mkdir(join(copy.managed, folder), { recursive: true })
    await writeFile(join(copy.managed, 'stores/old/neostore'), name)
    await writeFile(join(copy.managed, 'logs/error.log'), `Error: ${name}\n`)
    await writeFile(join(copy.managed, 'logs/neo4j.log'), 'Started.\n')
    const { uri, user, password } = server()
    const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' }
    await copy.forget(id, {}, variables)
  }, 400_000)
  afterAll(async () => {
    await api.stop()
    await copy.remove()
  })

  test('was served before', () => {
    expect(served.filter((text) => text.toLowerCase().includes(surname)).length).toBeGreaterThan(20)
  })

  test('is in nothing that is served', async () => {
    const now = await everyString(api.url)
    expect(now.length).toBeGreaterThan(served.length / 2)
    expect(now.filter((text) => text.toLowerCase().includes(surname))).toEqual([])
    expect(now).not.toContain(id)
  })

  test('is found by no id and no name', async () => {
    const query =
      'query ($id: ID!, $name: String!) { node(id: $id) { id } byId: person(id: $id) { id } byName: person(name: $name) { id } }'
    expect(await ask(api.url, query, { id, name })).toEqual({ node: null, byId: null, byName: null })
  })

  test('is found by no search, nor is what searches read', async () => {
    const query =
      'query ($text: String!) { search(text: $text, first: 100) { nodes { entity { id name } matched highlight } } }'
    for (const text of [name, surname]) {
      const found = stringsIn(await ask(api.url, query, { text }))
      expect(found.filter((one) => one.toLowerCase().includes(surname))).toEqual([])
      expect(found).not.toContain(id)
    }
    const { records } = await driver().executeQuery('MATCH (t:SearchText) RETURN properties(t) AS of', {}, at)
    const [{ folded }] = foldedWords(surname) as [FoldedWord]
    const words = records.flatMap((row) => stringsIn(row.get('of'))).flatMap((one) => one.split(' '))
    expect(words.length).toBeGreaterThan(1000)
    expect(words).not.toContain(folded)
  })

  test('is in no store and no log of the managed Neo4j', async () => {
    expect(await readdir(copy.managed)).toEqual(['logs'])
    expect(await readdir(join(copy.managed, 'logs'))).toEqual(['neo4j.log'])
  })
})

async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] }
  if (errors !== undefined) throw new Error(`${query}: ${errors.map(({ message }) => message).join(', ')}`)
  return data
}

/** Every text in the answers to: each root field, each field of each type, and every statement and text to the last. */
async function everyString(url: string): Promise<readonly string[]> {
  const walked = [...rootOperations(), ...typeOperations()].filter(({ variables }) => variables.length === 0)
  const answers = [
    ...(await Promise.all(walked.map(({ text }) => ask(url, text)))),
    await ask(
      url,
      `{ documents { nodes { title url text sentences { text note mentions { because exact entity { id } } } } } }`,
    ),
    ...(await everyPage(url)),
  ]
  return answers.flatMap(stringsIn)
}

async function everyPage(url: string): Promise<unknown[]> {
  const languages = ['NB', 'NN', 'EN']
  const wordings = languages.map((one) => `w${one}: wording(language: ${one})`).join(' ')
  const explanations = languages.map((one) => `e${one}: explanation(language: ${one})`).join(' ')
  const query = `query ($after: String) { statements(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id ${wordings} evidence { ... on Quotation { exact prefix suffix } ... on Citation { title publisher url }
      ... on Inference { ${explanations} quotations { exact prefix suffix } } } } } }`
  const pages: unknown[] = []
  for (let after: string | null = null; ;) {
    const page = (await ask(url, query, { after })) as {
      statements: { pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    pages.push(page)
    if (!page.statements.pageInfo.hasNextPage) return pages
    after = page.statements.pageInfo.endCursor
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
