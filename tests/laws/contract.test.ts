// contract.graphql is a copy, to the letter, of what every client may rely on. It changes only when the contract does.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { contractDifferences } from './contract-differences.ts'
import { projectFiles } from './project-files.ts'

const textOf = (folder: string, name = '') =>
  projectFiles(folder)
    .filter(({ path }) => path.endsWith(`${name}.graphql`))
    .map(({ text }) => text)
    .join('\n')
const contractText = textOf('tests/laws', 'contract')
const { missing, wrong } = contractDifferences(buildSchema(contractText), buildSchema(textOf('schema')))

test('the copy of the contract is the contract', () => {
  expect(createHash('sha256').update(contractText).digest('hex')).toBe(
    '41b7064af75bb642c6e7a93161741fc448df27edfd828c9dec47b15920812440',
  )
})

test('what schema/ has is as the contract says', () => {
  expect(wrong).toEqual([])
})

test('schema/ has all that the contract promises', () => {
  expect(missing).toEqual([])
})

describe('a difference is seen:', () => {
  const promised = `
    interface Node { id: ID! }
    type A implements Node { id: ID! list(first: Int = 50, kinds: [Kind!]): [A!]! }
    enum Kind { ONE TWO }
    union Either = A | B
    type B { a: A }
    input Filter { text: String deep: Boolean = true }
    type Query { a(filter: Filter!): A }`
  test.each<[string, (sdl: string) => string, { missing?: string[]; wrong?: string[] }]>([
    ['none', (sdl) => sdl, {}],
    [
      'more is no difference',
      (sdl) =>
        sdl.replace('id: ID! list(', 'id: ID! more: Int list(more: Int, sure: Int! = 1, ').replace('ONE', 'ONE MORE'),
      {},
    ],
    ['a type', (sdl) => sdl.replace('union Either = A | B', ''), { missing: ['Either'] }],
    ['a field', (sdl) => sdl.replace('a: A }', 'b: A }'), { missing: ['B.a'] }],
    ["a field's type", (sdl) => sdl.replace('a: A }', 'a: B }'), { wrong: ['B.a is B instead of A'] }],
    ['nullability', (sdl) => sdl.replace('[A!]!', '[A!]'), { wrong: ['A.list is [A!] instead of [A!]!'] }],
    ['an argument', (sdl) => sdl.replace(', kinds: [Kind!]', ''), { missing: ['A.list(kinds:)'] }],
    [
      "an argument's type",
      (sdl) => sdl.replace('kinds: [Kind!]', 'kinds: [Kind]'),
      { wrong: ['A.list(kinds:) is [Kind] instead of [Kind!]'] },
    ],
    [
      "an argument's default",
      (sdl) => sdl.replace('Int = 50', 'Int = 10'),
      { wrong: ['A.list(first:) is Int = 10 instead of Int = 50'] },
    ],
    ['no default', (sdl) => sdl.replace('Int = 50', 'Int'), { wrong: ['A.list(first:) is Int instead of Int = 50'] }],
    [
      'an argument that must be given',
      (sdl) => sdl.replace('(filter', '(sure: Int!, filter'),
      { wrong: ['Query.a(sure:) must be given, which the contract does not say'] },
    ],
    ['an enum value', (sdl) => sdl.replace('TWO', 'THREE'), { missing: ['Kind.TWO'] }],
    ['a member of a union', (sdl) => sdl.replace('A | B', 'A'), { missing: ['Either = B'] }],
    ['an interface', (sdl) => sdl.replace('implements Node ', ''), { wrong: ['A does not implement Node'] }],
    ['a field of an input', (sdl) => sdl.replace('text: String', ''), { missing: ['Filter.text'] }],
    [
      'a default of an input',
      (sdl) => sdl.replace('= true', '= false'),
      { wrong: ['Filter.deep is Boolean = false instead of Boolean = true'] },
    ],
    [
      'a field of an input that must be given',
      (sdl) => sdl.replace('text: String', 'text: String sure: Int!'),
      { wrong: ['Filter.sure must be given, which the contract does not say'] },
    ],
    [
      'a kind',
      (sdl) => sdl.replace('enum Kind { ONE TWO }', 'scalar Kind'),
      { wrong: ['Kind is Scalar instead of Enum'] },
    ],
  ])('%s', (_what, change, expected) => {
    const differences = contractDifferences(buildSchema(promised), buildSchema(change(promised)))
    expect(differences).toEqual({ missing: [], wrong: [], ...expected })
  })
})
