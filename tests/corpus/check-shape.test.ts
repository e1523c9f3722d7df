import { expect, test } from '@jest/globals'
import { annotations, corpusOf, marked, reference, source } from './seed-folder.ts'

const sentence = (more: string) => `sentences:\n  - sentence: 1\n    text: a\n${more}`
const entry = (more: string) => sentence(`    statements:\n      - predicate: ABOUT\n        subject: topic:a\n${more}`)
const hyphen = ' In a list, each entry stands on a line that begins with a hyphen.'

// In annotations.yml; § marks the place that is to be told.
test.each<[string, string, string, string, string]>([
  [
    'a misspelt key, which is not missing too',
    '§sentnces:\n  - sentence: 1\n    text: a\n',
    'unknown-key',
    '«sentnces» is not known here; did you mean «sentences»?',
    'Correct or remove it; what may stand here: status, entities, sentences.',
  ],
  [
    'a key that nobody knows',
    sentence('    §colour: red\n'),
    'unknown-key',
    '«colour» is not known here.',
    'Correct or remove it; what may stand here: sentence, text, mentions, statements, note.',
  ],
  [
    'a key of a quote',
    entry('        quote: [{words: a, §ocurrence: 2}, b]\n'),
    'unknown-key',
    '«ocurrence» is not known here; did you mean «occurrence»?',
    'Correct or remove it; what may stand here: words, occurrence, sentence.',
  ],
  [
    'a key that every object has',
    sentence('    §__proto__: a\n'),
    'unknown-key',
    '«__proto__» is not known here.',
    'Correct or remove it; what may stand here: sentence, text, mentions, statements, note.',
  ],
  [
    'a comma in a text in braces',
    sentence('    mentions:\n      - {quote: Gunn Marit Helgesen, §styreleder, entity: person:a}\n'),
    'unknown-key',
    '«styreleder» is read as a key: within braces, a comma ends the text before it.',
    "Put a text that holds a comma in quotation marks: {words: 'Vei, bygg', occurrence: 2}.",
  ],
  ['no sentences', '§status: accepted\n', 'missing-key', 'This file has no «sentences».', 'Add «sentences:».'],
  ['no number', 'sentences:\n  - §text: a\n', 'missing-key', 'This entry has no «sentence».', 'Add «sentence:».'],
  [
    'no kind of a name',
    'entities:\n  - id: topic:a\n    name: A\n    names:\n      - §value: b\nsentences: []\n',
    'missing-key',
    'This entry has no «kind».',
    'Add «kind:».',
  ],
  [
    'nothing after a colon',
    sentence('    mentions:\n      - quote: a\n        entity: topic:a\n        §because:\n'),
    'empty-value',
    'There is nothing after «because:».',
    'Fill it in, or remove the line.',
  ],
  [
    'nothing in a list that the template had',
    sentence('    §statements:\n'),
    'empty-value',
    'There is nothing after «statements:».',
    'Fill it in, or remove the line.',
  ],
  [
    'nothing between quotation marks',
    sentence("    §note: ' '\n"),
    'empty-value',
    'There is nothing after «note:».',
    'Fill it in, or remove the line.',
  ],
  [
    'nothing where one word of several must stand',
    '§status:\nsentences: []\n',
    'empty-value',
    'There is nothing after «status:».',
    'Fill it in, or remove the line.',
  ],
  [
    'nothing after a hyphen',
    'sentences:\n  -§\n',
    'empty-value',
    'There is nothing after the hyphen.',
    'Fill it in, or remove the line.',
  ],
  [
    'a text for the whole file',
    '§Fylkesmøte\n',
    'wrong-shape',
    'This must be an entry with keys, but is a text.',
    'Compare with seeds/template.',
  ],
  [
    'a list for the whole file',
    '§- a\n- b\n',
    'wrong-shape',
    'This must be an entry with keys, but is a list.',
    'Compare with seeds/template.',
  ],
  [
    'a text where a list must stand',
    'sentences: §none\n',
    'wrong-shape',
    `This must be a list, but is a text.${hyphen}`,
    'Compare with seeds/template.',
  ],
  [
    'an entry where a list must stand',
    'sentences:\n  §sentence: 1\n  text: a\n',
    'wrong-shape',
    `This must be a list, but is an entry with keys.${hyphen}`,
    'Compare with seeds/template.',
  ],
  [
    'a text where an entry must stand',
    'sentences:\n  - §Fylkesmøte\n',
    'wrong-shape',
    'This must be an entry with keys, but is a text.',
    'Compare with seeds/template.',
  ],
  [
    'a list where a text must stand',
    'sentences:\n  - sentence: 1\n    text: §[a, b]\n',
    'wrong-shape',
    'This must be a text, but is a list.',
    'Compare with seeds/template.',
  ],
  [
    'a list of quotes in a mention',
    sentence('    mentions:\n      - entity: topic:a\n        quote: §[a, b]\n'),
    'wrong-shape',
    'This must be a text or an entry with keys, but is a list.',
    'Compare with seeds/template.',
  ],
  [
    'an entry for who said it',
    entry('        saidBy: §{id: person:a}\n'),
    'wrong-shape',
    `This must be a text or a list, but is an entry with keys.${hyphen}`,
    'Compare with seeds/template.',
  ],
  [
    'an unknown status',
    'status: §acepted\nsentences: []\n',
    'unknown-value',
    'This must be one of proposed, accepted, rejected.',
    'Choose one of them, spelt as here.',
  ],
  [
    'a number in words',
    'sentences:\n  - sentence: §en\n    text: a\n',
    'number-wrong',
    'This must be a whole number from 1.',
    'Write it in digits: 1, 2, 3.',
  ],
  [
    'an occurrence before the first',
    entry('        quote: {words: a, occurrence: §0}\n'),
    'number-wrong',
    'This must be a whole number from 1.',
    'Write it in digits: 1, 2, 3.',
  ],
  [
    'a number beyond all sense',
    'sentences:\n  - sentence: §9999999999999999\n    text: a\n',
    'number-wrong',
    'This must be a whole number from 1.',
    'Write it in digits: 1, 2, 3.',
  ],
  [
    'no web address in a register',
    entry('        url: §data.brreg.no/971032146\n'),
    'url-wrong',
    'This is no web address.',
    'Copy it whole from the browser: it begins with https:// or http:// and holds no spaces.',
  ],
  [
    'an id with capital letters and spaces',
    'entities:\n  - id: §person:Gunn Helgesen\n    name: A\nsentences: []\n',
    'bad-id',
    '«person:Gunn Helgesen» is no id.',
    'Write one of person, organisation, post, change, topic, project, event, contribution, document, a colon without space, and a name in a–z, 0–9 and hyphens (æ → ae, ø → o, å → a).',
  ],
])('%s', async (_, given, check, message, remedy) => {
  const { text, line, column } = marked(given)
  const { problems } = await corpusOf({ [annotations]: text })
  expect(problems).toEqual([{ file: `seeds/${annotations}`, line, column, check, message, remedy }])
})

