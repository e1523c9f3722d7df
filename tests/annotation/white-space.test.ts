import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inShort, occurrencesOf } from '../../src/annotation/white-space.ts'

const starts = (words: string, text: string) => [...occurrencesOf(words, text)].map(({ start }) => start)

test.each([
  ['a plain space for a no-break space', '24. oktober', 'Fylkesmøte 24.\u00A0oktober', [[11, 22]]],
  ['a plain space for a line break', 'møte om', 'et møte\nom IOA', [[3, 10]]],
  ['a plain space for several', 'fylkene. Det', 'fylkene. \u00A0 Det', [[0, 14]]],
  ['several for a plain space', 'møte  om', 'møte om', [[0, 7]]],
  ['a no-break space for a plain space', 'møte\u00A0om', 'møte om', [[0, 7]]],
  ['space around the words', '  møte om\n', 'et møte om', [[3, 10]]],
  [
    'twice',
    'og',
    'sol og vind og vann',
    [
      [4, 6],
      [12, 14],
    ],
  ],
  [
    'twice in one another',
    'ana',
    'banana',
    [
      [1, 4],
      [3, 6],
    ],
  ],
  ['as part of a longer word', 'vei', 'fylkesvei', [[6, 9]]],
  ['in another case', 'Vei', 'fylkesvei', []],
  [
    'signs that mean something elsewhere',
    'i/mellom (IOA)? [x] {y} a.b*c+d^$|\\',
    'xi/mellom (IOA)? [x] {y} a.b*c+d^$|\\',
    [[1, 36]],
  ],
  ['a dot for any letter', 'a.b', 'axb', []],
  ['after an emoji, counted as two', 'bygg', '🏗️ bygg', [[4, 8]]],
  ['no words', ' ', 'a b', []],
])('%s', (_, words, text, expected) => {
  expect([...occurrencesOf(words, text)].map(({ start, end }) => [start, end])).toEqual(expected)
})

const space = fc.constantFrom(' ', '\u00A0', '  ', '\n', '\n\n', '\u2003', '\t')
const word = fc.stringMatching(/^[a-cæøå.()*[\]\\^$?🏗]{1,4}$/u)
const textOf = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flatMap(([one, between]) => [one, between]))

test('any run of words, written with plain spaces, is found where it stands', () => {
  fc.assert(
    fc.property(textOf, fc.nat(), fc.nat(), (parts, a, b) => {
      const count = parts.length / 2
      const [first, last] = [a % count, b % count].sort((x, y) => x - y) as [number, number]
      const text = parts.join('')
      const at = parts.slice(0, first * 2).join('').length
      const words = parts.slice(first * 2, last * 2 + 1)
      const plain = words.map((part, i) => (i % 2 === 0 ? part : ' ')).join('')
      const found = [...occurrencesOf(plain, text)]
      expect(found).toContainEqual({ start: at, end: at + words.join('').length })
      // Whatever is found says the same, and nothing is found twice.
      for (const { start, end } of found) expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(plain)
      expect(new Set(found.map(({ start }) => start)).size).toBe(found.length)
    }),
  )
})

test('from a place on, only what begins there or later is found', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ab ]{1,30}$/),
      fc.stringMatching(/^[ab]{1,2}$/),
      fc.nat(30),
      (text, words, from) => {
        const all = starts(words, text)
        const later = [...occurrencesOf(words, text, from)].map(({ start }) => start)
        expect(later).toEqual(all.filter((start) => start >= from))
      },
    ),
  )
})

test('in messages, what is invisible is seen', () => {
  expect(inShort('fylkes\u00ADvei\u00A0 og\u200Bbygg')).toBe('fylkes[U+00AD]vei og[U+200B]bygg')
  expect(inShort('en to tre fire', 6)).toBe('en to…')
})
