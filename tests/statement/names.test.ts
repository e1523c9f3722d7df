import { describe, expect, test } from '@jest/globals'
import { derive } from '../../src/statement/derive.ts'
import { nameKey } from '../../src/statement/name-key.ts'
import { annotated, type DocumentGiven, document, entity } from './build.ts'
import { find, only, reasons, statementsFrom } from './find.ts'
import { entities, meeting } from './meeting.ts'

const ks = entity('organisation:ks', 'Kommunesektorens organisasjon', {
  names: [
    { value: 'KS', kind: 'ABBREVIATION' },
    { value: 'Innlandet', kind: 'SHORT', source: 'source:page', from: '2020-01-01' },
  ],
})
const report = (given: Omit<DocumentGiven, 'text'>, text = 'Møtet i KS\nks møttes.\nInnlandet møttes ikke.') =>
  annotated({
    entities: [ks, ...entities()].filter(
      ({ id }, at, all) =>
        all.findIndex((o) => o.id.value === id.value) === at &&
        (id.value === 'organisation:ks' || id.value === 'event:meeting'),
    ),
    documents: [document({ text, event: 'event:meeting', ...given })],
  })
const both: DocumentGiven['mentions'] = [
  { quote: 'KS', entity: 'organisation:ks' },
  { quote: 'ks', entity: 'organisation:ks' },
  { quote: 'Innlandet', entity: 'organisation:ks' },
]

test.each([
  ['Fylkesmøte\u00a024.  oktober ', 'fylkesmøte 24. oktober'],
  ['A\u030asen', 'åsen'],
  ['IOA', 'ioa'],
])('the key of %j is %j', (name, key) => expect(nameKey(name)).toBe(key))

describe('a mention shows the name that it uses', () => {
  const statements = statementsFrom(report({ mentions: both }))

  test('whatever its case', () => {
    const named = only(statements, { predicate: 'NAMED', value: 'KS' })
    expect(named.evidence.map((one) => one.basis === 'STATED' && one.passage.exact)).toEqual(['KS', 'ks'])
    expect(named.kind).toBe('ABBREVIATION')
  })

  test('and the day on which it was used, unless the name was not yet in force', () => {
    const said = [
      { predicate: 'HAS_FACT', subject: 'event:meeting', property: 'date', value: '2019-10-24', quote: 'møttes' },
    ]
    const dated = statementsFrom(report({ mentions: both, statements: said }))
    const days = (value: string) =>
      only(dated, { predicate: 'NAMED', value }).evidence.map(({ attestedOn }) => attestedOn)
    expect(days('KS')).toEqual([{ STATED: '2019-10-24' }, { STATED: '2019-10-24' }])
    expect(days('Innlandet')).toEqual([{}, {}])
  })

  test('but not where it is taken for somebody, or may be anybody of several', () => {
    const named = find(statementsFrom(meeting()), { predicate: 'NAMED', subject: 'organisation:lup' })
    expect(named.map(reasons)).toEqual([['EXTERNAL']])
    expect(find(statementsFrom(meeting()), { predicate: 'NAMED', value: 'Vestfold' })).toEqual([])
  })
})

test('a name that nothing shows stops the check, canonical or not', () => {
  const unshown = entity('topic:unseen', 'usett', { source: null })
  const { problems } = derive(
    annotated({ ...report({ mentions: [] }), entities: [ks, entity('event:meeting', 'M'), unshown] }),
  )
  expect(problems.map(({ check, message }) => [check, message]).sort()).toEqual([
    ['name-without-evidence', 'Nothing shows that organisation:ks is called “KS”'],
    ['name-without-evidence', 'Nothing shows that topic:unseen is called “usett”'],
  ])
})

test("a document's name is its title, shown by the heading", () => {
  const named = (title: string) =>
    find(statementsFrom(report({ title, mentions: both })), { subject: 'document:report' })
  expect(named('Møtet i KS').map(({ evidence }) => evidence)).toMatchObject([
    [{ passage: { exact: 'Møtet i KS', start: 0 } }],
  ])
  expect(named('i KS').map(({ evidence }) => evidence)).toMatchObject([[{ passage: { exact: 'i KS', start: 6 } }]])
  const other = derive(report({ title: 'Noe annet', mentions: both }))
  expect(other.problems.map(({ message }) => message)).toEqual([
    'Nothing shows that document:report is called “Noe annet”',
  ])
})

test('mentions keep what they may name, and why', () => {
  const { knowledge } = derive(meeting())
  expect(knowledge.mentions.map(({ id, basis, because, candidates }) => [id, basis, because, candidates])).toEqual([
    ['mention:report:127-146:helgesen', 'STATED', undefined, []],
    ['mention:report:161-163:ks', 'STATED', undefined, []],
    ['mention:report:193-207:director', 'STATED', undefined, []],
    ['mention:report:322-330:ambiguous', 'STATED', undefined, ['organisation:trondelag', 'organisation:vestfold']],
    ['mention:report:351-354:lup', 'INFERRED', 'the writer is of LUP', []],
  ])
})
