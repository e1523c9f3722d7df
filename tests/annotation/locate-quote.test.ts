import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locateQuote } from '../../src/annotation/locate-quote.ts'
import { locateSentences } from '../../src/annotation/locate-sentences.ts'
import type { DocumentRecord, QuoteEntry } from '../../src/corpus/records.ts'

const place = { file: 'annotations.yml', line: 1, column: 1 }
const placed = <T>(value: T, line = 1) => ({ value, place: { ...place, line } })

function documentOf(text: string, sentences: readonly string[]) {
  const entries = sentences.map((words, i) => ({
    number: placed(i + 1),
    text: placed(words),
    mentions: [],
    statements: [],
    place,
  }))
  const record: DocumentRecord = {
    ...{ id: 'document:demo', title: 'Demo', language: 'NB', textFile: 'text.txt', place, text },
    sentences: entries,
  }
  return locateSentences(record)
}

const quote = (words: string, more: { occurrence?: number; sentence?: number } = {}): QuoteEntry => ({
  words: placed(words, 7),
  ...(more.occurrence === undefined ? {} : { occurrence: placed(more.occurrence, 8) }),
  ...(more.sentence === undefined ? {} : { sentence: placed(more.sentence, 9) }),
})

const sentences = [
  'Fylkesmøte 24. oktober',
  'Egeberg fra Vestfold og Treidene fra Vestfold og Telemark snakket om vei.',
  'Hun fortalte om Vestfold.',
  'De tok for seg fylkesveier.',
]
const text =
  'Fylkesmøte 24.\u00A0oktober\n\nEgeberg fra Vestfold og Treidene fra Vestfold\u00A0og Telemark snakket om vei.  Hun fortalte om Vestfold. De tok for seg fylkes\u00ADveier.'
const document = documentOf(text, [...sentences.slice(0, 3), 'De tok for seg fylkes\u00ADveier.'])

const in2 =
  '1: «Egeberg fra [Vestfold] og Treidene fra Ves…», 2: «…old og Treidene fra [Vestfold] og Telemark snakket…»'

test.each<[string, QuoteEntry, number | undefined, string | undefined, number]>([
  ['words that stand once', quote('Egeberg'), 2, 'Egeberg', 24],
  ['plain spaces for a no-break space', quote('24. oktober'), 1, '24.\u00A0oktober', 11],
  ['the first of two', quote('Vestfold', { occurrence: 1 }), 2, 'Vestfold', 36],
  ['the second of two', quote('Vestfold', { occurrence: 2 }), 2, 'Vestfold', 61],
  ['the only one, said to be the first', quote('Telemark', { occurrence: 1 }), 2, 'Telemark', 73],
  ['words that stand once in their sentence, and in others', quote('Vestfold'), 3, 'Vestfold', 115],
  ['a part of a word', quote('veier', { sentence: 4 }), 2, 'veier', 147],
  ['words of another sentence', quote('Hun fortalte', { sentence: 3 }), 2, 'Hun fortalte', 99],
  ['without a sentence of its own', quote('Hun fortalte', { sentence: 3 }), undefined, 'Hun fortalte', 99],
  ['the whole sentence', quote('Hun fortalte om Vestfold.'), 3, 'Hun fortalte om Vestfold.', 99],
])('%s', (_, given, own, exact, start) => {
  const { passage, problem } = locateQuote(given, own, document)
  expect(problem).toBeUndefined()
  expect(passage).toMatchObject({ document: 'document:demo', exact, start, end: start + exact!.length })
  expect(text.slice(passage?.start, passage?.end)).toBe(exact)
})

