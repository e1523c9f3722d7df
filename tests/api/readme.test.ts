// What the README promises: its queries give the answers that stand beside them, and its commands are those there are.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { dataOf, servedApi } from '../support/api.ts'

const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const ask = servedApi()

/** Each query with the title above it and the answer below it. */
const examples = [...text.matchAll(/\*\*([^*]+)\*\*\s+```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, title, query, answer]) => ({ title: title!, query: query!, answer: answer! }),
)

describe('the README', () => {
  test('has three queries with their answers', () => {
    expect(examples).toHaveLength(3)
    expect([...text.matchAll(/```graphql/g)]).toHaveLength(3)
  })

  test.each(examples)('$title', async ({ query, answer }) => {
    expect(await dataOf(ask(query))).toEqual(JSON.parse(answer))
  })

  test('names commands that there are, and CI runs its test command', () => {
    const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    const scripts = Object.keys((JSON.parse(file) as { scripts: object }).scripts)
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !scripts.includes(name!))).toEqual([])
    const ci = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')
    expect(text).toContain('npm ci && npm test')
    expect(ci).toMatch(/npm ci\b/)
    expect(ci).toMatch(/npm test\b/)
  })
})
