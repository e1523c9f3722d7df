import { describe, expect, test } from '@jest/globals'
import { languageOf } from '../../src/web/graphiql/language.ts'
import { matchingPages } from '../../src/web/graphiql/matching-pages.ts'

const bygg = { name: 'a_1', norwegian: 'Hvem bygde skolen?', english: 'Who built the school?', query: '{ project }' }
const eier = { name: 'a_2', norwegian: 'Hvem eier den?', english: 'Who owns it?', query: '{ owners }' }
const møtet = { name: 'b_1', norwegian: 'Når var møtet?', english: 'When was the meeting?', query: '{ events }' }
const pages = [
  { norwegian: 'Prosjekter', english: 'Projects', questions: [bygg, eier] },
  { norwegian: 'Møtet', english: 'The meeting', questions: [møtet] },
]

describe('a search finds', () => {
  test.each([
    ['', ['a_1', 'a_2', 'b_1'], 'everything'],
    ['  ', ['a_1', 'a_2', 'b_1'], 'everything'],
    ['MØTET', ['b_1'], 'a word in Norwegian, however it is written'],
    ['owns', ['a_2'], 'a word in English'],
    ['hvem skolen', ['a_1'], 'what has all the words'],
    ['skolen owns', [], 'only what has all the words'],
    ['prosjekter', ['a_1', 'a_2'], 'all of a page by its name'],
    ['events', ['b_1'], 'a word of the query'],
  ])('%j: %j, %s', (search, names) => {
    const found = matchingPages(pages, search)
    expect(found.flatMap(({ questions }) => questions.map(({ name }) => name))).toEqual(names)
    expect(found.filter(({ questions }) => questions.length === 0)).toEqual([])
  })
})

describe('the language', () => {
  test.each([
    [['nb-NO', 'en'], 'nb'],
    [['nn'], 'nb'],
    [['no'], 'nb'],
    [['en-GB', 'nb'], 'en'],
    [['de'], 'en'],
    [['nov'], 'en'],
    [[], 'en'],
  ])('of a browser that prefers %j: %s', (preferred, language) => {
    expect(languageOf(preferred)).toBe(language)
  })
})
