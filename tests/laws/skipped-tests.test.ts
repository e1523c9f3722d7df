import { describe, expect, test } from '@jest/globals'
import { projectFiles } from './project-files.ts'
import { skippedTests } from './skipped-tests.ts'

const files = projectFiles('tests').filter(({ path }) => path.endsWith('.ts'))

test('no test is focused, and whoever skips one says why', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap(skippedTests)).toEqual([])
})

describe('refused:', () => {
  test.each([
    "test.only('a', () => {})",
    "it.only('a', () => {})",
    "describe.only('a', () => {})",
    "test.only.each([1])('a', () => {})",
    "test.concurrent.only('a', () => {})",
    "fit('a', () => {})",
    "fdescribe('a', () => {})",
    "test.skip('a', () => {})",
    "describe.skip('a', () => {})",
    "xtest('a', () => {})",
    "xit('a', () => {})",
    "test.todo('a')",
    "test.failing('a', () => {})",
    'const run = there ? test : test.skip',
  ])('%s', (text) => {
    expect(skippedTests({ path: 'tests/a.test.ts', text })).toHaveLength(1)
  })
})

describe('allowed:', () => {
  test.each([
    "test('a.only', () => {})",
    "test.each([1])('a', () => {})",
    "test.skip('a (skipped: there is no Chromium here)', () => {})",
    'describe.skip(`${what} (skipped: NEO4J_URI is set)`, tests)',
    'cursor.skip(3)',
    "// test.only('a', () => {})",
  ])('%s', (text) => {
    expect(skippedTests({ path: 'tests/a.test.ts', text })).toEqual([])
  })
})