test.each([
  ['www.example.org', false],
  ['https://', false],
  ['ftp://example.org/a', false],
  ['https://example.org/two words', false],
  ['https://example.org/møte', true],
  ['http://www.telemark.no/Fylkeskommunen', true],
])('%s as a web address: %s', async (url, right) => {
  const { problems } = await corpusOf({ [source]: `title: A\nlanguage: NB\nurl: '${url}'\n` })
  expect(problems.map(({ check, line, column }) => [check, line, column])).toEqual(right ? [] : [['url-wrong', 3, 6]])
})

test.each([
  ['2019', true],
  ['2019-10', true],
  ['2019-10-24', true],
  ['XXXX-10-24', true],
  ['XXXX-02-29', true],
  ['2019-02-29', false],
  ['2019-13', false],
  ['2019-10-32', false],
  ['24.10.2019', false],
  ['XXXX', false],
  ['2019-10-24T09:30', false],
  ['..', false],
])('%s as a date of publishing: %s', async (date, right) => {
  const { problems } = await corpusOf({ [source]: `title: A\nlanguage: NB\npublishedOn: '${date}'\n` })
  expect(problems.map(({ check, line, column }) => [check, line, column])).toEqual(right ? [] : [['date-wrong', 3, 14]])
})

test.each([
  ['gunn', false],
  ['persom:gunn', false],
  ['source:ks', false],
  ['person:gunn:marit', false],
  ['person:-gunn', false],
  ['person:gunn--marit', false],
  ['person: gunn', false],
  ['person:bjørnstad', false],
  ['organisation:ks', true],
  ['event:fylkesmote-2019-10-24', true],
])('%s as the id of an entity: %s', async (id, right) => {
  const { corpus, problems } = await corpusOf({ [reference]: `entities:\n  - id: '${id}'\n    name: A\n` })
  expect(problems.map(({ check }) => check)).toEqual(right ? [] : ['bad-id'])
  expect(corpus.entities.map((entity) => entity.id.value)).toEqual(right ? [id] : [])
})

test("a source's id has a prefix of its own", async () => {
  const given = 'sources:\n  - {id: page:a, title: A, url: https://example.org}\n'
  expect((await corpusOf({ [reference]: given })).problems).toMatchObject([
    { line: 2, column: 10, check: 'bad-id', remedy: expect.stringMatching(/^Write source, a colon/) },
  ])
})

test('all problems of all files are told at once, from top to bottom', async () => {
  const { problems } = await corpusOf({
    [annotations]: 'status: yes\nsentences:\n  - text: a\n    notes: b\n  - sentence: 0\n    text: [a]\n',
    [source]: 'title: A\nlanguage: norsk\n',
    [reference]: 'entities:\n  - id: topic:a\n',
  })
  expect(problems.map(({ file, line, column, check }) => [file.split('/').at(-1), line, column, check])).toEqual([
    ['annotations.yml', 1, 9, 'unknown-value'],
    ['annotations.yml', 3, 5, 'missing-key'],
    ['annotations.yml', 4, 5, 'unknown-key'],
    ['annotations.yml', 5, 15, 'number-wrong'],
    ['annotations.yml', 6, 11, 'wrong-shape'],
    ['source.yml', 2, 11, 'unknown-value'],
    ['known.yml', 2, 5, 'missing-key'],
  ])
})
