import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearest } from '../../src/corpus/nearest.ts'

test.each([
  ['organisation:vestfol', ['organisation:vestfold', 'organisation:ks'], 'organisation:vestfold'],
  ['mention', ['statements', 'mentions', 'note'], 'mentions'],
  ['county', ['COUNTY', 'COMPANY'], 'COUNTY'],
  ['Aspås', ['Aspaas', 'Egeberg'], 'Aspaas'],
  ['Aspås', ['Asperud', 'Egeberg'], null],
  ['colour', ['sentence', 'text', 'note'], null],
  ['io', ['ioa', 'lup'], 'ioa'],
  ['ab', ['cd'], null],
  ['ab', ['ac'], null],
  ['anything', [], null],
])('%s among %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})

test('a word is nearest to itself, and one letter away from one that misses a letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{4,20}$/), fc.nat(), (word, n) => {
      const at = n % word.length
      expect(nearest(word, ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', word])).toBe(word)
      expect(nearest(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word)
    }),
  )
})
