// seeds/README.md is the dictionary of the seeds for people; whatever the code knows stands in it, and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql'
import { parse as parseYaml } from 'yaml'
import type { z } from 'zod'
import { kinds } from '../../src/annotation/kinds.ts'
import * as shapes from '../../src/corpus/shapes.ts'
import { typeOfPrefix } from '../../src/corpus/to-records.ts'
import { anything, predicates, type PredicateRule } from '../../src/statement/predicates.ts'
import { properties } from '../../src/statement/properties.ts'
import { schemes } from '../../src/statement/reference/schemes.ts'
import { automaticRules, readersRules } from '../../src/statement/rules/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(`${root}/seeds/README.md`, 'utf8')
// The project's own schema may say more than the contract, which may speak of what no slice serves yet.
const sdl = [
  ...readdirSync(`${root}/schema`)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `schema/${name}`),
  'tests/laws/contract.graphql',
].map((path) => readFileSync(`${root}/${path}`, 'utf8'))

/** What stands under a heading, up to the next of any level. */
function section(heading: string): string {
  const [, ...after] = readme.split(new RegExp(`^#+ ${heading.replace(/[*.]/g, '\\$&')}\n`, 'm'))
  if (after.length !== 1) throw new Error(`seeds/README.md must have one heading «${heading}»`)
  return after[0]!.split(/^#+ /m)[0]!
}

/** The cells of every table row of a text, without the heads. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter(
      (line, i, lines) => line.startsWith('|') && !/^\|[ -]*-/.test(line) && !/^\|[ -]*-/.test(lines[i + 1] ?? ''),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** What the first cell of a row names. */
const named = (text: string) => rows(text).map(([first]) => first!.replace(/[`*]/g, ''))
const inBackticks = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!)

const shapesByHeading: [string, z.ZodObject][] = [
  ['source.yml', shapes.documentSource],
  ['annotations.yml', shapes.annotations],
  ['A sentence', shapes.sentence],
  ['A mention', shapes.mention],
  ['A quote', shapes.quote],
  ['A statement', shapes.statement],
  ['An entity', shapes.entity],
  ['A name', shapes.name],
  ['reference/*.yml', shapes.reference],
  ['A source', shapes.source],
  ['identity.yml', shapes.identity],
  ['Two who are one', shapes.same],
  ['Two who are not one', shapes.different],
  ['An id no longer used', shapes.retired],
]

test.each(shapesByHeading)(
  'the keys of %s, with the needed ones in bold and an example of each',
  (heading, { shape }) => {
    const keys = rows(section(heading)).map(([key, what, example]) => ({
      key: key!.replace(/[`*]/g, ''),
      needed: key!.startsWith('**'),
      explained: what !== '',
      example: example!.startsWith(`\`${key!.replace(/[`*]/g, '')}:`),
    }))
    const expected = Object.entries<z.ZodType>(shape as Record<string, z.ZodType>).map(([key, type]) => ({
      key,
      needed: !type.safeParse(undefined).success,
      explained: true,
      example: true,
    }))
    expect(keys).toEqual(expected)
  },
)

test.each(shapesByHeading)('the examples of %s can be copied', (heading, { shape }) => {
  const wrong = rows(section(heading)).flatMap(([, , example]) =>
    inBackticks(example!)
      // «statements:» begins a list, which has its own heading.
      .filter((written) => !written.endsWith(':'))
      .filter((written) => {
        const [[key, value] = []] = Object.entries(
          parseYaml(written, { schema: 'failsafe' }) as Record<string, unknown>,
        )
        return !(shape as Record<string, z.ZodType>)[key!]?.safeParse(value).success
      }),
  )
  expect(wrong).toEqual([])
})

test('every predicate with its ends', () => {
  const listed = rows(section('What can be said: the predicates')).map(([predicate, , subject, object]) => ({
    predicate: predicate!.replaceAll('`', ''),
    subject,
    object,
  }))
  const ends = (types: readonly string[]) =>
    types === anything ? 'anything' : types.join(', ').replace(/, (\w+)$/, ' or $1')
  const expected = Object.entries<PredicateRule>(predicates).map(
    ([predicate, { subject, object, objectOptional }]) => ({
      predicate,
      subject: ends(subject),
      object: object.length === 0 ? '`value`' : ends(object) + (objectOptional ? ', or none with a `post`' : ''),
    }),
  )
  expect(listed).toEqual(expected)
})

