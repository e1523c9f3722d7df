import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locateSentences } from '../../src/annotation/locate-sentences.ts'
import type { DocumentRecord } from '../../src/corpus/records.ts'
import { annotations, marked, text as textFile } from '../corpus/seed-folder.ts'
import { annotating, inBrief } from './annotating.ts'

const place = { file: 'annotations.yml', line: 1, column: 1 }

function located(text: string, sentences: readonly string[]) {
  const record: DocumentRecord = {
    id: 'document:demo',
    title: 'Demo',
    language: 'NB',
    text,
    textFile: 'text.txt',
    place,
    sentences: sentences.map((words, i) => ({
      number: { value: i + 1, place },
      text: { value: words, place },
      mentions: [],
      statements: [],
      place,
    })),
  }
  const { sentences: found, problems } = locateSentences(record)
  return {
    found: found.map(({ start, end }) => text.slice(start, end)),
    starts: found.map(({ start }) => start),
    problems,
  }
}

test('sentences with whatever white space between and within them', () => {
  const text = 'Møte 24.\u00A0oktober\n\n  Hun kom.  Han\nkom.\u00A0Vi gikk.Alle gikk.\n'
  const { found, starts, problems } = located(text, [
    'Møte 24. oktober',
    'Hun kom.',
    'Han kom.',
    'Vi gikk.',
    'Alle gikk.',
  ])
  expect(problems).toEqual([])
  expect(found).toEqual(['Møte 24.\u00A0oktober', 'Hun kom.', 'Han\nkom.', 'Vi gikk.', 'Alle gikk.'])
  expect(starts).toEqual([0, 20, 30, 39, 47])
})

test('a paragraph that the text has twice is two sentences, each at its own place', () => {
  const { starts, problems } = located('Tittel\n\nDe møttes.\n\nDe møttes.\n\nDe gikk.', [
    'Tittel',
    'De møttes.',
    'De møttes.',
    'De gikk.',
  ])
  expect(problems).toEqual([])
  expect(starts).toEqual([0, 8, 20, 32])
})

test('listed once, the second is not covered', () => {
  const { starts, problems } = located('Tittel\n\nDe møttes.\n\nDe møttes.\n\nDe gikk.', [
    'Tittel',
    'De møttes.',
    'De gikk.',
  ])
  expect(starts).toEqual([0, 8, 32])
  expect(problems).toEqual([
    {
      file: 'text.txt',
      line: 5,
      column: 1,
      check: 'words-uncovered',
      message: 'No sentence covers the words «De møttes.».',
      remedy:
        'Add them to annotations.yml as a sentence (one that stands twice in the text is listed twice), in order.',
    },
  ])
})

// § marks the words in the text that no sentence covers.
test.each([
  ['at the beginning', '\n §Av Adrian. De møttes. De gikk.', ['De møttes.', 'De gikk.'], 'Av Adrian.'],
  ['between', 'De møttes.\n  §Så spiste\nde. De gikk.', ['De møttes.', 'De gikk.'], 'Så spiste de.'],
  ['at the end', 'De møttes.\n\n§Og takk!\n', ['De møttes.'], 'Og takk!'],
  ['the rest of a sentence', 'De møttes §i Oslo.', ['De møttes'], 'i Oslo.'],
  ['everything', ' §De møttes.', [], 'De møttes.'],
  [
    'a long passage, cut',
    'De møttes. §Og der var det mange som hadde noe på hjertet om innovative anskaffelser.',
    ['De møttes.'],
    'Og der var det mange som hadde noe på hjertet om innovative…',
  ],
])('words that no sentence covers: %s', (_, given, sentences, words) => {
  const { text, line, column } = marked(given)
  const { problems } = located(text, sentences)
  expect(problems).toMatchObject([{ file: 'text.txt', line, column, check: 'words-uncovered' }])
  expect(problems[0]?.message).toBe(`No sentence covers the words «${words}».`)
})

