import { expect, test } from '@jest/globals'
import { annotations, reference, text } from '../corpus/seed-folder.ts'
import { annotating } from './annotating.ts'

const entry = 'predicate: WORKS_ON, subject: organisation:ks, object: topic:ioa'
const seeds = (sentences: string, status = 'accepted') => ({
  [text]: 'KS kom. KS kom. De gikk.\n',
  [reference]: 'entities:\n  - {id: organisation:ks, name: KS, kind: ASSOCIATION}\n  - {id: topic:ioa, name: IOA}\n',
  [annotations]: `status: ${status}\nsentences:\n${sentences}`,
})
const sentence = (number: number, ...lines: string[]) =>
  [`  - sentence: ${number}`, `    text: ${number === 3 ? 'De gikk.' : 'KS kom.'}`, ...lines, ''].join('\n')
const says = (more: string) => `    statements:\n      - {${entry}, ${more}}`
const last = sentence(3, '    note: Nothing.')

test.each<[string, string, string[]]>([
  ['a statement quotes it', sentence(1, says('quote: KS')) + sentence(2, '    note: The same again.') + last, []],
  [
    'a statement under another sentence quotes it',
    sentence(1, says('quote: [KS, {words: KS, sentence: 2}]')) + sentence(2) + last,
    [],
  ],
  [
    'a note and nothing else',
    sentence(1, '    note: a') +
      sentence(2, '    note: b', '    mentions:\n      - {quote: KS, entity: organisation:ks}') +
      last,
    [],
  ],
  [
    'nothing at all',
    sentence(1, says('quote: KS')) + sentence(2) + last,
    ['7 sentence-silent Sentence 2 supports nothing: no accepted statement quotes its words, and no note says why.'],
  ],
  [
    'a mention alone',
    sentence(1, says('quote: KS')) + sentence(2, '    mentions:\n      - {quote: KS, entity: organisation:ks}') + last,
    ['7 sentence-silent Sentence 2 supports nothing: no accepted statement quotes its words, and no note says why.'],
  ],
  [
    'what is rejected',
    sentence(1, says('quote: KS')) + sentence(2, says('quote: KS, status: rejected')) + last,
    ['7 sentence-silent Sentence 2 supports nothing: no accepted statement quotes its words, and no note says why.'],
  ],
  [
    'what is proposed',
    sentence(1, says('quote: KS')) + sentence(2, says('quote: KS, status: proposed')) + last,
    [
      '7 sentence-silent Sentence 2 supports nothing: no accepted statement quotes its words, and no note says why (1 statement is still proposed).',
    ],
  ],
  [
    'a statement that quotes only another sentence',
    sentence(1, '    note: a') + sentence(2, says('quote: {words: gikk, sentence: 3}')) + sentence(3),
    ['6 sentence-silent Sentence 2 supports nothing: no accepted statement quotes its words, and no note says why.'],
  ],
  [
    'a note beside its own statement',
    sentence(1, says('quote: KS')) + sentence(2, says('quote: KS'), '    note: b') + last,
    [
      '7 note-beside-statements Sentence 2 has a note why it supports nothing, but an accepted statement quotes it (line 10).',
    ],
  ],
  [
    "a note beside another sentence's statement that quotes it",
    sentence(1, says('quote: [KS, {words: KS, sentence: 2}]')) + sentence(2, '    note: The same again.') + last,
    [
      '7 note-beside-statements Sentence 2 has a note why it supports nothing, but an accepted statement quotes it (line 6).',
    ],
  ],
  [
    'a note beside what is rejected',
    sentence(1, says('quote: KS')) + sentence(2, says('quote: KS, status: rejected'), '    note: b') + last,
    [],
  ],
])('the account of a sentence: %s', async (_, sentences, expected) => {
  const { problems } = await annotating(seeds(sentences))
  expect(problems.map(({ line, check, message }) => `${line} ${check} ${message}`)).toEqual(expected)
})

test('a text of which nothing is accepted yet is silent', async () => {
  const { problems } = await annotating(seeds(sentence(1, says('quote: KS')) + sentence(2) + last, 'proposed'))
  expect(problems.map(({ check }) => check)).toEqual(['sentence-silent', 'sentence-silent'])
})