test('every property with the kind of its value', () => {
  const listed = rows(section('Facts')).map(([property, value]) => [
    property!.replaceAll('`', ''),
    /date|number|text/.exec(value!)?.[0],
    !value!.includes('several'),
  ])
  expect(listed).toEqual(Object.entries(properties).map(([name, { value, single }]) => [name, value, single]))
})

test('every register and vocabulary with what its identifiers look like', () => {
  const listed = rows(section('Identifiers')).map(([name, form, unique]) => [name!.replaceAll('`', ''), form, unique])
  expect(listed).toEqual(Object.entries(schemes).map(([name, { form, unique }]) => [name, form, unique ? 'yes' : 'no']))
})

test('every rule', () => {
  const all = named(section('Rules of inference'))
  expect(all).toEqual([...automaticRules, ...readersRules].map(({ name }) => name))
})

test('every word of which one must be chosen', () => {
  const choices = {
    ...enumsOf(['Language', 'ParticipationRole', 'ClaimKind', 'NameKind', 'OrganisationKind', 'ChangeKind']),
    ...enumsOf(['ContributionKind']),
    statuses: shapes.statuses,
    schemes: Object.keys(schemes),
    prefixes: [...Object.keys(typeOfPrefix), 'source'],
  }
  const [dictionary] = readme.replace(/^```[^]*?^```/gm, '').split('## Annotation guide\n')
  const written = new Set(inBackticks(dictionary!))
  const missing = Object.values(choices)
    .flat()
    .filter((word) => !written.has(word))
  expect(missing).toEqual([])
  expect(named(section('Statuses'))).toEqual(shapes.statuses)
  // Nothing in capitals that is not one of them.
  const capitals = [...written].filter((word) => /^[A-Z_]{3,}$/.test(word))
  expect(capitals.filter((word) => !(word in predicates) && !Object.values(choices).flat().includes(word))).toEqual([])
})

test("the kinds of entities and names are the API's", () => {
  const { OrganisationKind, ChangeKind, ContributionKind, NameKind } = enumsOf([
    'OrganisationKind',
    'ChangeKind',
    'ContributionKind',
    'NameKind',
  ])
  expect(kinds).toEqual({ Organisation: OrganisationKind, ChangeEvent: ChangeKind, Contribution: ContributionKind })
  expect(shapes.nameKinds).toEqual(NameKind)
})

test('every check of the code, and no other', () => {
  const known = new Set([...automaticRules, ...readersRules].map(({ name }) => name))
  const inCode = ['corpus', 'annotation', 'statement', 'forget'].flatMap((folder) =>
    readdirSync(`${root}/src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(`${root}/src/${folder}/${name}`, 'utf8').matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g),
      ])
      .map(([, id]) => id!),
  )
  // A word with hyphens that is neither a check nor a rule, the encoding.
  const checks = new Set(inCode.filter((id) => !known.has(id) && id !== 'utf-8'))
  const listed = named(section('What the check may say'))
  expect([...listed].sort()).toEqual([...checks].sort())
})

test('every link within the page leads somewhere', () => {
  const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  expect(links.filter((anchor) => !anchors.includes(anchor!))).toEqual([])
})

/** The values of the schema's enums, in its order. */
function enumsOf<Name extends string>(names: readonly Name[]): Record<Name, string[]> {
  const definitions = sdl.flatMap((text) => parse(text).definitions)
  const values = names.map((name): [Name, string[]] => {
    const found = definitions.find(
      (one): one is EnumTypeDefinitionNode => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name,
    )
    if (found?.values === undefined) throw new Error(`The schema has no enum ${name}`)
    return [name, found.values.map((one) => one.name.value)]
  })
  return Object.fromEntries(values) as Record<Name, string[]>
}
