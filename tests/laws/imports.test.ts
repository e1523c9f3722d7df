import { describe, expect, test } from '@jest/globals'
import { wrongWay } from './import-direction.ts'
import { importsOf } from './imports.ts'
import { projectFiles } from './project-files.ts'

const files = projectFiles('src').filter(({ path }) => path.endsWith('.ts'))

test('imports point one way: corpus → annotation → statement → graph → api → web; only commands join', () => {
  const imports = files.flatMap(importsOf)
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.flatMap((one) => wrongWay(one)?.replace(/^/, `${one.place} `) ?? [])).toEqual([])
})

test('no file needs itself, through whichever others', () => {
  expect(cycles(files)).toEqual([])
})

describe('every way to import is seen', () => {
  test.each([
    ["import { a } from '../b/c.ts'", 'src/b/c.ts', false],
    ["import a from 'package'", 'package', false],
    ["import '../b/c.ts'", 'src/b/c.ts', false],
    ["import * as a from '../../x.ts'", 'x.ts', false],
    ["import type { A } from '../b/c.ts'", 'src/b/c.ts', true],
    ["import { type A } from '../b/c.ts'", 'src/b/c.ts', false],
    ["export { a } from './c.ts'", 'src/a/c.ts', false],
    ["export * from '../b/c.ts'", 'src/b/c.ts', false],
    ["export type { A } from '../b/c.ts'", 'src/b/c.ts', true],
    ["const a = async () => (await import('../b/c.ts')).a", 'src/b/c.ts', false],
    ['const a = () => import(`../b/c.ts`)', 'src/b/c.ts', false],
    ['const a = () => import(`../${b}/c.ts`)', null, false],
    ["let a: import('../b/c.ts').A", 'src/b/c.ts', true],
    ["let a: typeof import('../b/c.ts')", 'src/b/c.ts', true],
    ["const a = require('../b/c.ts')", 'src/b/c.ts', false],
  ])('%s', (text, to, typeOnly) => {
    expect(importsOf({ path: 'src/a/file.ts', text })).toEqual([
      { from: 'src/a/file.ts', to, typeOnly, place: 'src/a/file.ts:1' },
    ])
  })

  test('what only looks like one is none', () => {
    const text = `// import { a } from '../b/c.ts'\nconst a = "import { a } from '../b/c.ts'"\nexport { a }`
    expect(importsOf({ path: 'src/a/file.ts', text })).toEqual([])
  })
})

