// The pages of questions in docs/: each query, asked on the live API, gives the answer that stands below it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Question, questionsOf } from '../../src/web/questions.ts'
import { type Reply, servedApi } from '../support/api.ts'
import { slugOf } from '../support/slug-of.ts'

const docs = new URL('../../docs/', import.meta.url)
const files = readdirSync(new URL('questions/', docs)).sort()
const pages = files.map((file) => ({ file, text: readFileSync(new URL(`questions/${file}`, docs), 'utf8') }))
const all = pages.flatMap(({ file, text }) => questionsOf(text).map((question) => ({ file, ...question })))
const ask = servedApi()

describe.each(files)('docs/questions/%s', (file) => {
  test.each(all.filter((one) => one.file === file))('$english', async ({ query, answer }) => {
    expect(asWritten(await ask(query))).toEqual(JSON.parse(answer))
  })
})

describe('the pages', () => {
  test('have at least forty questions, and nothing that looks like one and is not asked', () => {
    expect(all.length).toBeGreaterThanOrEqual(40)
    const blocks = pages.flatMap(({ text }) => [...text.matchAll(/^```(?:graphql|json)$/gm)])
    expect(blocks).toHaveLength(2 * all.length)
  })

  test('ask in both languages', () => {
    expect(all.filter(({ norwegian, english }) => !norwegian.endsWith('?') || !english.endsWith('?'))).toEqual([])
    expect(all.filter(({ norwegian, english }) => norwegian === english)).toEqual([])
  })

  test('ask nothing twice', () => {
    const plain = all.map(({ query }) => query.replace(/\s+/g, ' ').trim())
    expect(repeated(plain)).toEqual([])
    expect(repeated(all.map(({ norwegian }) => norwegian))).toEqual([])
    expect(repeated(all.map(({ english }) => english))).toEqual([])
  })

  test('always ask why, or on what basis: a sentence of the text is a reason itself', () => {
    expect(all.filter(({ query }) => !/\b(evidence|bases|basis|sentences|withoutEvidence)\b/.test(query))).toEqual([])
  })

  test('are listed in docs/questions.md, each question with its link', () => {
    const index = readFileSync(new URL('questions.md', docs), 'utf8')
    const listed = index.match(/^- \[.*$/gm)
    const line = ({ file, norwegian, english }: Question & { file: string }) =>
      `- [${norwegian}](questions/${file}#${slugOf(norwegian)}) ${english}`
    expect([...(listed ?? [])].sort()).toEqual(all.map(line).sort())
  })
})

/** An answer without errors is its data; of an error, where in the query it arose is left out. */
function asWritten({ data, errors }: Reply): unknown {
  if (errors === undefined) return data
  return { errors: errors.map(({ message, extensions }) => ({ message, extensions })), data }
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}
