import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exportsOf } from './exports.ts'
import { type ProjectFile, sourceFiles } from './project-files.ts'

/** Files with another name than their one export, each with the reason. */
const otherwise: Readonly<Record<string, string>> = {
  'src/annotation/key-checks.ts': 'the checks are what it is, problems what they return',
  'src/annotation/reference-checks.ts': 'the checks are what it is, problems what they return',
  'src/api/server.ts': 'the server is what starts',
  'src/corpus/nesting.ts': 'the nesting is what can be too deep',
  'src/neo4j/initial-password.ts': 'the password is why the system database is renewed',
  'src/neo4j/java-runtime.ts': 'the runtime is what is found',
  'src/statement/attestation.ts': 'it attests the days that it returns',
}

test('a file with one export is named after it', () => {
  const files = sourceFiles()
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter(isNamedOtherwise).map(({ path }) => path)).toEqual(Object.keys(otherwise))
})

describe('in letter or in sense:', () => {
  test.each([
    ['free-port.ts', 'export function freePort() {}', true],
    ['free-port.ts', 'export const isPortFree = 1', true],
    ['compile-selection.ts', 'export class SelectionCompiler {}', true],
    ['documents.ts', 'export const documentTexts = 1\nexport interface X {}', true],
    ['person.ts', 'export { people }', true],
    ['help.ts', 'export const a = 1, b = 2', true],
    ['we-of-a-body.ts', 'export const weOfABody = 1', true],
    ['index.ts', 'export const rules = 1', true],
    ['main.ts', 'run()', true],
    ['helpers.ts', 'export function freePort() {}', false],
    ['free-port.ts', 'export default function port() {}', false],
    ['port.ts', 'export class Report {}', false],
    ['date.ts', 'export interface Day {}', false],
  ])('%s with %s: %s', (path, text, named) => {
    expect(isNamedOtherwise({ path, text })).toBe(!named)
  })
})

/** Where it has several, its name says what they share, which is not for a program to judge. */
function isNamedOtherwise(file: ProjectFile): boolean {
  const exported = exportsOf(file)
  const values = exported.filter(({ typeOnly }) => !typeOnly)
  const own = wordsOf(basename(file.path, '.ts'))
  if (own[0] === 'index' || values.length > 1 || exported.length === 0) return false
  return !exported.some(({ name }) => own.every((word) => wordsOf(name).some((other) => areAkin(word, other))))
}

function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2-')
    .toLowerCase()
    .split('-')
  return words.map((word) => (word === 'people' ? 'person' : word.replace(/s$/, '')))
}

/** `compile` and `compiler`. */
function areAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length > 4 && long.startsWith(short))
}