describe('what goes', () => {
  test.each([
    ['src/annotation/a.ts', 'src/corpus/b.ts', false],
    ['src/statement/a.ts', 'src/corpus/b.ts', true],
    ['src/graph/a.ts', 'src/statement/b.ts', false],
    ['src/graph/load/a.ts', 'src/graph/select/b.ts', false],
    ['src/graph/a.ts', 'src/generated/graphql.ts', true],
    ['src/generated/graphql.ts', 'src/api/context.ts', true],
    ['src/web/a.ts', 'src/api/b.ts', false],
    ['src/neo4j/a.ts', 'src/failure.ts', false],
    ['src/agreement/a.ts', 'src/statement/b.ts', false],
    ['src/environment.ts', 'src/neo4j/b.ts', false],
    ['src/environment.ts', 'src/failure.ts', false],
    ['src/commands/a.ts', 'src/environment.ts', false],
    ['src/commands/a.ts', 'src/agreement/b.ts', false],
    ['src/forget/a.ts', 'src/corpus/b.ts', false],
    ['src/forget/a.ts', 'src/statement/b.ts', false],
    ['src/forget/a.ts', 'src/graph/b.ts', true],
    ['src/commands/a.ts', 'src/forget/b.ts', false],
    ['src/commands/a.ts', 'src/neo4j/b.ts', false],
    ['src/commands/a.ts', 'src/corpus/b.ts', false],
    ['src/problem.ts', 'src/place.ts', true],
    ['src/corpus/a.ts', 'yaml', false],
    ['src/graph/a.ts', 'neo4j-driver', false],
  ])('%s may import %s (types only: %s)', (from, to, typeOnly) => {
    expect(wrongWay({ from, to, typeOnly, place: '' })).toBeNull()
  })

  test.each([
    ['src/corpus/a.ts', 'src/annotation/b.ts', true, 'annotation/ does not come before corpus/'],
    ['src/statement/a.ts', 'src/graph/b.ts', true, 'graph/ does not come before statement/'],
    ['src/graph/a.ts', 'src/api/b.ts', true, 'api/ does not come before graph/'],
    ['src/graph/a.ts', 'src/corpus/b.ts', false, 'only types'],
    ['src/api/a.ts', 'src/statement/b.ts', false, 'only types'],
    ['src/web/a.ts', 'src/graph/b.ts', false, 'only types'],
    ['src/neo4j/a.ts', 'src/graph/b.ts', true, 'knows nothing of what it holds'],
    ['src/graph/a.ts', 'src/neo4j/b.ts', true, 'only commands/ knows of neo4j/'],
    ['src/api/a.ts', 'src/commands/b.ts', true, 'nothing knows of commands/'],
    ['src/neo4j/a.ts', 'src/commands/b.ts', true, 'nothing knows of commands/'],
    ['src/statement/a.ts', 'src/generated/graphql.ts', true, 'only graph/ and api/'],
    ['src/web/a.ts', 'src/generated/graphql.ts', true, 'only graph/ and api/'],
    ['src/generated/graphql.ts', 'src/api/b.ts', false, 'it is generated'],
    ['src/graph/a.ts', 'src/agreement/b.ts', true, 'only commands/ knows of agreement/'],
    ['src/agreement/a.ts', 'src/graph/b.ts', true, 'graph/ does not come before agreement/'],
    ['src/agreement/a.ts', 'src/corpus/b.ts', false, 'only types'],
    ['src/environment.ts', 'src/api/b.ts', true, 'nothing but neo4j/'],
    ['src/neo4j/a.ts', 'src/environment.ts', true, 'only commands/ reads'],
    ['src/api/a.ts', 'src/environment.ts', true, 'only commands/ reads'],
    ['src/failure.ts', 'src/environment.ts', true, 'knows of nobody'],
    ['src/forget/a.ts', 'src/graph/b.ts', false, 'forget/ uses only corpus, annotation, statement'],
    ['src/forget/a.ts', 'src/api/b.ts', true, 'forget/ uses only corpus, annotation, statement'],
    ['src/statement/a.ts', 'src/forget/b.ts', true, 'only commands/ knows of forget/'],
    ['src/failure.ts', 'src/corpus/b.ts', true, 'knows of nobody'],
    ['src/help/a.ts', 'src/corpus/b.ts', true, 'help/ is no folder'],
    ['src/api/a.ts', 'src/help.ts', true, 'help.ts/ is no folder'],
    ['src/api/a.ts', '../outside.ts', false, 'outside src/'],
    ['src/statement/a.ts', 'node:fs', false, 'only node:crypto'],
    ['src/annotation/a.ts', 'zod', false, 'no package'],
    ['src/api/a.ts', 'neo4j-driver', true, 'which only graph/'],
    ['src/api/a.ts', null, false, 'computed'],
  ])('%s may not import %s (types only: %s)', (from, to, typeOnly, why) => {
    expect(wrongWay({ from, to, typeOnly, place: '' })).toContain(why)
  })
})

test('a cycle is found, and one of types is none', () => {
  const a = { path: 'src/x/a.ts', text: "import { b } from './b.ts'" }
  const b = { path: 'src/x/b.ts', text: "import { c } from './c.ts'" }
  const c = { path: 'src/x/c.ts', text: "import { a } from './a.ts'" }
  expect(cycles([a, b, c])).toEqual(['src/x/a.ts → src/x/b.ts → src/x/c.ts → src/x/a.ts'])
  expect(cycles([a, b, { ...c, text: "import type { A } from './a.ts'" }])).toEqual([])
})

function cycles(of: typeof files): string[] {
  const needs = new Map(
    of.map((file) => [file.path, importsOf(file).flatMap(({ to, typeOnly }) => (typeOnly || to === null ? [] : [to]))]),
  )
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, above: readonly string[]) => {
    if (above.includes(path)) found.push([...above.slice(above.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const to of needs.get(path) ?? []) visit(to, [...above, path])
  }
  for (const path of needs.keys()) visit(path, [])
  return found
}
