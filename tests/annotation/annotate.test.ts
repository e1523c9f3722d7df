import { expect, test } from '@jest/globals'
import { annotate } from '../../src/annotation/annotate.ts'
import { annotations, corpusOf, reference, source, text } from '../corpus/seed-folder.ts'
import { annotating } from './annotating.ts'

const files = {
  [text]: 'Møte 24.\u00A0oktober\n\nKS og KS\u00A0Bedrift kom.\n',
  [source]: 'title: Møte 24. oktober\nlanguage: NB\nevent: event:mote\n',
  [reference]: `sources:
  - {id: source:ks, title: KS, url: https://www.ks.no}
entities:
  - id: organisation:ks
    name: KS
    kind: ASSOCIATION
    names:
      - {value: Kommunesektorens organisasjon, kind: OFFICIAL, source: source:ks}
statements:
  - {predicate: ORGANISED, subject: organisation:ks, object: event:mote, source: source:ks}
  - {status: rejected, predicate: ORGANISED, subject: organisation:bedrift, object: event:mote, source: source:ks}
`,
  [annotations]: `status: accepted
entities:
  - {id: event:mote, name: Møte}
  - id: organisation:bedrift
    name: KS Bedrift
    kind: COMPANY
    names:
      - {value: Bedrift, kind: SHORT, quote: {words: Bedrift, sentence: 2}}
sentences:
  - sentence: 1
    text: Møte 24. oktober
    statements:
      - {predicate: HAS_FACT, subject: event:mote, property: date, value: XXXX-10-24, quote: 24. oktober}
      - {status: proposed, predicate: ABOUT, subject: event:mote, object: organisation:ks, quote: Møte}
  - sentence: 2
    text: KS og KS Bedrift kom.
    note: It says who came.
    mentions:
      - {quote: {words: KS, occurrence: 1}, candidates: [organisation:ks, organisation:bedrift]}
      - {quote: KS Bedrift, entity: organisation:bedrift}
      - {status: rejected, quote: Bedrift, entity: organisation:ks}
`,
}

test('sentences and quotations have their places, and only what is accepted is left', async () => {
  const { annotated, problems } = await annotating(files)
  expect(problems).toEqual([])
  const [document] = annotated.documents
  expect(
    document?.sentences.map(({ id, number, start, end, text: words, note }) => ({
      id,
      number,
      start,
      end,
      words,
      note,
    })),
  ).toEqual([
    { id: 'document:demo#1', number: 1, start: 0, end: 16, words: 'Møte 24.\u00A0oktober', note: undefined },
    {
      id: 'document:demo#2',
      number: 2,
      start: 18,
      end: 39,
      words: 'KS og KS\u00A0Bedrift kom.',
      note: 'It says who came.',
    },
  ])
  const [first, second] = document?.sentences ?? []
  expect(first?.statements.map(({ predicate, passages }) => [predicate.value, passages])).toEqual([
    [
      'HAS_FACT',
      [
        {
          document: 'document:demo',
          start: 5,
          end: 16,
          exact: '24.\u00A0oktober',
          prefix: 'Møte ',
          suffix: '\n\nKS og KS\u00A0Bedrift kom.\n',
        },
      ],
    ],
  ])
  expect(
    second?.mentions.map(({ entity, candidates, passage }) => [
      entity?.value,
      candidates.map(({ value }) => value),
      passage.start,
      passage.exact,
    ]),
  ).toEqual([
    [undefined, ['organisation:ks', 'organisation:bedrift'], 18, 'KS'],
    ['organisation:bedrift', [], 24, 'KS\u00A0Bedrift'],
  ])
  expect(annotated.statements.map(({ subject, passages }) => [subject.value, passages])).toEqual([
    ['organisation:ks', []],
  ])
  expect(annotated.sources.map(({ id }) => id.value)).toEqual(['source:ks'])
  expect(
    annotated.entities.map(({ id, names }) => [
      id.value,
      names.map(({ passages }) => passages.map(({ start }) => start)),
    ]),
  ).toEqual([
    ['organisation:ks', [[]]],
    ['event:mote', []],
    ['organisation:bedrift', [[27]]],
  ])
})

test('what is declared twice is kept once, as it was declared first', async () => {
  const again = {
    'reference/z.yml': 'entities:\n  - {id: organisation:ks, name: Kommunenes Sentralforbund, kind: OTHER}\n',
  }
  const { annotated, problems } = await annotating({ ...files, ...again })
  expect(problems.map(({ check }) => check)).toEqual(['id-twice'])
  expect(annotated.entities.filter(({ id }) => id.value === 'organisation:ks').map(({ name }) => name.value)).toEqual([
    'KS',
  ])
})

test('the corpus itself is left as it was, and says the same again', async () => {
  const { corpus } = await corpusOf(files)
  const before = structuredClone(corpus)
  const [once, again] = [annotate(corpus), annotate(corpus)]
  expect(corpus).toEqual(before)
  expect(again).toEqual(once)
})

test('of nothing comes nothing', () => {
  const nothing = { documents: [], entities: [], sources: [], statements: [] }
  expect(annotate({ ...nothing, identity: { same: [], different: [], retired: [] } })).toEqual({
    annotated: { ...nothing, identity: { former: [], different: [] } },
    problems: [],
  })
})
