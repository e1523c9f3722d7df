// What the schema may not take from those who rely on the last release, unless the changelog says so.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { breakingChanges } from '../../src/commands/breaking-changes.ts'
import { checkSchema } from '../../src/commands/check-schema.ts'
import { saidChanges } from '../../src/commands/said-changes.ts'
import { Failure } from '../../src/failure.ts'
import { temporaryFolder } from '../neo4j/fakes.ts'
import { run } from './command.ts'

const released = `
  type Query { people(first: Int = 50, kinds: [Kind!]): [Person!]! any: Any count(filter: Filter): Int! old: Int @deprecated }
  interface Named { name: String! }
  interface Entity implements Named { name: String! id: ID! }
  type Person implements Named & Entity { name: String! id: ID! knows(how: Kind): Person }
  type Topic { id: ID! }
  union Any = Person | Topic
  enum Kind { ONE TWO }
  input Filter { kind: Kind least: Int = 1 }
  scalar Day
  directive @special(how: Int) on FIELD`

describe('of these changes, clients notice:', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing that is added', 'ONE TWO }', 'ONE TWO THREE } type More { id: ID! }', []],
    ['no field that is added', 'type Topic {', 'type Topic { name(first: Int! = 1): String', []],
    ['no argument that need not be given', 'count(', 'count(more: Int, sure: Int! = 1, ', []],
    ['no wording', 'type Topic', '"Something." type Topic', []],
    ['no warning', 'any: Any', 'any: Any @deprecated(reason: "Use people.")', []],
    ['no answer that is never null any more', 'any: Any', 'any: Any!', []],
    ['a type that is gone', 'scalar Day', '', ['Day']],
    ['a field that is gone', 'any: Any', '', ['Query.any']],
    ['one that was deprecated', 'old: Int @deprecated', '', ['Query.old']],
    ['one that can be null', 'count(filter: Filter): Int!', 'count(filter: Filter): Int', ['Query.count']],
    ['one of another type', 'any: Any', 'any: Topic', ['Query.any']],
    ['an argument that is gone', 'first: Int = 50, ', '', ['Query.people(first:)']],
    ['one of another type, and its default', 'Int = 50', 'Float = 50', ['Query.people(first:)']],
    ['one that must be given', 'knows(how', 'knows(sure: Int!, how', ['Person.knows(sure:)']],
    ['one that must now be given', 'how: Kind)', 'how: Kind!)', ['Person.knows(how:)']],
    ['another default', 'Int = 50', 'Int = 10', ['Query.people(first:)']],
    ['a default that is gone', 'Int = 50', 'Int', ['Query.people(first:)']],
    ['a value that is gone', 'ONE TWO', 'ONE', ['Kind.TWO']],
    ['a member that is gone', 'Person | Topic', 'Person', ['Any']],
    ['an interface that is gone', 'Person implements Named & Entity', 'Person implements Named', ['Person']],
    ['a key that is gone', 'kind: Kind least', 'least', ['Filter.kind']],
    ['a key that must be given', 'least: Int', 'sure: Int! least: Int', ['Filter.sure']],
    ['another kind of type', 'scalar Day', 'enum Day { MONDAY }', ['Day']],
    ['a directive that is gone', 'directive @special(how: Int) on FIELD', '', ['special']],
    ['an argument that a directive needs', 'how: Int) on', 'how: Int, sure: Int!) on', ['@special(sure:)']],
  ])('%s', (_, from, to, expected) => {
    expect(released).toContain(from)
    const found = breakingChanges(buildSchema(released), buildSchema(released.replace(from, to)))
    expect(found.map(({ coordinate }) => coordinate)).toEqual(expected)
  })

  test('a field of an interface that is gone, on each type that has it', () => {
    const now = buildSchema(released.replaceAll('name: String!', 'id: ID!').replaceAll('id: ID! id: ID!', 'id: ID!'))
    expect(breakingChanges(buildSchema(released), now)).toEqual([
      { coordinate: 'Named.name', alsoOn: [], description: 'Named.name was removed.' },
      { coordinate: 'Entity.name', alsoOn: ['Named.name'], description: 'Entity.name was removed.' },
      { coordinate: 'Person.name', alsoOn: ['Named.name', 'Entity.name'], description: 'Person.name was removed.' },
    ])
  })
})

