import { describe, expect, test } from '@jest/globals'
import { corpusOf, marked } from './seed-folder.ts'

const ledger = 'identity.yml'

test('the ledger as records, each id with its place', async () => {
  const { corpus, problems } = await corpusOf({
    [ledger]: `same:
  - id: person:horrigmoe
    is: person:horrigmo
    as: MISSPELLING
    because: Post and ministry are the same.
    decidedOn: 2026-11-25
  - {id: topic:ioa, is: topic:innovasjon, because: why, decidedOn: 2026-11-26}
different:
  - {id: person:a, isNot: person:b, because: Born in other years., decidedOn: 2026-11-27}
retired:
  - {id: organisation:difi, now: organisation:digdir, because: A new name., retiredOn: 2020-01-01}
`,
  })
  expect(problems).toEqual([])
  const at = (value: string, line: number, column: number) => ({
    value,
    place: { file: `seeds/${ledger}`, line, column },
  })
  expect(corpus.identity).toEqual({
    same: [
      {
        id: at('person:horrigmoe', 2, 9),
        is: at('person:horrigmo', 3, 9),
        as: 'MISSPELLING',
        because: 'Post and ministry are the same.',
        decidedOn: '2026-11-25',
        place: { file: `seeds/${ledger}`, line: 2, column: 5 },
      },
      {
        id: at('topic:ioa', 7, 10),
        is: at('topic:innovasjon', 7, 25),
        because: 'why',
        decidedOn: '2026-11-26',
        place: { file: `seeds/${ledger}`, line: 7, column: 5 },
      },
    ],
    different: [
      {
        id: at('person:a', 9, 10),
        isNot: at('person:b', 9, 27),
        because: 'Born in other years.',
        decidedOn: '2026-11-27',
        place: { file: `seeds/${ledger}`, line: 9, column: 5 },
      },
    ],
    retired: [
      {
        id: at('organisation:difi', 11, 10),
        now: at('organisation:digdir', 11, 34),
        because: 'A new name.',
        retiredOn: '2020-01-01',
        place: { file: `seeds/${ledger}`, line: 11, column: 5 },
      },
    ],
  })
})

test.each([
  ['is missing', null],
  ['has only remarks left', '# nobody\n'],
])('where the ledger %s, nobody was taken for anybody', async (_, content) => {
  const { corpus, problems } = await corpusOf({ [ledger]: content })
  expect(problems).toEqual([])
  expect(corpus.identity).toEqual({ same: [], different: [], retired: [] })
})

test.each(['identity.yaml', 'Identity.yml', 'identiti.yml'])('a ledger by the name of %s is seen', async (name) => {
  expect((await corpusOf({ [name]: 'same: []' })).problems).toEqual([
    {
      ...{ file: `seeds/${name}`, line: 1, column: 1 },
      check: 'unknown-file',
      message: 'Nothing reads this file.',
      remedy: 'Name it identity.yml.',
    },
  ])
})

describe('what stands wrongly in it', () => {
  const entry = (changed: string) => `same:\n  - {${changed}}\n`
  test.each([
    ['bad-id', entry('id: §Horrigmoe, is: person:horrigmo, because: x, decidedOn: 2026-11-25')],
    ['bad-id', entry('id: person:horrigmoe, is: §source:horrigmo, because: x, decidedOn: 2026-11-25')],
    ['date-wrong', entry('id: person:horrigmoe, is: person:horrigmo, because: x, decidedOn: §2026-11')],
    ['date-wrong', entry('id: person:horrigmoe, is: person:horrigmo, because: x, decidedOn: §2026-11-31')],
    ['missing-key', entry('id: person:horrigmoe, is: person:horrigmo, decidedOn: 2026-11-25').replace('{', '§{')],
    ['unknown-key', entry('id: person:horrigmoe, is: person:horrigmo, because: x, decidedOn: 2026-11-25, §so: x')],
    ['unknown-value', entry('id: person:a, is: person:b, as: §TYPO, because: x, decidedOn: 2026-11-25')],
    ['unknown-key', '§merged: []\n'],
  ])('%s in %j', async (check, content) => {
    const { text, ...place } = marked(content)
    const { problems, corpus } = await corpusOf({ [ledger]: text })
    expect(problems.map(({ file, line, column, check: found }) => ({ file, line, column, check: found }))).toEqual([
      { file: `seeds/${ledger}`, ...place, check },
    ])
    expect(corpus.identity.same).toEqual([])
  })
})
