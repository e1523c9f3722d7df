import { expect, test } from '@jest/globals'
import { datesOf } from '../../src/statement/evidence-dates.ts'
import { holds } from '../../src/statement/holds.ts'
import type { Statement } from '../../src/statement/knowledge.ts'
import type { EntryGiven } from './build.ts'
import { find, only, reasons, statementsFrom } from './find.ts'
import { meeting } from './meeting.ts'

const chair = {
  predicate: 'MEMBER_OF',
  subject: 'person:helgesen',
  object: 'organisation:ks',
  post: 'post:chair',
} as const
const on = (statement: Statement, day: string) => holds('state', statement.evidence.map(datesOf), undefined, day)
const said = (more: Partial<EntryGiven>): EntryGiven => ({ ...chair, ...more })

test('somebody who came back holds one post twice; a text of one day is about the episode that holds that day', () => {
  const statements = statementsFrom(meeting())
  const episodes = find(statements, chair)
  expect(episodes.map(({ episode }) => episode).sort()).toEqual(['2012', '2021'])
  const [first, second] = ['2012', '2021'].map((episode) => only(statements, { ...chair, episode })) as [
    Statement,
    Statement,
  ]
  expect(reasons(first)).toEqual(['STATED', 'EXTERNAL'])
  expect(reasons(second)).toEqual(['EXTERNAL'])
  expect(['2011-12-31', '2019-10-24', '2020-03-01', '2021-12-01'].map((day) => on(first, day))).toEqual([
    'NO',
    'YES',
    'NO',
    'NO',
  ])
  expect(['2019-10-24', '2021-11-01', '2021-12-01'].map((day) => on(second, day))).toEqual(['NO', 'NO', 'UNKNOWN'])
})

test('she speaks in the episode that holds on the day', () => {
  const statements = statementsFrom(meeting())
  const spoke = only(statements, { predicate: 'IN_CAPACITY_OF', subject: 'contribution:helgesen' })
  expect(spoke.memberships).toEqual([[only(statements, { ...chair, episode: '2012' }).id]])
})

test('a day between the episodes joins neither: it stays a statement of its own', () => {
  const statements = statementsFrom(meeting({ known: [said({ on: '2020-12-24' })] }))
  expect(reasons(only(statements, { ...chair, episode: undefined }))).toEqual(['EXTERNAL'])
})

test('a day that two episodes can hold joins neither', () => {
  const statements = statementsFrom(meeting({ known: [said({ episode: 'acting', from: '2019', to: '2019' })] }))
  expect(reasons(only(statements, { ...chair, episode: undefined }))).toEqual(['STATED'])
})

test('a reason that names its episode stays there, and one with bounds of its own is no attestation', () => {
  const statements = statementsFrom(meeting({ known: [said({ from: '2012-05', to: '2013' })] }))
  expect(reasons(only(statements, { ...chair, episode: undefined }))).toEqual(['EXTERNAL'])
})
