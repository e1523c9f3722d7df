// GraphiQL as a reader meets it, in a real browser, on the API and the graph of the seeds.
import { describe, expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { bundlePages } from '../../src/commands/bundle-pages.ts'
import { questionsOf } from '../../src/web/questions.ts'
import { servedUrl } from '../support/api.ts'
import { open, type Opened, testInBrowser } from './browser.ts'

const api = servedUrl(bundlePages)
const openGraphiql = (reader: Parameters<typeof open>[1] = {}) => open(new URL('graphiql', api()).href, reader)

const [byDay, siblings] = questionsOf(
  readFileSync(new URL('../../docs/questions/counties.md', import.meta.url), 'utf8'),
) as [ReturnType<typeof questionsOf>[0], ReturnType<typeof questionsOf>[0]]

/** Chooses a question of the list, and gives what the API answers to it. */
async function choose(page: Page, question: string): Promise<unknown> {
  // The editors are there only when they have been loaded, and the questions are put into one.
  await editor(page).waitFor()
  const isQuestion = (body: string | null) => body !== null && !body.includes('IntrospectionQuery')
  const [response] = await Promise.all([
    page.waitForResponse((one) => isQuestion(one.request().postData())),
    page.getByRole('button', { name: question, exact: true }).click(),
  ])
  return response.json()
}

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines')
const answer = (page: Page) => page.locator('.graphiql-response .view-lines')
const tabs = async (page: Page) => (await page.getByRole('tab').allInnerTexts()).map((title) => title.trim())

const wrong = (page: Page) => page.locator('.graphiql-query-editor .squiggly-error')

/** Puts one word of the query in the place of another. */
async function write(page: Page, word: string, other: string): Promise<void> {
  await editor(page).getByText(word).dblclick()
  await page.keyboard.insertText(other)
}

/** Without the spaces: where a line is too long, the editor breaks it. */
async function textOf(lines: Locator): Promise<string> {
  return withoutSpaces(await lines.innerText())
}

const withoutSpaces = (text: string) => text.replace(/[\s·]/g, '')

async function shows(lines: Locator, text: string): Promise<void> {
  await lines.getByText(text.replaceAll(' ', '\u00A0')).first().waitFor()
}

function isAtPeace({ asked, told }: Opened): void {
  expect([...new Set(asked.map((address) => new URL(address).origin))]).toEqual([new URL(api()).origin])
  expect(told).toEqual([])
}

describe('GraphiQL', () => {
  testInBrowser('answers an example that is chosen, and asks nobody but this server', async () => {
    const opened = await openGraphiql()
    const { page } = opened
    expect(await page.title()).toBe('GraphiQL · Aktørgraf')
    expect(await choose(page, byDay.norwegian)).toEqual({ data: JSON.parse(byDay.answer) as unknown })
    await shows(answer(page), '"totalCount": 19')
    await shows(editor(page), 'query counties_1 {')
    expect(await textOf(editor(page))).toContain(withoutSpaces(`# ${byDay.norwegian}`))
    expect(await tabs(page)).toEqual(['<untitled>', 'counties_1'])

    // Another one comes into a tab of its own, and the first is found again.
    expect(await choose(page, siblings.norwegian)).toEqual({ data: JSON.parse(siblings.answer) as unknown })
    expect(await tabs(page)).toEqual(['<untitled>', 'counties_1', 'counties_2'])
    await choose(page, byDay.norwegian)
    expect(await tabs(page)).toEqual(['<untitled>', 'counties_1', 'counties_2'])
    await shows(answer(page), '"totalCount": 19')
    isAtPeace(opened)
  })

  testInBrowser('explains the schema', async () => {
    const opened = await openGraphiql()
    const { page } = opened
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query', exact: true }).first().click()
    await page.getByRole('link', { name: 'counties', exact: true }).waitFor()
    isAtPeace(opened)
  })

  testInBrowser('checks what is written against the schema, and asks it', async () => {
    const opened = await openGraphiql()
    const { page } = opened
    await write(page, 'version', 'nonsense')
    await wrong(page).waitFor()
    await write(page, 'nonsense', '__typename')
    await wrong(page).waitFor({ state: 'detached' })
    await page.keyboard.press('ControlOrMeta+Enter')
    await shows(answer(page), '"__typename": "GraphInfo"')
    isAtPeace(opened)
  })

  testInBrowser('finds questions by their words, in Norwegian and English', async () => {
    const { page } = await openGraphiql()
    const headings = page.locator('.questions h3')
    await page.getByRole('heading', { name: 'Spørsmål', exact: true }).waitFor()
    expect(await headings.allInnerTexts()).toEqual([
      'Fylker over tid',
      'Personer og verv',
      'Møtet 24. oktober 2019',
      'Hvem arbeider med hva',
      'Prosjekter',
      'Sammenhenger',
      'Hvordan vet vi det?',
      'Det grafen ikke vet',
      'Finne, filtrere og sammenligne',
    ])
    await page.getByRole('searchbox', { name: 'Søk i spørsmålene' }).fill('hvor stor skolen')
    expect(await page.locator('.questions li').allInnerTexts()).toEqual(['Hvor stor er skolen?'])
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('.questions li').allInnerTexts()).toEqual(['How large is the school?'])
    await page.getByRole('searchbox', { name: 'Search the questions' }).fill('xyz')
    await page.getByText('No question has all these words.').waitFor()
    expect(await headings.count()).toBe(0)

    // The choice is kept.
    await page.reload()
    await page.getByRole('heading', { name: 'Questions', exact: true }).waitFor()
  })

  testInBrowser('speaks English to whoever reads no Norwegian, and is dark where the reader wants it', async () => {
    const opened = await openGraphiql({ locale: 'en-GB', colorScheme: 'dark' })
    const { page } = opened
    await page.getByRole('button', { name: byDay.english, exact: true }).waitFor()
    await page.locator('.graphiql-query-editor .monaco-editor.vs-dark').waitFor()
    isAtPeace(opened)
  })
})
