import { expect, test } from '@jest/globals'
import { annotations, corpusOf, marked } from './seed-folder.ts'

const file = `seeds/${annotations}`
const quotes = 'quotation marks'

// What people get wrong who do not know YAML; § marks the place that is to be told.
test.each<[string, string, string, string]>([
  ['a tab', 'sentences:\n§\t- sentence: 1', 'There is a tab in the indentation.', 'spaces'],
  ['a tab below spaces', 'sentences:\n  - sentence: 1\n§\t  text: a', 'There is a tab in the indentation.', 'spaces'],
  [
    'a colon in a text',
    'sentences:\n  - sentence: 1\n    text: §Nye Horten VGS: en innovativ prosess',
    'There is a colon followed by a space inside a text without quotation marks.',
    quotes,
  ],
  [
    'a colon in a short entry',
    'sentences:\n  - {sentence: 1, text: §Nye Horten VGS: en prosess, note: a}',
    'There is a colon followed by a space inside a text without quotation marks.',
    quotes,
  ],
  ['no space after a colon', 'sentences:\n  - sentence:§1\n    text: a', 'There is no space after the colon.', 'space'],
  [
    'no space after the last',
    'sentences:\n  - sentence: 1\n    text:§a',
    'There is no space after the colon.',
    'space',
  ],
  ['no space after a hyphen', 'sentences:\n  -§sentence: 1\n', 'There is no space after the hyphen.', 'space'],
  [
    'no space after the second hyphen',
    'sentences:\n  - sentence: 1\n  -§sentence: 2\n',
    'There is no space after the hyphen.',
    'space',
  ],
  [
    'a key too far in',
    'sentences:\n  - sentence: §1\n     text: a',
    'The next line is indented deeper than this one, and holds a colon.',
    'same indentation',
  ],
  [
    'a key too far out',
    'sentences:\n  - sentence: 1\n§   text: a',
    'The indentation does not fit the lines around it.',
    'same indentation',
  ],
  [
    'a quotation mark not closed',
    "sentences:\n  - sentence: 1\n    text: §'Nye Horten\n    note: a\n",
    'The quotation mark that opens here is not closed.',
    'Close it',
  ],
  [
    'an apostrophe within single quotation marks',
    "sentences:\n  - sentence: 1\n    text: 'Nye '§Horten'' VGS'\n",
    'The text goes on after its closing quotation mark or bracket.',
    'double',
  ],
  [
    'a text after its quotation marks',
    'sentences:\n  - sentence: 1\n    text: "Nye" §Horten VGS\n',
    'The text goes on after its closing quotation mark or bracket.',
    quotes,
  ],
  [
    'a bracket not closed',
    'sentences:\n  - sentence: 1\n    mentions: §[\n    note: a\n',
    'The bracket that opens here is not closed on its line.',
    'Close it',
  ],
  [
    'a brace not closed',
    'sentences:\n  - sentence: 1\n    mentions:\n      - §{quote: a, entity: topic:ioa\n',
    'The bracket that opens here is not closed on its line.',
    'Close it',
  ],
  [
    'a bracket too many',
    'sentences:\n  - {sentence: 1, text: a}§}\n',
    'Here stands a bracket, comma or text too many.',
    'Remove it',
  ],
  ['@ at the beginning', 'sentences:\n  - text: §@innkjop spør', 'A text cannot begin with «@» here.', quotes],
  ['% at the beginning', 'sentences:\n  - text: §%-vis vekst', 'A text cannot begin with «%» here.', quotes],
  [
    'a hyphen at the beginning',
    'sentences:\n  - text: §- sa hun',
    'A list cannot begin on the line of its key.',
    'next line',
  ],
  [
    'a text on the line of |',
    'sentences:\n  - text: |§Nye Horten\n',
    'After | or > the text begins on the next line.',
    'next line',
  ],
  [
    'a text on the line of >',
    'sentences:\n  - text: > §Nye Horten\n',
    'After | or > the text begins on the next line.',
    'next line',
  ],
  [
    'a backslash in double quotation marks',
    'sentences:\n  - text: "C:§\\dokumenter"\n',
    'In double quotation marks, a backslash means something else.',
    'single',
  ],
  [
    'a line that is no key',
    'sentences:\n  - sentence: 1\n    text: a\n    §og så videre\n  - sentence: 2\n',
    'This line is neither a key with a colon nor part of a text.',
    'key: value',
  ],
  [
    'a second document',
    'sentences: []\n§---\nsentences: []\n',
    'This line begins a second document in the same file.',
    'Remove the line',
  ],
  ['no key', '§: a\nsentences: []\n', 'There is no key before the colon.', 'before the colon'],
  ['a list as key', '? §[a, b]\n: c\n', 'There is no key before the colon.', 'before the colon'],
  [
    'a remark after %',
    '% tekst\n§sentences: []\n',
    'A line above begins with %, which means something else in YAML.',
    '#',
  ],
])('%s', async (_, given, message, remedy) => {
  const { text, line, column } = marked(given)
  const { corpus, problems } = await corpusOf({ [annotations]: text })
  expect(problems).toMatchObject([{ file, line, column, check: 'yaml-syntax', message }])
  expect(problems[0]?.remedy).toContain(remedy)
  expect(corpus.documents).toEqual([])
})

