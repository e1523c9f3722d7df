// Whatever ends the program, what is read afterwards is all of the old or all of the new.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { finishReplacing, replaceFiles } from '../../src/forget/replace-files.ts'

const old = {
  'seeds/reference/a.yml': 'a',
  'seeds/reference/b.yml': 'b',
  'seeds/documents/x/text.txt': 'x',
  'README.md': 'r',
}
const changes = new Map([
  ['reference/a.yml', 'A'],
  ['reference/b.yml', null],
  ['documents/x/text.txt', null],
  ['documents/y/text.txt', 'Y'],
  ['../README.md', 'R'],
])
const now = { 'seeds/reference/a.yml': 'A', 'seeds/documents/y/text.txt': 'Y', 'README.md': 'R' }

let root: string
let seeds: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'aktorgraf-replace-test-'))
  seeds = join(root, 'seeds')
  for (const [path, text] of Object.entries(old)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
})
afterEach(() => rm(root, { recursive: true }))

async function files(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(root, path), await readFile(path, 'utf8')] as const)),
  )
}

class Ended extends Error {}

/** Replaces, and is ended at the step of this number; returns whether it came so far. */
async function replaceUntil(step: number): Promise<boolean> {
  let steps = 0
  const end = () => {
    if (++steps === step) throw new Ended()
  }
  try {
    await replaceFiles(seeds, changes, end)
    return false
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    return true
  }
}

test('replaces, adds and removes, and leaves nothing beside', async () => {
  await replaceFiles(seeds, changes)
  expect(await files()).toEqual(now)
  expect(await readdir(join(seeds, 'documents'))).toEqual(['y'])
  expect(await readdir(seeds)).toEqual(['documents', 'reference'])
})

test('ended at any step, it is then all of the old or all of the new', async () => {
  const seen = new Set<string>()
  let step = 1
  for (; await replaceUntil(step); step++) {
    await finishReplacing(seeds)
    const { [`seeds/.forgetting/ready.json.part`]: _, ...left } = await files()
    const visible = Object.fromEntries(Object.entries(left).filter(([path]) => !path.includes('.forgetting')))
    expect([old, now]).toContainEqual(visible)
    seen.add(visible === old || 'seeds/reference/b.yml' in visible ? 'old' : 'new')
    // And again from the beginning.
    await replaceFiles(seeds, new Map([...changes].map(([path]) => [path, null])))
    for (const [path, text] of Object.entries(old)) {
      await mkdir(join(root, path, '..'), { recursive: true })
      await writeFile(join(root, path), text)
    }
  }
  expect(step).toBeGreaterThan(10)
  expect([...seen].sort()).toEqual(['new', 'old'])
})

test('what was only being prepared is prepared anew', async () => {
  await replaceUntil(2)
  await replaceFiles(seeds, changes)
  expect(await files()).toEqual(now)
})

test('where nothing was begun, nothing is done', async () => {
  await finishReplacing(seeds)
  expect(await files()).toEqual(old)
})
