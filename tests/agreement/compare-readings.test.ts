import { describe, expect, test } from '@jest/globals'
import { compareReadings } from '../../src/agreement/compare-readings.ts'
import { derive } from '../../src/statement/derive.ts'
import type { Knowledge } from '../../src/statement/knowledge.ts'
import { annotated, document, type DocumentGiven, entity } from '../statement/build.ts'

// One text of three sentences, read twice: the second reader gives the talk and the topic ids of their own, misses «KS»,
// takes «Hun» for somebody, says outright what the first only infers, and words the claim in another way.
const text = 'Om møtet\nAnne Li, leder i KS, snakket om drift av veier.\nHun sa at alt må ses på nytt.'

const names = { 'person:anne-li': 'Anne Li', 'organisation:ks': 'KS' }

function reading(
  ids: { talk: string; topic: string },
  given: Pick<DocumentGiven, 'statements' | 'mentions'>,
): Knowledge {
  const { knowledge, problems } = derive(
    annotated({
      entities: [
        ...Object.entries(names).map(([id, name]) => entity(id, name)),
        entity('event:mote', 'Møtet'),
        entity('post:leder', 'leder'),
        entity(ids.topic, 'drift av veier'),
        entity(ids.talk, 'Innlegg', { kind: 'TALK', event: 'event:mote' }),
      ],
      documents: [document({ text, event: 'event:mote', ...given })],
    }),
  )
  expect(problems).toEqual([])
  return knowledge
}

const said = ({ talk, topic }: { talk: string; topic: string }) => [
  { predicate: 'GAVE', subject: 'person:anne-li', object: talk, quote: 'Anne Li, leder i KS, snakket', key: 'gave' },
  { predicate: 'CONTRIBUTION_TO', subject: talk, object: 'event:mote', quote: 'snakket' },
  { predicate: 'HAS_FACT', subject: talk, property: 'position', value: '1', quote: 'snakket' },
  { predicate: 'ABOUT', subject: talk, object: topic, quote: 'om drift av veier' },
]

const one = { talk: 'contribution:anne', topic: 'topic:drift' }
const first = reading(one, {
  mentions: [
    { quote: 'Anne Li', entity: 'person:anne-li' },
    { quote: 'KS', entity: 'organisation:ks' },
    { quote: 'drift av veier', entity: 'topic:drift' },
  ],
  statements: [
    ...said(one),
    {
      predicate: 'CLAIMED',
      subject: one.talk,
      slug: 'alt',
      kind: 'ASSERTION',
      value: 'Alt må ses på nytt.',
      quote: 'alt må ses på nytt',
      saidBy: ['person:anne-li'],
      rule: 'continued-telling',
      premises: ['gave'],
    },
  ],
})

const other = { talk: 'contribution:talk-1', topic: 'topic:vedlikehold' }
const second = reading(other, {
  mentions: [
    { quote: 'Anne Li', entity: 'person:anne-li' },
    { quote: 'drift av veier', entity: 'topic:vedlikehold' },
    { quote: 'Hun', entity: 'person:anne-li', because: 'Hun som sist er nevnt' },
  ],
  statements: [
    ...said(other),
    {
      predicate: 'CLAIMED',
      subject: other.talk,
      slug: 'nytt-blikk',
      kind: 'ASSERTION',
      value: 'Hun mener at alt må ses på nytt.',
      quote: 'Hun sa at alt må ses på nytt',
      saidBy: ['person:anne-li'],
    },
  ],
})

describe('agreement', () => {
  const { spans, entities, mentionBases, statements, statementBases, differences } = compareReadings(first, second)

  test('counts the words that name something, by what they name', () => {
    expect(spans).toEqual([
      { kind: 'Organisation', a: 1, b: 0, both: 0, f1: 0 },
      { kind: 'Person', a: 1, b: 2, both: 1, f1: 2 / 3 },
      { kind: 'Topic', a: 1, b: 1, both: 1, f1: 1 },
      { kind: 'all', a: 3, b: 3, both: 2, f1: 2 / 3 },
    ])
  })

  test('finds what two ids name: the same thing', () => {
    expect(entities).toEqual({ of: 2, same: 2 })
    expect(mentionBases).toEqual({ of: 2, same: 2 })
  })

  test('counts statements by predicate, and claims by the words that they rest on', () => {
    expect(statements.filter(({ f1 }) => f1 < 1)).toEqual([])
    expect(statements.map(({ kind, both }) => [kind, both])).toEqual([
      ['ABOUT', 1],
      ['CLAIMED', 1],
      ['CONTRIBUTION_TO', 1],
      ['GAVE', 1],
      ['HAS_FACT', 1],
      // Whoever gives a talk about a topic works on it, by rule.
      ['WORKS_ON', 1],
      ['all', 6],
    ])
    expect(statementBases).toEqual({ of: 6, same: 5 })
  })

  test('tells every difference, where it stands and what it is', () => {
    expect(differences).toEqual([
      { what: 'mention', who: 'only a', sentence: 2, words: 'KS', detail: 'organisation:ks (STATED)' },
      { what: 'mention', who: 'only b', sentence: 3, words: 'Hun', detail: 'person:anne-li (INFERRED)' },
      {
        what: 'basis',
        who: 'differs',
        sentence: 3,
        words: 'Innlegg: «Alt må ses på nytt.»',
        detail: 'a: INFERRED; b: STATED',
      },
    ])
  })

  test('a reading agrees wholly with itself', () => {
    const whole = compareReadings(first, first)
    expect(whole.differences).toEqual([])
    expect([...whole.spans, ...whole.statements].every(({ f1 }) => f1 === 1)).toBe(true)
  })
})
