import { describe, expect, test } from '@jest/globals'
import { projectFiles } from './project-files.ts'
import { textProblems } from './text-problems.ts'

const files = projectFiles()
// These show what is refused.
const samples = ['tests/laws/text-problems.test.ts']

test('every text reads the same on every machine, and names no machine', () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['package.json', 'src/failure.ts', '.gitignore']),
  )
  expect(files.filter(({ path }) => !samples.includes(path)).flatMap(textProblems)).toEqual([])
})

test('the lock file leaves to npm where packages come from', () => {
  const lock = files.find(({ path }) => path === 'package-lock.json')
  const { packages } = JSON.parse(lock?.text ?? '{}') as { packages: Record<string, { resolved?: string }> }
  const fromSomewhere = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(fromSomewhere).toEqual([])
})

describe('refused:', () => {
  test.each([
    ['see /home/kari/aktorgraf', 'a path of one machine: /home/k'],
    ["'/Users/kari/a.ts'", 'a path of one machine: /Users/k'],
    ['(/root/.m2/settings.xml)', 'a path of one machine: /root/.'],
    ['/workspaces/aktorgraf/src', 'a path of one machine: /workspaces/aktorgraf/s'],
    ['/builds/group/project', 'a path of one machine: /builds/group/p'],
    ['C:\\Users\\kari', 'a path of one machine: C:\\Users\\'],
    ['https://registry.example.org/npm/', 'the address of a package registry or a mirror'],
    ['http://maven-mirror.example.org:8081/', 'the address of a package registry or a mirror'],
    ['from registry.npmjs.org', 'the address of a package registry or a mirror'],
    ['http://build.example.internal/x', 'an address inside one network'],
    ['a\r', 'only LF'],
    ['\uFEFFa', 'byte order mark'],
    ['fylkesra\u030Adet', 'NFC'],
    ['fylkesr\uFFFDdet', 'U+FFFD'],
  ])('%j', (text, problem) => {
    expect(textProblems({ path: 'a', text })).toEqual([expect.stringContaining(problem)])
  })
})

describe('no problem:', () => {
  test.each([
    'fylkesrådet\n',
    "import { a } from '../builds/b/c.ts'",
    'http://127.0.0.1:4000/graphql',
    // In pieces, so that whoever searches the tree for a machine's paths finds none.
    ['https://www.example.org', 'work', 'a', 'b'].join('/'),
    'tests/home/a',
    '~/.m2/settings.xml',
    '«\uFFFD» stands for a letter that was lost',
    'the registry of organisations, https://data.brreg.no/enhetsregisteret',
    '/tmp/aktorgraf',
  ])('%j', (text) => {
    expect(textProblems({ path: 'a', text })).toEqual([])
  })
})
