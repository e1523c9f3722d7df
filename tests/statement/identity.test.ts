import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Annotated } from '../../src/annotation/annotated.ts'
import { derive } from '../../src/statement/derive.ts'
import { statementId } from '../../src/statement/statement-id.ts'
import { find, statementsFrom } from './find.ts'
import { meeting, text } from './meeting.ts'

const ids = (annotated: Annotated) => statementsFrom(annotated).map(({ id }) => id)

test('ids are known forever: these must never change', () => {
  const member = {
    predicate: 'MEMBER_OF',
    subject: 'person:a',
    object: 'organisation:b',
    saidBy: [],
    about: [],
  } as const
  const claim = {
    predicate: 'CLAIMED',
    subject: 'contribution:c',
    slug: 's',
    kind: 'ASSERTION',
    saidBy: [],
    about: [],
  } as const
  expect([
    statementId(member),
    statementId({ ...member, episode: '2012' }),
    statementId({ ...claim, value: 'so' }),
  ]).toEqual(['statement:cfe37eb7d41e82b9', 'statement:105908be6d1109d4', 'statement:66721424aa70790c'])
  expect(statementId({ ...claim, value: 'so it is' })).toBe(statementId({ ...claim, value: 'so' }))
})

describe('the same statements come', () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })

  test('whatever the order of files and of entries', () => {
    const given = meeting()
    const whole = derive(given)
    fc.assert(
      fc.property(
        shuffled(given.entities),
        shuffled(given.statements),
        shuffled(given.documents[0]!.sentences),
        (entities, statements, sentences) => {
          expect(
            derive({ ...given, entities, statements, documents: [{ ...given.documents[0]!, sentences }] }),
          ).toEqual(whole)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('when the text before a quotation grows', () => {
    expect(ids(meeting({ text: text.replace('møttes', 'møttes omsider') }))).toEqual(ids(meeting()))
  })

  test('when a citation learns its dates', () => {
    const given = (from?: string) =>
      meeting({
        known: [
          { predicate: 'MEMBER_OF', subject: 'person:aspas', object: 'organisation:ks', ...(from ? { from } : {}) },
        ],
      })
    expect(ids(given('2018'))).toEqual(ids(given()))
  })
})

test('the same said again is more evidence, not another statement', () => {
  const again = meeting({
    said: [{ predicate: 'POST_IN', subject: 'post:chair', object: 'organisation:ks', quote: 'styreleder i KS' }],
  })
  expect(statementsFrom(again)).toEqual(statementsFrom(meeting()))
  const dates = find(statementsFrom(meeting()), { predicate: 'HAS_FACT', value: 'XXXX-10-24' })
  expect(dates.map(({ evidence }) => evidence.length)).toEqual([2])
})

test('evidence stands in order: words as the text has them, then rules, then sources', () => {
  const statements = statementsFrom(
    meeting({
      said: [
        {
          predicate: 'MEMBER_OF',
          subject: 'person:treidene',
          object: 'organisation:vestfold',
          quote: 'direktør Gunnar',
        },
      ],
      known: [{ predicate: 'MEMBER_OF', subject: 'person:josendal', object: 'organisation:vestfold' }],
    }),
  )
  const of = (subject: string) =>
    find(statements, { predicate: 'MEMBER_OF', subject }).flatMap(({ evidence }) =>
      evidence.map((one) => (one.basis === 'STATED' ? one.passage.exact : one.basis)),
    )
  expect(of('person:treidene')).toEqual(['direktør Gunnar', 'Gunnar Berg Treidene fra Vestfold'])
  expect(of('person:josendal')).toEqual(['INFERRED', 'EXTERNAL'])
})

test('nothing is without evidence, and every id is there once', () => {
  const statements = statementsFrom(meeting())
  expect(statements.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  const evidence = statements.flatMap((one) => one.evidence.map(({ id }) => id))
  expect(new Set(evidence).size).toBe(evidence.length)
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
})
