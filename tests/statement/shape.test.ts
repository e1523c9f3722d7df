import { expect, test } from '@jest/globals'
import { derive } from '../../src/statement/derive.ts'
import { inConflict } from '../../src/statement/properties.ts'
import type { EntryGiven } from './build.ts'
import { only, statementsFrom } from './find.ts'
import { meeting } from './meeting.ts'

const problems = (known: EntryGiven) =>
  derive(meeting({ known: [known] })).problems.map(({ check, message }) => `${check}: ${message}`)
const person = 'person:aspas'
const claim: EntryGiven = { predicate: 'CLAIMED', subject: 'event:meeting', slug: 's', kind: 'PURPOSE', value: 'v' }

test.each<[EntryGiven, string[]]>([
  [{ predicate: 'LIKES', subject: person }, ['predicate-unknown: There is no predicate LIKES']],
  [{ predicate: 'WORKS_ON', subject: person }, ['part-missing: WORKS_ON without object']],
  [
    { predicate: 'WORKS_ON', subject: person, object: 'event:meeting' },
    ["end-wrong: WORKS_ON's object event:meeting is a Event"],
  ],
  [
    { predicate: 'WORKS_ON', subject: person, object: 'topic:none' },
    ["end-wrong: WORKS_ON's object topic:none does not exist"],
  ],
  [{ predicate: 'MEMBER_OF', subject: person }, ['part-missing: MEMBER_OF without object']],
  [
    { predicate: 'PARTICIPATES_IN', subject: person, object: 'project:school', role: 'CHEF' },
    ['word-unknown: There is no role CHEF'],
  ],
  [{ predicate: 'HAS_FACT', subject: person, value: 'x' }, ['part-missing: HAS_FACT without property']],
  [
    { predicate: 'HAS_FACT', subject: person, property: 'date', value: '24.10.2019' },
    ["date-wrong: value '24.10.2019' is no date"],
  ],
  [
    { predicate: 'MEMBER_OF', subject: person, object: 'organisation:ks', from: 'XXXX-10-24' },
    ["date-wrong: from 'XXXX-10-24' is no date with a year"],
  ],
  [
    { predicate: 'CLAIMED', subject: 'event:meeting', value: 'v' },
    ['part-missing: CLAIMED without kind', 'part-missing: CLAIMED without slug'],
  ],
  [{ ...claim, saidBy: ['topic:roads'] }, ["end-wrong: CLAIMED's saidBy topic:roads is a Topic"]],
  [claim, []],
])('%j', (entry, expected) => expect(problems(entry)).toEqual(expected))

test('the same said in two ways of what is not its identity is a problem', () => {
  const area = { predicate: 'HAS_FACT', subject: 'project:school', property: 'floorArea', value: '18000' }
  const known: EntryGiven[] = [
    { ...area, unit: 'm²' },
    { ...area, unit: 'ha' },
  ]
  expect(derive(meeting({ known })).problems.map(({ check }) => check)).toEqual(['statement-differs'])
  expect(
    only(statementsFrom(meeting({ known: [{ ...area, unit: 'm²' }, area] })), { property: 'floorArea' }),
  ).toMatchObject({
    unit: 'm²',
    wording: { NB: 'Nye Horten VGS, areal: 18000 m²', EN: 'Nye Horten VGS, floor area: 18000 m²' },
  })
})

test('an item of a programme with no event and no position is a problem', () => {
  const given = meeting()
  const without = given.documents.map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      statements: sentence.statements.filter(
        ({ predicate, subject }) => predicate.value !== 'CONTRIBUTION_TO' || subject.value !== 'contribution:vestfold',
      ),
    })),
  }))
  expect(derive({ ...given, documents: without }).problems.map(({ message }) => message)).toEqual([
    'contribution:vestfold has no position in its programme',
    'contribution:vestfold is part of no event',
  ])
})

test.each([
  ['contractorChosen', '2015-07', '2016-07-07', true],
  ['date', 'XXXX-10-24', '2019-10-24', false],
  ['existedTo', '2019', '2020-01-01', false],
  ['existedTo', '..', '2020-01-01', true],
  ['floorArea', '18 000', '18000', false],
  ['floorArea', '18.000', '17000', true],
  ['floorArea', '1,5', '1.5', false],
  ['place', 'Park Inn\u00a0Gardermoen', 'park inn gardermoen', false],
  ['place', 'Gardermoen', 'Oslo', true],
  ['transferred', 'Lunner', 'Jevnaker', false],
  ['somethingElse', 'a', 'b', false],
])('%s: %s and %s are in conflict: %s', (property, a, b, expected) => {
  expect([inConflict(property, a, b), inConflict(property, b, a)]).toEqual([expected, expected])
})
