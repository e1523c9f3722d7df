import { expect, test } from '@jest/globals'
import { searchRecords } from '../../../src/graph/load/search-records.ts'
import type { Knowledge, Statement } from '../../../src/statement/knowledge.ts'
import { smallKnowledge } from './small-knowledge.ts'

const [first] = smallKnowledge.statements as [Statement]
const { evidence } = smallKnowledge.statements.find(({ id }) => id === 'statement:fra')!
/** A name that no sentence gives. */
const named: Statement = { ...first, evidence }

const knowledge: Knowledge = {
  ...smallKnowledge,
  entities: [
    ...smallKnowledge.entities,
    { id: 'topic:fylkesveier', type: 'Topic', name: 'drift av fylkesveier' },
    { id: 'organisation:fylket', type: 'Organisation', name: 'Fylke', kind: 'COUNTY' },
  ],
  statements: [
    ...smallKnowledge.statements,
    { ...named, id: 'statement:roads', subject: 'topic:fylkesveier', value: 'county roads', language: 'EN' },
    {
      ...named,
      ...{ id: 'statement:claim', predicate: 'CLAIMED', type: 'Claim', subject: 'contribution:as' },
      ...{ value: 'Drift er viktig.', about: ['topic:drift'], saidBy: ['person:as'] },
    },
    { ...named, id: 'statement:sted', predicate: 'HAS_FACT', type: 'Fact', subject: 'event:mote', value: 'Rådhuset' },
  ],
}

const { nodes, relationships } = searchRecords(knowledge)

/** What is written for a text, without its id and number, which only tell texts apart. */
function recordOf(value: string): object[] {
  return nodes
    .filter(({ properties }) => properties['value'] === value)
    .map(({ id, labels, properties }) => {
      const forms = Object.entries(properties).filter(([key]) => key !== 'id' && key !== 'n' && key !== 'value')
      const finds = relationships
        .filter(({ from, type }) => from === id && type === 'FINDS')
        .sort((a, b) => Number(a.properties['n']) - Number(b.properties['n']))
        .map(({ to }) => to)
      expect(labels).toEqual(['Aktorgraf', 'SearchText'])
      return { ...Object.fromEntries(forms), finds }
    })
}

test('a name has each form of its words, and those of the other names of its entity', () => {
  expect(recordOf('drift av fylkesveier')).toEqual([
    {
      source: 'NAME',
      whole: 'driftavfylkesveier',
      letters: 18,
      words: 'drift av fylkesveier',
      stems: 'drift av fylkesvei',
      sounds: 'drift av fylkesveier',
      parts: 'fylk vei',
      initials: 'df dfv',
      together: 'drift av fylkesveier county roads fylkesvei road fylk vei',
      finds: ['topic:fylkesveier'],
    },
  ])
})

test('another name is another text of the same entity', () => {
  expect(recordOf('county roads')).toEqual([
    {
      source: 'OTHER_NAME',
      whole: 'countyroads',
      letters: 11,
      words: 'county roads',
      stems: 'county road',
      sounds: 'kounty roads',
      initials: 'cr',
      finds: ['topic:fylkesveier'],
    },
  ])
})

test('a name that is stated leads to its entity once, and a name of a person has no parts', () => {
  expect(recordOf('Ås')).toEqual([
    {
      source: 'NAME',
      whole: 'as',
      letters: 2,
      words: 'as',
      stems: 'as',
      sounds: 'as',
      together: 'as',
      finds: ['person:as'],
    },
  ])
})

test('a sentence leads to its document, then to what it names, then to what its statements are about', () => {
  expect(recordOf('Ås er leder i KS.')).toEqual([
    {
      source: 'TEXT',
      textWords: 'as er leder i ks',
      textStems: 'as er led i ks',
      finds: ['document:mote', 'person:as', 'post:leder', 'organisation:ks'],
    },
  ])
  expect(recordOf('Hun snakket om drift.')).toMatchObject([
    { finds: ['document:mote', 'person:as', 'event:mote', 'contribution:as', 'topic:drift'] },
  ])
})

test('a claim leads to what it is about, then to who said it, then to where', () => {
  expect(recordOf('Drift er viktig.')).toMatchObject([
    { source: 'TEXT', finds: ['topic:drift', 'person:as', 'contribution:as'] },
  ])
})

test('who is what is a text of all three', () => {
  expect(recordOf('ordene')).toMatchObject([{ finds: ['person:as', 'post:leder', 'organisation:ks'] }])
})

test("a fact's words are a text, its numbers and days are none", () => {
  expect(recordOf('Rådhuset')).toMatchObject([{ source: 'TEXT', finds: ['event:mote'] }])
  expect(['1972', '2', '2019-10-24', 'XXXX-10-24'].flatMap(recordOf)).toEqual([])
})

test("a source's title leads to what it names, if anything", () => {
  expect(recordOf('Om KS')).toMatchObject([{ source: 'TEXT', finds: ['organisation:ks'] }])
})

test('what searches read is the same in whatever order the knowledge comes', () => {
  const backwards = Object.fromEntries(
    Object.entries(knowledge).map(([key, all]) => [key, [...(all as readonly unknown[])].reverse()]),
  ) as unknown as Knowledge
  expect(searchRecords(backwards)).toEqual({ nodes, relationships })
})