test('the changelog says what stands in backticks under Changed and Removed of what is not released', () => {
  const said = saidChanges(
    [
      '# Changelog',
      '`Not.this`: it is above everything.',
      '## Unreleased',
      '`Nor.this`, which is of no kind.',
      '### Added',
      '- `Person.more`',
      '### Changed',
      '- `Query.people(first:)` is 10 unless given; so is',
      '  `Query.topics(first:)`.',
      '### Removed',
      '- `Person.name` and ` Kind.TWO `, which nobody used. Not Person.id.',
      '### Fixed',
      '- `Person.fixed`',
      '## 0.1.0 – 2026-01-01',
      '### Removed',
      '- `Person.long`',
    ].join('\n'),
  )
  expect([...said]).toEqual(['Query.people(first:)', 'Query.topics(first:)', 'Person.name', 'Kind.TWO'])
})

describe('check-schema', () => {
  /** The versions' schemas and a changelog, in a folder of their own; what the command said and how it ended. */
  async function checked(versions: Readonly<Record<string, string>>, changelog: string, sdl: string) {
    const folder = await temporaryFolder()
    const releases = join(folder, 'releases')
    await mkdir(releases)
    for (const [file, text] of Object.entries(versions)) await writeFile(join(releases, file), text)
    await writeFile(join(folder, 'CHANGELOG.md'), changelog)
    const [said, progress]: [string[], string[]] = [[], []]
    const task = {
      ...{ environment: undefined as never, signal: new AbortController().signal },
      say: (line: string) => void said.push(line),
      progress: (line: string) => void progress.push(line),
    }
    const failed = await checkSchema({ releases, changelog: join(folder, 'CHANGELOG.md'), sdl }, task).then(
      () => null,
      (error: unknown) => error,
    )
    const refusal =
      failed instanceof Failure ? { message: failed.message.replace(folder, ''), remedy: failed.remedy } : failed
    return { said, progress, refusal }
  }

  const without = released
    .replaceAll('name: String! ', '')
    .replace('interface Named { }', 'interface Named { id: ID! }')

  test('lets pass what breaks nothing', async () => {
    expect(await checked({ '1.0.0.graphql': released }, '', `${released} type More { id: ID! }`)).toEqual({
      said: ['Since 1.0.0 the schema breaks nothing.'],
      progress: [],
      refusal: null,
    })
  })

  test('names each thing that breaks, and says what to do', async () => {
    expect(
      await checked(
        { '1.0.0.graphql': released },
        '## Unreleased\n\n### Added\n\n- `Kind.TWO`',
        released.replace('ONE TWO', 'ONE'),
      ),
    ).toEqual({
      said: [],
      progress: ['Kind.TWO: TWO was removed from enum type Kind.'],
      refusal: {
        message: 'The schema breaks what clients of 1.0.0 rely on, in 1 place, and the changelog does not say so.',
        remedy:
          'Keep what was there, marked @deprecated, beside what is new; or name `Kind.TWO` in CHANGELOG.md, under ' +
          '"## Unreleased" in "### Changed" or "### Removed".',
      },
    })
  })

  test('lets pass what the changelog says; of an interface, for all that have it', async () => {
    const changelog = '## Unreleased\n\n### Removed\n\n- `Named.name`: `Entity.id` is enough.\n'
    expect(await checked({ '1.0.0.graphql': released }, changelog, without)).toEqual({
      said: ['Since 1.0.0 the schema breaks 3 things, which the changelog says.'],
      progress: [],
      refusal: null,
    })
  })

  test('compares with the last release only, by number', async () => {
    const versions = { '0.9.0.graphql': released, '0.10.0.graphql': without, 'README.md': '' }
    expect(await checked(versions, '', without)).toMatchObject({ said: ['Since 0.10.0 the schema breaks nothing.'] })
  })

  test('says so where there is nothing to compare with', async () => {
    expect(await checked({}, '', released)).toMatchObject({
      refusal: { message: '/releases has the schema of no release.' },
    })
  })

  test('passes on the project as it stands', async () => {
    const { code, out, err } = await run(['check-schema'])
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out).toEqual([expect.stringMatching(/^Since \d+\.\d+\.\d+ the schema breaks .+\.$/)])
  })
})