const text = 'De møttes i Oslo. Horrigmoe tok oss gjennom et innlegg. Hun fortalte. Ja. Da gikk de alle hjem. Ja.'
test.each([
  [
    'a corrected misspelling',
    [
      'De møttes i Oslo.',
      'Horrigmo tok oss gjennom et innlegg.',
      'Hun fortalte.',
      'Ja.',
      'Da gikk de alle hjem.',
      'Ja.',
    ],
    'Sentence 2 does not stand in the text, which goes on with «Horrigmoe tok oss gjennom et innlegg. Hun fortalte. Ja. Da g…».',
    'Copy the sentence from text.txt as it stands there, with its mistakes.',
  ],
  [
    'another word in the middle',
    [
      'De møttes i Oslo.',
      'Horrigmoe tok oss gjennom sitt innlegg.',
      'Hun fortalte.',
      'Ja.',
      'Da gikk de alle hjem.',
      'Ja.',
    ],
    'Sentence 2 does not stand in the text like this: after «Horrigmoe tok oss gjennom» (line 1) the text goes on with «et innlegg. Hun», not with «sitt innlegg.».',
    'Copy the sentence from text.txt as it stands there, with its mistakes.',
  ],
  [
    'more than the text has',
    [
      'De møttes i Oslo.',
      'Horrigmoe tok oss gjennom et innlegg.',
      'Hun fortalte.',
      'Ja.',
      'Da gikk de alle hjem.',
      'Ja. Slutt.',
    ],
    'Sentence 6 does not stand in the text like this: after «Ja.» (line 1) the text ends, not with «Slutt.».',
    'Copy the sentence from text.txt as it stands there, with its mistakes.',
  ],
  [
    'out of order',
    [
      'Horrigmoe tok oss gjennom et innlegg.',
      'De møttes i Oslo.',
      'Hun fortalte.',
      'Ja.',
      'Da gikk de alle hjem.',
      'Ja.',
    ],
    'Sentence 2 stands earlier in the text (line 1), before a sentence that is listed above it.',
    'List the sentences in the order of the text, each as often as it stands there.',
  ],
])('a sentence that is not found: %s', (_, sentences, message, remedy) => {
  const { problems } = located(text, sentences)
  // What is out of order leaves its own words uncovered too.
  expect(problems.filter(({ check }) => check === 'sentence-not-found')).toEqual([
    { ...place, check: 'sentence-not-found', message, remedy },
  ])
})

test('a sentence that is not found leaves those around it in their places, and tells of its words once', () => {
  const sentences = ['De møttes i Oslo.', 'Horrigmo tok oss.', 'Hun fortalte.', 'Ja.', 'Da gikk de alle hjem.', 'Ja.']
  const { found, starts, problems } = located(text, sentences)
  expect(problems).toHaveLength(1)
  expect(found).toEqual(['De møttes i Oslo.', 'Hun fortalte.', 'Ja.', 'Da gikk de alle hjem.', 'Ja.'])
  expect(starts).toEqual([0, 56, 70, 74, 96])
})

test('words left out after a sentence that is not found are told as well', () => {
  const { problems } = located('De møttes. De spiste. De sang. De gikk.', ['De møtte.', 'De spiste.', 'De gikk.'])
  expect(problems.map(({ check, message }) => `${check}: ${message.slice(0, 50)}`)).toEqual([
    'sentence-not-found: Sentence 1 does not stand in the text like this: a',
    'words-uncovered: No sentence covers the words «De sang.».',
  ])
})

test('a short sentence is not taken for the tail of a longer one', () => {
  const { starts, problems } = located('Vi sa nei. Ja. Neida.', ['Nei.', 'Ja.', 'Neida.'])
  expect(starts).toEqual([11, 15])
  expect(problems.map(({ check }) => check)).toEqual(['sentence-not-found'])
})

test('numbers run from 1, and one that is left out is told once', async () => {
  const entry = (number: string) => `  - sentence: ${number}\n    text: a\n    note: b\n`
  const given = `sentences:\n${entry('1')}${entry('3')}${entry('4')}${entry('4')}`
  const { problems } = await annotating({ [textFile]: 'a a a a', [annotations]: given })
  expect(inBrief(problems)).toEqual(['annotations.yml 5:15 sentence-number', 'annotations.yml 11:15 sentence-number'])
  expect(problems.map(({ message }) => message)).toEqual([
    'This sentence has the number 3, where 2 is due.',
    'This sentence has the number 4, where 5 is due.',
  ])
})

const word = fc.stringMatching(/^[A-ZÆØÅa-zæøå0-9,:«»-]{1,8}$/)
const gap = fc.constantFrom(' ', '\n', '\n\n', '\u00A0', '  ', ' \u00A0\n ')
const sentence = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6 })

test('whatever a text is cut into, written with plain spaces, is found and covers it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 8 }), (parts) => {
      // The last gap of a sentence is dropped for a full stop.
      const written = parts.map(([words]) => `${words.map(([one]) => one).join(' ')}.`)
      const standing = parts.map(([words]) =>
        words.map(([one, after], i) => one + (i === words.length - 1 ? '.' : after)).join(''),
      )
      const text = standing.map((one, i) => one + parts[i]![1]).join('')
      const { found, problems } = located(text, written)
      expect(problems).toEqual([])
      expect(found).toEqual(standing)
    }),
  )
})

test('leave one out, and exactly its words are told', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 8 }), fc.nat(), (words, n) => {
      const sentences = words.map((one) => `${one}.`)
      const left = n % sentences.length
      const { problems } = located(
        sentences.join('\n'),
        sentences.filter((_, i) => i !== left),
      )
      expect(problems).toMatchObject([
        {
          check: 'words-uncovered',
          line: left + 1,
          column: 1,
          message: `No sentence covers the words «${sentences[left]}».`,
        },
      ])
    }),
  )
})