test.each([
  ['an asterisk', 'sentences:\n  - text: §*hei*\n'],
  ['an asterisk and more words', 'sentences:\n  - text: *hei* §du\n'],
  ['an ampersand', 'sentences:\n  - text: §&Co er her\n'],
  ['an exclamation mark', 'sentences:\n  - text: §!viktig å huske\n'],
  ['a type', 'sentences:\n  - sentence: §!!int 1\n'],
  ['an anchor', 'sentences:\n  - §&first\n    sentence: 1\n'],
  ['an alias of nothing', 'sentences:\n  - §*first\n'],
])('%s at the beginning would lose words', async (_, given) => {
  const { text, line, column } = marked(given)
  const { problems } = await corpusOf({ [annotations]: text })
  expect(problems).toMatchObject([{ file, line, column, check: 'yaml-special' }])
  expect(problems[0]?.remedy).toContain(quotes)
})

test('a key that stands twice', async () => {
  const { text, line, column } = marked('sentences:\n  - sentence: 1\n    text: a\n    §text: b\n')
  expect((await corpusOf({ [annotations]: text })).problems).toEqual([
    {
      file,
      line,
      column,
      check: 'yaml-duplicate-key',
      message: '«text» stands twice in the same entry.',
      remedy: 'Keep one of them; to give several values, write a list.',
    },
  ])
})

test('mistakes in several lines are told together, each line once', async () => {
  const given = 'sentences:\n  - text: @a\n  - text: @b @c\n  - {text: [a] b, c: d}\n'
  const { problems } = await corpusOf({ [annotations]: given })
  expect(problems.map(({ line, check }) => `${line} ${check}`)).toEqual([
    '2 yaml-syntax',
    '3 yaml-syntax',
    '4 yaml-syntax',
  ])
})

const times = 5000
test.each([
  ['brackets that are not closed', `sentences: ${'['.repeat(100)}§${'['.repeat(times)}`],
  ['brackets that are closed', `sentences: ${'['.repeat(100)}§${'['.repeat(times)}${']'.repeat(times + 100)}`],
  ['entries in braces', `sentences:\n  ${'{a: '.repeat(100)}§${'{a: '.repeat(times)}`],
  ['hyphens on one line', `sentences:\n  §${'- '.repeat(times)}a`],
  ['indentation', `sentences:\n${' '.repeat(150)}a:\n§${' '.repeat(250)}b: c`],
])('%s without end are a problem, and do not end the program', async (_, given) => {
  const { text, line, column } = marked(given)
  const { problems } = await corpusOf({ [annotations]: text })
  expect(problems).toMatchObject([{ file, line, column, check: 'yaml-syntax' }])
  expect(problems[0]?.message).toContain('deeper')
})

test('brackets within a text are no levels', async () => {
  const text = `sentences:\n  - {sentence: 1, text: 'a', note: 'b'}\n${'  # [{\n'.repeat(40)}`
  expect((await corpusOf({ [annotations]: text })).problems).toEqual([])
})
