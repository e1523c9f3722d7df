import { describe, expect, test } from '@jest/globals'
import { forgottenProblems, withForgotten } from '../../src/forget/forgotten-problems.ts'
import { keysOf } from '../../src/forget/person.ts'
import { emptyRegister, hashOf, parseRegister, type Register, registerText } from '../../src/forget/register.ts'
import type { Corpus } from '../../src/corpus/records.ts'

// Nobody real.
const name = 'Kåre Bjørn Lindås'
const salted = { salt: '000102030405060708090a0b0c0d0e0f', cost: 256 }

describe('a hash', () => {
  test('is scrypt of the sorted words, and stays what it is for ever', async () => {
    expect(await hashOf(keysOf(name), salted)).toBe(await hashOf(['bjorn', 'kare', 'lindas'], salted))
    // As Python's hashlib.scrypt has it.
    expect(await hashOf(keysOf(name), salted)).toBe('caf8377e3d58d77ef2cdc30fef1fc7ee')
  })

  test('is another with another salt, another cost or another name', async () => {
    const hashes = await Promise.all([
      hashOf(keysOf(name), salted),
      hashOf(keysOf(name), { ...salted, salt: salted.salt.replace('00', '01') }),
      hashOf(keysOf(name), { ...salted, cost: 512 }),
      hashOf(keysOf('Kåre Bjørn Lindaasen'), salted),
    ])
    expect(new Set(hashes).size).toBe(4)
    expect(emptyRegister().salt).not.toBe(emptyRegister().salt)
  })
})

const registered = (names: readonly string[]): Promise<Register> =>
  withForgotten({ ...salted, forgotten: [] }, names.map(keysOf), '2026-11-25')

describe('the register', () => {
  test('holds no name, and is read as it was written', async () => {
    const register = await registered([name])
    const text = registerText(register)
    expect(text.toLowerCase()).not.toMatch(/lind|kåre|kare/)
    expect(parseRegister(text, 'seeds/forgotten.yml')).toEqual({ register, problems: [] })
  })

  test('has the first and last name too, and nothing twice', async () => {
    const register = await registered([name])
    expect(register.forgotten[0]?.hashes).toHaveLength(2)
    expect(await withForgotten(register, [keysOf(name)], '2027-01-01')).toBe(register)
  })

  test.each([
    ['salt: 00\ncost: 256\nforgotten: []\n', 'wrong-value'],
    ['salt: 000102030405060708090a0b0c0d0e0f\ncost: 256\n', 'missing-key'],
    [
      'salt: 000102030405060708090a0b0c0d0e0f\ncost: 256\nforgotten:\n  - { on: 2026-11-25, hashes: [abc] }\n',
      'wrong-value',
    ],
    ['salt: 000102030405060708090a0b0c0d0e0f\ncost: 256\nforgotten: []\nnames: []\n', 'unknown-key'],
  ])('that somebody has changed is refused (%j)', (text, check) => {
    const { register, problems } = parseRegister(text, 'seeds/forgotten.yml')
    expect(register).toBeNull()
    expect(problems).toMatchObject([{ file: 'seeds/forgotten.yml', check }])
    expect(problems[0]?.remedy).toContain('version control')
  })
})

const place = (line: number, file = 'seeds/reference/people.yml') => ({ file, line, column: 1 })
const corpus = (given: Partial<Corpus>): Corpus => ({
  ...{ documents: [], entities: [], sources: [], statements: [] },
  identity: { same: [], different: [], retired: [] },
  ...given,
})
const person = (id: string, called: string, names: readonly string[] = []): Corpus => {
  const at = place(3)
  return corpus({
    entities: [
      {
        id: { value: id, place: at },
        type: 'Person',
        name: { value: called, place: place(4) },
        names: names.map((value) => ({
          ...{ value: { value, place: place(6) }, kind: 'ALTERNATIVE', quotes: [], premises: [] },
        })),
        place: at,
      },
    ],
  })
}
const text = (words: string): Corpus =>
  corpus({
    documents: [
      {
        id: 'document:x',
        title: 'X',
        language: 'NB',
        text: words,
        textFile: 'seeds/documents/x/text.txt',
        sentences: [],
        place: place(1, 'seeds/documents/x/source.yml'),
      },
    ],
  })

describe('whoever is in the register is not let back', () => {
  test.each([
    ['by the name of an entity', person('person:x', 'Kåre Bjørn Lindås'), [4]],
    ['in another order and spelling', person('person:x', 'LINDAAS, Kaare Bjørn'), [4]],
    ['by one of its other names', person('person:x', 'Somebody', ['Kåre Lindås']), [6]],
    ['by an id', person('person:kare-bjorn-lindas', 'Somebody'), [3]],
    ['in a text', text('Først.\nSå kom Kåre Bjørn Lindås.'), [2]],
    ['in a text, broken over a line', text('Så kom Kåre\nBjørn\u00a0Lindås.'), [1]],
    ['in a text, in the possessive', text('Det var Kåre Lindåss tale, og Kåre Lindås’ hus.'), [1, 1]],
    ['nor is', person('person:x', 'Kåre Bjørnstad', ['Lindås']), []],
    ['nor is', text('Kåre. Bjørn Lindås. kåre lindås'), []],
  ])('%s', async (_, seeds, lines) => {
    const problems = await forgottenProblems(seeds, await registered([name]))
    expect(problems.map(({ line }) => line)).toEqual(lines)
    expect(problems.every((problem) => problem.check === 'person-forgotten')).toBe(true)
    expect(JSON.stringify(problems).toLowerCase()).not.toContain('lind')
  })
})
