import { expect, test } from '@jest/globals'
import type { Placed } from '../../src/corpus/records.ts'
import { annotations, corpusOf, reference, source } from './seed-folder.ts'

const document = `entities:
  - id: event:meeting
    name: Møte om IOA
sentences:
  - sentence: 1
    text: Møte om IOA
    mentions:
      - quote: IOA
        entity: topic:ioa
      - status: rejected
        quote: {words: Møte, occurrence: 1}
        candidates: [event:meeting, topic:ioa]
        because: It may be either.
    statements:
      - predicate: CLAIMED
        key: asked
        subject: event:meeting
        kind: QUESTION
        slug: why
        value: no
        saidBy: person:a
        about: [topic:ioa, event:meeting]
        rule: taken-for
        premises: other
        quote:
          - Møte
          - {words: IOA, sentence: 1}
        on: 2019-10-24
`

test('an annotations file as records', async () => {
  const { corpus, problems } = await corpusOf({
    [annotations]: document,
    [source]:
      'title: Møte om IOA\nlanguage: NN\nurl: https://example.org\npublishedOn: 2019-10\nevent: event:meeting\n',
  })
  expect(problems).toEqual([])
  const file = `seeds/${annotations}`
  const at = <T>(value: T, line: number, column: number): Placed<T> => ({ value, place: { file, line, column } })
  expect(corpus.documents).toEqual([
    {
      id: 'document:demo',
      title: 'Møte om IOA',
      language: 'NN',
      url: 'https://example.org',
      publishedOn: '2019-10',
      event: { value: 'event:meeting', place: { file: `seeds/${source}`, line: 5, column: 8 } },
      text: 'Møte om IOA\n',
      textFile: 'seeds/documents/demo/text.txt',
      place: { file: `seeds/${source}`, line: 1, column: 8 },
      sentences: [
        {
          number: at(1, 5, 15),
          text: at('Møte om IOA', 6, 11),
          place: { file, line: 5, column: 5 },
          mentions: [
            {
              // The file has no status: nobody has looked at its entries yet.
              status: 'proposed',
              quote: { words: at('IOA', 8, 16) },
              entity: at('topic:ioa', 9, 17),
              candidates: [],
              place: { file, line: 8, column: 9 },
            },
            {
              status: 'rejected',
              quote: { words: at('Møte', 11, 24), occurrence: at(1, 11, 42) },
              candidates: [at('event:meeting', 12, 22), at('topic:ioa', 12, 37)],
              because: 'It may be either.',
              place: { file, line: 10, column: 9 },
            },
          ],
          statements: [
            {
              status: 'proposed',
              predicate: at('CLAIMED', 15, 20),
              key: at('asked', 16, 14),
              subject: at('event:meeting', 17, 18),
              kind: at('QUESTION', 18, 15),
              slug: at('why', 19, 15),
              // What stands there, not what YAML makes of it elsewhere.
              value: at('no', 20, 16),
              saidBy: [at('person:a', 21, 17)],
              about: [at('topic:ioa', 22, 17), at('event:meeting', 22, 28)],
              rule: at('taken-for', 23, 15),
              premises: [at('other', 24, 19)],
              quotes: [{ words: at('Møte', 26, 13) }, { words: at('IOA', 27, 21), sentence: at(1, 27, 36) }],
              on: at('2019-10-24', 28, 13),
              place: { file, line: 15, column: 9 },
            },
          ],
        },
      ],
    },
  ])
  expect(corpus.entities.filter(({ document: of }) => of !== undefined)).toEqual([
    {
      id: at('event:meeting', 2, 9),
      type: 'Event',
      name: at('Møte om IOA', 3, 11),
      names: [],
      document: 'document:demo',
      place: { file, line: 2, column: 5 },
    },
  ])
})

test('a file of reference as records; its statements are accepted unless they say otherwise', async () => {
  const { corpus, problems } = await corpusOf({
    [reference]: `sources:
  - {id: source:a, title: A, publisher: B, url: https://example.org/a, publishedOn: '2020'}
entities:
  - id: organisation:ks
    name: KS
    kind: ASSOCIATION
    names:
      - {value: Kommunenes Sentralforbund, kind: FORMER, language: NB, source: source:a, to: '2003'}
statements:
  - {predicate: PART_OF, subject: organisation:ks, object: organisation:b, source: source:a, from: 2012-01}
  - {status: proposed, predicate: HAS_FACT, subject: organisation:ks, property: pupils, value: 1, unit: people}
`,
  })
  expect(problems).toEqual([])
  const file = `seeds/${reference}`
  const at = <T>(value: T, line: number, column: number): Placed<T> => ({ value, place: { file, line, column } })
  expect(corpus.sources).toEqual([
    {
      id: at('source:a', 2, 10),
      title: 'A',
      publisher: 'B',
      url: 'https://example.org/a',
      publishedOn: '2020',
      place: { file, line: 2, column: 5 },
    },
  ])
  expect(corpus.entities).toEqual([
    {
      id: at('organisation:ks', 4, 9),
      type: 'Organisation',
      name: at('KS', 5, 11),
      kind: 'ASSOCIATION',
      names: [
        {
          value: at('Kommunenes Sentralforbund', 8, 17),
          kind: 'FORMER',
          language: 'NB',
          source: at('source:a', 8, 80),
          to: at('2003', 8, 94),
          quotes: [],
          premises: [],
        },
      ],
      place: { file, line: 4, column: 5 },
    },
  ])
  expect(corpus.statements.map(({ status, from, unit }) => ({ status, from, unit }))).toEqual([
    { status: 'accepted', from: at('2012-01', 10, 100), unit: undefined },
    { status: 'proposed', from: undefined, unit: 'people' },
  ])
})

test("the file's status is every entry's that has none of its own", async () => {
  const { corpus } = await corpusOf({ [annotations]: `status: accepted\n${document}` })
  const [sentence] = corpus.documents.flatMap(({ sentences }) => sentences)
  expect(sentence?.mentions.map(({ status }) => status)).toEqual(['accepted', 'rejected'])
  expect(sentence?.statements.map(({ status }) => status)).toEqual(['accepted'])
})
