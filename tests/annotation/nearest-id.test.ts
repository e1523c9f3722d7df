import { expect, test } from '@jest/globals'
import { nearestId } from '../../src/annotation/nearest-id.ts'

const known = [
  'person:gunn-marit-helgesen',
  'person:knut-aspas',
  'organisation:ks',
  'organisation:lup',
  'organisation:vestfold-fylkeskommune',
  'topic:ioa',
]

test.each([
  ['person:knut-aspaas', 'person:knut-aspas'],
  ['person:gunn-helgesen', 'person:gunn-marit-helgesen'],
  ['person:knut-erik-aspas', 'person:knut-aspas'],
  ['organisation:vestfold-fylkekommune', 'organisation:vestfold-fylkeskommune'],
  ['organization:ks', 'organisation:ks'],
  ['project:ioa', 'topic:ioa'],
  ['ioa', 'topic:ioa'],
  ['organisation:difi', null],
  ['person:knut', null],
  ['person:kjersti-bjornstad', null],
])('%s was meant to be %s', (id, expected) => {
  expect(nearestId(id, known)).toBe(expected)
})
