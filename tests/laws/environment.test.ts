import { describe, expect, test } from '@jest/globals'
import { environmentReads } from './environment-reads.ts'
import { sourceFiles } from './project-files.ts'

test('the environment is read in src/environment.ts only', () => {
  const elsewhere = sourceFiles().filter(({ path }) => path !== 'src/environment.ts')
  expect(elsewhere.flatMap(environmentReads)).toEqual([])
})

describe('a read is seen:', () => {
  test.each([
    'const a = process.env.HOME',
    "const a = process.env['HOME']",
    "const a = process['env']",
    'const a = process[name]',
    'const { env } = process',
    'const { env: e, cwd } = process',
    'function a(env = process.env) {}',
    'function a({ env } = process) {}',
    'const a = globalThis.process.env',
    "import { env } from 'node:process'",
    "import { env as e } from 'process'",
    "import p from 'node:process'; const a = p.env",
    "import * as p from 'node:process'; const a = p.env",
  ])('%s', (text) => {
    expect(environmentReads({ path: 'src/a.ts', text })).toEqual(['src/a.ts:1'])
  })
})

describe('this reads something else:', () => {
  test.each([
    'const a = process.platform',
    'const { platform } = process',
    'const a = options.env.HOME',
    'const { env } = options',
    '// process.env',
    "const a = 'process.env'",
    "import { cwd } from 'node:process'",
  ])('%s', (text) => {
    expect(environmentReads({ path: 'src/a.ts', text })).toEqual([])
  })
})