const asItStands = 'Copy the words as they stand in the text, with its mistakes.'
test.each<[string, QuoteEntry, number | undefined, number, string, string, string]>([
  [
    'ambiguous words',
    quote('Vestfold'),
    2,
    7,
    'quote-ambiguous',
    `The words «Vestfold» stand 2 times in sentence 2: ${in2}.`,
    "Say which: {words: 'Vestfold', occurrence: 1}; or quote more of the words around them.",
  ],
  [
    'a number too high',
    quote('Vestfold', { occurrence: 3 }),
    2,
    8,
    'occurrence-too-high',
    `There is no occurrence 3: «Vestfold» stands 2 times in sentence 2: ${in2}.`,
    'Choose a number from 1 to 2.',
  ],
  [
    'a number too high for words that stand once',
    quote('Telemark', { occurrence: 2 }),
    2,
    8,
    'occurrence-too-high',
    'There is no occurrence 2: «Telemark» stands once in sentence 2: 1: «…ene fra Vestfold og [Telemark] snakket om vei.».',
    'Remove «occurrence».',
  ],
  [
    'another case',
    quote('egeberg fra Vestfold'),
    2,
    7,
    'quote-not-found',
    'The words «egeberg fra Vestfold» do not stand in sentence 2; it has «Egeberg fra Vestfold».',
    asItStands,
  ],
  [
    'another spelling',
    quote('Egeberg frå Vestfold'),
    2,
    7,
    'quote-not-found',
    'The words «Egeberg frå Vestfold» do not stand in sentence 2; it has «Egeberg fra Vestfold».',
    asItStands,
  ],
  [
    'a word too few',
    quote('Treidene Vestfold'),
    2,
    7,
    'quote-not-found',
    'The words «Treidene Vestfold» do not stand in sentence 2; it has «Treidene fra Vestfold».',
    asItStands,
  ],
  [
    'a space where there is none',
    quote('fylkes veier'),
    4,
    7,
    'quote-not-found',
    'The words «fylkes veier» do not stand in sentence 4; it has «fylkes[U+00AD]veier».',
    asItStands,
  ],
  [
    'a character that nobody sees',
    quote('fylkesveier'),
    4,
    7,
    'quote-not-found',
    'The words «fylkesveier» do not stand in sentence 4; it has «fylkes[U+00AD]veier».',
    asItStands,
  ],
  [
    'words of other sentences',
    quote('Vestfold'),
    1,
    7,
    'quote-not-found',
    'The words «Vestfold» do not stand in sentence 1, but in sentence 2 and 3.',
    "Move the entry there, or write {words: 'Vestfold', sentence: 2}.",
  ],
  [
    'words of one other sentence',
    quote('om vei'),
    3,
    7,
    'quote-not-found',
    'The words «om vei» do not stand in sentence 3, but in sentence 2.',
    "Move the entry there, or write {words: 'om vei', sentence: 2}.",
  ],
  [
    'words over the end of a sentence',
    quote('om vei. Hun fortalte'),
    2,
    7,
    'quote-not-found',
    'The words «om vei. Hun fortalte» do not stand in sentence 2 alone: they run over the end of a sentence.',
    'Quote each sentence by itself, as a list of two quotes.',
  ],
  [
    'words that stand nowhere, nor any like them',
    quote('innovative anskaffelser'),
    3,
    7,
    'quote-not-found',
    'The words «innovative anskaffelser» do not stand in sentence 3: «Hun fortalte om Vestfold.».',
    'Copy the words from the sentence, letter by letter.',
  ],
  [
    'a sentence that there is not',
    quote('Vestfold', { sentence: 40 }),
    2,
    9,
    'sentence-unknown',
    'There is no sentence 40: this text has 4.',
    'Give the number of the sentence in which the words stand.',
  ],
  [
    'no sentence',
    quote("bransjen's Vestfold"),
    undefined,
    7,
    'quote-needs-sentence',
    'These words do not say in which sentence they stand.',
    "Write quote: {words: 'bransjen''s Vestfold', sentence: 1} with the number of their sentence.",
  ],
])('%s', (_, given, own, line, check, message, remedy) => {
  const { passage, problem } = locateQuote(given, own, document)
  expect(passage).toBeUndefined()
  expect(problem).toEqual({ file: 'annotations.yml', line, column: 1, check, message, remedy })
})

test('nothing is said of words in a sentence that was not found itself', () => {
  const lost = documentOf('De møttes. De gikk.', ['De møtte.', 'De gikk.'])
  expect(lost.problems.map(({ check }) => check)).toEqual(['sentence-not-found'])
  expect(locateQuote(quote('møttes'), 1, lost)).toEqual({})
  expect(locateQuote(quote('gikk'), 2, lost).passage?.start).toBe(14)
})

test('the context is up to 32 code units, and never half a character', () => {
  const long = `${'a'.repeat(40)} Kari ${'b'.repeat(40)}`
  expect(locateQuote(quote('Kari'), 1, documentOf(long, [long])).passage).toMatchObject({
    prefix: `${'a'.repeat(31)} `,
    suffix: ` ${'b'.repeat(31)}`,
  })
  const short = 'Hei Kari.'
  expect(locateQuote(quote('Kari'), 1, documentOf(short, [short])).passage).toMatchObject({
    prefix: 'Hei ',
    suffix: '.',
  })
  // 🏗 is two code units: the 32nd would be its half.
  const built = `🏗${'a'.repeat(30)} Kari ${'b'.repeat(30)}🏗`
  expect(locateQuote(quote('Kari'), 1, documentOf(built, [built])).passage).toMatchObject({
    prefix: `${'a'.repeat(30)} `,
    suffix: ` ${'b'.repeat(30)}`,
  })
})

const space = fc.constantFrom(' ', '\u00A0', '  ', '\n')
const word = fc.stringMatching(/^[ab🏗]{1,2}$/u)
const spoken = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 10 })

test('any words of a sentence are located, the right ones of those that stand more than once', () => {
  fc.assert(
    fc.property(spoken, fc.nat(), fc.nat(), (parts, a, b) => {
      const sentence = `${parts.flatMap(([one], i) => (i === 0 ? [one] : [parts[i - 1]![1], one])).join('')}.`
      const words = parts.map(([one]) => one)
      const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number]
      const given = words.slice(first, last + 1).join(' ')
      const text = `Før.\n${sentence}\nEtter.`
      const demo = documentOf(text, ['Før.', sentence, 'Etter.'])

      const all: number[] = []
      for (let nth = 1; ; nth += 1) {
        const { passage, problem } = locateQuote(quote(given, { occurrence: nth }), 2, demo)
        if (passage === undefined) {
          expect(problem?.check).toBe('occurrence-too-high')
          break
        }
        expect(text.slice(passage.start, passage.end)).toBe(passage.exact)
        expect(passage.exact.replace(/\s+/gu, ' ')).toBe(given)
        expect(text.slice(0, passage.start).endsWith(passage.prefix)).toBe(true)
        expect(text.slice(passage.end).startsWith(passage.suffix)).toBe(true)
        // Half a character would be a lone surrogate.
        expect(passage.prefix + '|' + passage.suffix).not.toMatch(/\p{Cs}/u)
        all.push(passage.start)
      }
      const before = parts
        .slice(0, first)
        .flatMap(([one, after]) => [one, after])
        .join('')
      expect(all).toContain(5 + before.length)
      expect(all).toEqual([...new Set(all)].sort((x, y) => x - y))
      // Without a number, words that stand once are found, and words that stand more often are not guessed at.
      const { passage, problem } = locateQuote(quote(given), 2, demo)
      if (all.length === 1) expect(passage?.start).toBe(all[0])
      else expect(problem?.check).toBe('quote-ambiguous')
    }),
  )
})
