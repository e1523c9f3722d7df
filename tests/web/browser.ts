// The pages in a real browser: one that the machine has.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, test } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = (process.env['PATH'] ?? '').split(delimiter)
const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium-browser']
const executable = [
  ...names.flatMap((name) => path.map((folder) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].find((file) => existsSync(file))

/** A test that needs a browser. Where everything must be tested, it fails without one. */
export const testInBrowser: (title: string, run: () => Promise<void>) => void =
  executable !== undefined || process.env['CI'] !== undefined
    ? test
    : (title, run) => test.skip(`${title} (skipped: there is no Chromium or Chrome on the PATH)`, run)

export interface Opened {
  readonly page: Page
  /** What the page asked for, in its own threads too. */
  readonly asked: readonly string[]
  /** What the browser's console told, and what went wrong in the page. */
  readonly told: readonly string[]
}

let browser: Browser | undefined
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close()
})
afterAll(async () => browser?.close())

/** Opens a page as a reader does who comes for the first time, with no network but this machine. */
export async function open(
  url: string,
  { locale = 'nb-NO', colorScheme = 'light' }: { locale?: string; colorScheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  browser ??= await chromium.launch({
    executablePath: executable ?? 'chromium',
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  // Many tests may run at once.
  page.setDefaultTimeout(60_000)
  const asked: string[] = []
  const told: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => told.push(error.message))
  await page.goto(url)
  return { page, asked, told }
}
