import { expect, test } from '@jest/globals'
import { type ProjectFile, sourceFiles } from './project-files.ts'

const MOST = 300
/** Files that are better long, each with the reason. */
const betterLong: Readonly<Record<string, string>> = {}

const lines = ({ text }: ProjectFile) => text.trimEnd().split('\n').length
const tooLong = (files: readonly ProjectFile[]) => files.filter((file) => lines(file) > MOST).map(({ path }) => path)

test(`no source file has more than ${MOST} lines, but for those with a reason`, () => {
  const files = sourceFiles()
  expect(files.length).toBeGreaterThan(50)
  expect(tooLong(files)).toEqual(Object.keys(betterLong).sort())
})

test('a file that is too long is seen', () => {
  const long = { path: 'src/a.ts', text: 'a\n'.repeat(MOST + 1) }
  expect(tooLong([long, { path: 'src/b.ts', text: 'a\n'.repeat(MOST) }])).toEqual(['src/a.ts'])
})
