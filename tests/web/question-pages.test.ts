import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, validate } from 'graphql'
import { executableSchema, readSdl } from '../../src/api/schema.ts'
import { questionPages } from '../../src/web/question-pages.ts'
import { questionsOf } from '../../src/web/questions.ts'

const docs = new URL('../../docs/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, docs), 'utf8')

test('a page has its names in both languages, and a question its own, with the name of its operation', () => {
  const files: Readonly<Record<string, string>> = {
    'questions.md': [
      '# All',
      '## [Tid · Time](questions/time.md)',
      '- [Hva?](questions/time.md#hva) What?',
      '## [Sted · Place](questions/place.md)',
    ].join('\n\n'),
    'questions/time.md': [
      '# Tid · Time',
      '## Når?\n\n**When?**',
      '```graphql\n{\n  a { b }\n}\nfragment c on D { e }\n```',
      '```json\n{ "a": 1 }\n```',
      '## Hva?\n\n**What?**\n\nProsa.',
      '```graphql\n{ a }\n```',
      '```json\n{ "a": 2 }\n```',
    ].join('\n\n'),
    'questions/place.md': '# Sted · Place',
  }
  expect(questionPages((file) => files[file]!)).toEqual([
    {
      norwegian: 'Tid',
      english: 'Time',
      questions: [
        {
          name: 'time_1',
          norwegian: 'Når?',
          english: 'When?',
          query: 'query time_1 {\n  a { b }\n}\nfragment c on D { e }\n',
        },
        { name: 'time_2', norwegian: 'Hva?', english: 'What?', query: 'query time_2 { a }\n' },
      ],
    },
    { norwegian: 'Sted', english: 'Place', questions: [] },
  ])
})

describe('the examples', () => {
  const pages = questionPages(read)
  const examples = pages.flatMap(({ questions }) => questions)
  const schema = executableSchema(readSdl(), {})

  test('are all the questions of docs/questions', () => {
    const written = readdirSync(new URL('questions/', docs)).flatMap((file) => questionsOf(read(`questions/${file}`)))
    expect(written.length).toBeGreaterThan(40)
    expect(examples.map(({ norwegian }) => norwegian).sort()).toEqual(written.map(({ norwegian }) => norwegian).sort())
  })

  test.each(examples.map((example) => [example.name, example.query] as const))('%s can be asked', (name, query) => {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    expect(
      document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [])),
    ).toEqual([name])
  })
})
