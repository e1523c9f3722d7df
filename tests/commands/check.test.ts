import { describe, expect, test } from '@jest/globals'
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../neo4j/fakes.ts'
import { run } from './command.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const annotations = join('documents', 'fylkesmote-24-oktober', 'annotations.yml')

async function copyOfSeeds(): Promise<string> {
  const folder = join(await temporaryFolder(), 'seeds')
  await cp(seeds, folder, { recursive: true })
  return folder
}

async function replaceIn(file: string, from: string, to: string): Promise<number> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
  return text.slice(0, text.indexOf(from)).split('\n').length
}

describe('check', () => {
  test('of seeds without problems says what there is, in one line', async () => {
    const { code, out, err } = await run(['check'])
    expect(code).toBe(0)
    expect(err).toEqual([])
    // The report has eighteen sentences and two headings.
    expect(out).toEqual([
      expect.stringMatching(
        /^The seeds have no problems: 1 document, 20 sentences, \d+ entities, \d+ statements with \d+ pieces of evidence\.$/,
      ),
    ])
  })

  test('tells every problem with its place, what to do, and the name of the check', async () => {
    const folder = await copyOfSeeds()
    const file = join(folder, annotations)
    const line = await replaceIn(file, 'words: Fylkeskommunene, sentence: 8', 'words: Fylkeskommunane, sentence: 8')
    const other = await replaceIn(file, 'words: fylkeskommunene, sentence: 18', 'words: fylkeskommunane, sentence: 18')
    await appendFile(join(folder, 'reference', 'people.yml'), '  - { id: person:ny, name: Ny, kind: TALK }\n')
    const { code, out, err } = await run(['check', '--seeds', folder])
    expect(code).toBe(1)
    expect(out).toEqual([])
    const places = err.flatMap((each) => /^(\S+?):(\d+):\d+ {2}\S.* \[([a-z-]+)\]$/.exec(each)?.slice(1) ?? [])
    expect(places.join(' ')).toContain(`seeds/${annotations} ${line} quote-not-found`)
    expect(places.join(' ')).toContain(`seeds/${annotations} ${other} quote-not-found`)
    expect(places).toContain('seeds/reference/people.yml')
    // Each problem is followed by what to do about it.
    for (const [n, each] of err.entries()) if (/\[[a-z-]+\]$/.test(each)) expect(err[n + 1]).toMatch(/^ {4}\S/)
    expect(err).toContain(`${places.length / 3} problems in 2 files. What each [name] means stands in seeds/README.md.`)
  })

  test('of seeds that cannot be read says which checks were not made', async () => {
    const folder = await copyOfSeeds()
    await appendFile(join(folder, annotations), 'unknown: key\n')
    const { code, err } = await run(['check', '--seeds', folder])
    expect(code).toBe(1)
    expect(err.slice(-2)).toEqual([
      '1 problem in 1 file. What each [name] means stands in seeds/README.md.',
      'The quotations, references and dates are checked when these are mended.',
    ])
  })

  test('of a folder that is not there fails in two lines', async () => {
    const { code, out, err } = await run(['check', '--seeds', '/nowhere'])
    expect({ code, out }).toEqual({ code: 1, out: [] })
    expect(err).toEqual([
      'There is no folder /nowhere/reference.',
      "Run this in the project's folder, or name the folder of the seeds.",
    ])
  })
})

test('start, seed and neo4j stop at problems in the seeds with the same listing, before they do anything', async () => {
  const folder = await copyOfSeeds()
  await replaceIn(join(folder, annotations), 'words: Fylkeskommunene, sentence: 8', 'words: Fylkesfolk, sentence: 8')
  const directory = join(await temporaryFolder(), 'unused')
  const listing = await run(['check', '--seeds', folder])
  expect(listing.err.length).toBeGreaterThan(2)
  for (const command of ['start', 'seed', 'neo4j']) {
    expect(await run([command, '--seeds', folder], { AKTORGRAF_DIRECTORY: directory })).toEqual(listing)
  }
  await expect(readFile(directory)).rejects.toMatchObject({ code: 'ENOENT' })
})

describe('the command line', () => {
  test.each(['', 'start', 'seed', 'neo4j', 'check'])('%s --help helps', async (command) => {
    const { code, out } = await run([...command.split(' ').filter(Boolean), '--help'])
    expect(code).toBe(0)
    expect(out[0]).toMatch(new RegExp(`^Usage: aktorgraf ${command}`))
  })

  test.each([
    [['start', '--prot', '1'], "error: unknown option '--prot' (Did you mean --port?)"],
    [['stat'], "error: unknown command 'stat' (Did you mean start?)"],
    [['check', 'seeds'], "error: too many arguments for 'check'. Expected 0 arguments but got 1."],
  ])('%j is refused', async (args, cause) => {
    expect(await run(args)).toEqual({ code: 1, out: [], err: [cause, 'Add --help to see what there is.'] })
  })

  const whole = 'to a whole number from 1 to 65535; 0 takes any free port.'
  test.each([
    ['start', { PORT: 'http' }, ['PORT is "http", which is no port.', `Set PORT ${whole}`]],
    [
      'start',
      { NEO4J_BOLT_PORT: '70000' },
      ['NEO4J_BOLT_PORT is "70000", which is no port.', `Set NEO4J_BOLT_PORT ${whole}`],
    ],
    [
      'check',
      { LOG_LEVEL: 'loud' },
      ['LOG_LEVEL is "loud", which is no level.', 'Set it to one of fatal, error, warn, info, debug, trace, silent.'],
    ],
  ])('%s with %j is refused', async (command, variables, err) => {
    expect(await run([command], variables)).toEqual({ code: 1, out: [], err })
  })

  test('--port is refused as PORT is', async () => {
    const err = ['--port is "-1", which is no port.', `Set --port ${whole}`]
    expect(await run(['start', '--port', '-1'])).toEqual({ code: 1, out: [], err })
  })
})
