import { describe, expect, test } from '@jest/globals'
import { blank, blankProse } from '../../src/forget/blank.ts'
import { isNamedInAddress, keysOf, namingsIn, type Person } from '../../src/forget/person.ts'

const person = (names: readonly string[], alone: readonly string[] = [], others: readonly string[] = []): Person => ({
  names: names.map(keysOf),
  alone: new Set(alone),
  surnames: new Set(names.map((name) => keysOf(name).at(-1)!)),
  others: others.map(keysOf),
})
const found = (text: string, who: Person) => namingsIn(text, who).map(({ start, end }) => text.slice(start, end))

// Nobody real.
const lindas = person(['Kåre Bjørn Lindås'], ['lindas'])
const berg = person(['Åse Berg'])

describe('a name is found however it is written', () => {
  test.each([
    ['Kåre Bjørn Lindås kom', 'Kåre Bjørn Lindås'],
    ['KÅRE BJØRN LINDÅS kom', 'KÅRE BJØRN LINDÅS'],
    ['kåre bjørn lindås kom', 'kåre bjørn lindås'],
    ['Kaare Bjoern Lindaas kom', 'Kaare Bjoern Lindaas'],
    ['Kåre\nBjørn\u00a0Lindås kom', 'Kåre\nBjørn\u00a0Lindås'],
    ['Lin\u00addås kom', 'Lin\u00addås'],
    ['Lindås kom', 'Lindås'],
    ['Kåre Lindås kom', 'Kåre Lindås'],
    ['Kåre Olav Lindås kom', 'Kåre Olav Lindås'],
    ['K. B. Lindås kom', 'K. B. Lindås'],
    ['Bjørn Lindås kom', 'Bjørn Lindås'],
    ['Lindås, Kåre Bjørn kom', 'Lindås, Kåre Bjørn'],
    ['Kåre Bjørn Lindås’ tale', 'Kåre Bjørn Lindås’'],
    ['Lindåss tale', 'Lindåss'],
    ["Lindås's tale", "Lindås's"],
    ['Lindås-saken', 'Lindås'],
    ['lindås-saken', 'lindås'],
    ['se person:kare-bjorn-lindas.', 'kare-bjorn-lindas'],
    ['skriv til kare.lindas@example.org', 'kare.lindas'],
    ['nøkkelen `lindas-gave`', 'lindas'],
  ])('%j', (text, name) => {
    expect(found(text, lindas)).toEqual([name])
  })

  test.each(['Kåre kom', 'lindås', 'Bjørn kom', 'Lindåsen', 'Kåre. Bjørn', ''])(
    '%j names nobody for certain',
    (text) => {
      expect(found(text, lindas)).toEqual([])
    },
  )
})

describe('a surname that is others’ too, or a word', () => {
  test.each([
    ['Åse Berg kom', ['Åse Berg']],
    ['Aase Bergs hus', ['Aase Bergs']],
    ['Berg kom', []],
    ['berg og dal', []],
    ['Åse Moe Berg kom', ['Åse Moe Berg']],
  ])('%j', (text, names) => {
    expect(found(text, berg)).toEqual(names)
  })

  test('somebody else may have the same first and last name', () => {
    expect(found('Åse Moe Berg og Åse Berg', person(['Åse Berg'], [], ['Åse Moe Berg']))).toEqual(['Åse Berg'])
  })
})

test.each([
  ['https://example.org/nytt/k%C3%A5re-bj%C3%B8rn-lind%C3%A5s-slutter', true],
  ['https://example.org/K%25C3%25A5re-Lind%25C3%25A5s.html', true],
  ['https://example.org/?q=lindaas', true],
  ['https://example.org/lindasen', false],
  ['https://example.org/100%', false],
])('in the address %s: %s', (address, named) => {
  expect(isNamedInAddress(address, lindas)).toBe(named)
})

describe('what is blanked', () => {
  test.each([
    ['Da kom Kåre\nBjørn  Lindås, 40.', 'Da kom ████\n█████  ██████, 40.'],
    ['Lin\u00addås’ tale', '████████ tale'],
    ['😀 Lindås 😀', '😀 ██████ 😀'],
  ])('%j is as long, in the same lines', (text, expected) => {
    const now = blank(text, namingsIn(text, lindas))
    expect(now).toBe(expected)
    expect(now).toHaveLength(text.length)
  })

  test('an id in prose stays an id', () => {
    const text = 'Lindås is `person:kare-lindas`, key `lindas-gave`.'
    expect(blankProse(text, namingsIn(text, lindas))).toBe('██████ is `person:xxxx-xxxxxx`, key `██████-gave`.')
  })
})
