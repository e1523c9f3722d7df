import { describe, expect, test } from '@jest/globals'
import { appendFile, mkdir, readdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundlePages } from '../../src/commands/bundle-pages.ts'
import { temporaryFolder } from '../neo4j/fakes.ts'

const kept = join(await temporaryFolder('sider på disk '), 'pages')
const old = join(kept, '0123456789abcdef')
const recent = join(kept, 'new-somebody-elses')
for (const folder of [old, recent]) await mkdir(folder, { recursive: true })
const twoHoursAgo = new Date(Date.now() - 7_200_000)
await utimes(old, twoHoursAgo, twoHoursAgo)

const files = await bundlePages(kept)
const paths = files.map(({ path }) => path)
const textOf = (path: string) => files.find((file) => file.path === path)!.body.toString()

describe('the pages', () => {
  test('have at hand all that they name', () => {
    const named = [...textOf('/graphiql').matchAll(/(?:href|src)="(graphiql\/[^"]+)"/g)].map(([, path]) => `/${path}`)
    expect(named).toEqual([expect.stringMatching(/\/style\.css$/), expect.stringMatching(/\/page\.js$/)])
    expect(paths).toEqual(expect.arrayContaining(named))
    const folder = dirname(named[0]!)
    for (const worker of ['editor', 'graphql', 'json']) expect(paths).toContain(`${folder}/${worker}-worker.js`)
    const imported = files
      .filter(({ path }) => path.endsWith('.js'))
      .flatMap(({ body }) => [...body.toString().matchAll(/(?:from|import)\s*\(?"\.\/([^"]+\.js)"/g)])
      .map(([, name]) => `${folder}/${name}`)
    expect(imported.length).toBeGreaterThan(20)
    expect(imported.filter((path) => !paths.includes(path))).toEqual([])
  })

  test('have the questions in them', () => {
    const scripts = files.filter(({ path }) => path.endsWith('.js')).map(({ body }) => body.toString())
    expect(scripts.filter((text) => text.includes('Hvor mange fylkeskommuner var det'))).toHaveLength(1)
  })

  test('are kept, in place of those before, until something changes', async () => {
    const key = dirname(paths[1]!).split('/').at(-1)!
    expect(await readdir(kept)).toEqual([key, 'new-somebody-elses'].sort())
    await appendFile(join(kept, key, 'page.js'), '// kept')
    const again = await bundlePages(kept)
    expect(again.map(({ path }) => path)).toEqual(paths)
    expect(again.find(({ path }) => path.endsWith('/page.js'))!.body.toString()).toMatch(/\/\/ kept$/)
  })
})
