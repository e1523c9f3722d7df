// Reference data that cannot be so, one mistake at a time; § marks the place that is to be told. And what is no mistake.
import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/problem.ts'
import { derive } from '../../src/statement/derive.ts'
import { annotating } from '../annotation/annotating.ts'
import { annotated, cited, document, entity } from './build.ts'
import { annotations, type Files, marked, reference, source, text } from '../corpus/seed-folder.ts'

interface EntityGiven {
  readonly id: string
  readonly kind?: string
  readonly name?: string
  /** Of its name. */
  readonly dates?: string
}

const kinds: Readonly<Record<string, string>> = { organisation: 'COUNTY', change: 'MERGER', contribution: 'TALK' }

/** An entity as it stands in a reference file; an id that begins with § is marked. */
function declared(given: string | EntityGiven): string {
  const { id: marked, kind, name, dates = '' } = typeof given === 'string' ? { id: given } : given
  const [mark, id] = marked.startsWith('§') ? ['§', marked.slice(1)] : ['', marked]
  const [type, slug] = id.split(':') as [string, string]
  const ofKind = kind ?? kinds[type]
  const called = name ?? slug.toUpperCase()
  const names = `[{value: ${called}, kind: OFFICIAL, source: source:side${dates}}]`
  return `  - ${mark}{id: ${id}, name: ${called}${ofKind === undefined ? '' : `, kind: ${ofKind}`}, names: ${names}}\n`
}

/** A reference file of entities and of statements, each in braces without the source that all have. */
function file(entities: readonly (string | EntityGiven)[], statements: readonly string[]): string {
  const said = statements.map((one) => `  - ${one.replace(/^(§?)(.*)$/, '$1{$2, source: source:side}')}\n`)
  return `sources:
  - {id: source:side, title: En side, url: https://example.org/}
entities:
${entities.map(declared).join('')}${said.length === 0 ? '' : `statements:\n${said.join('')}`}`
}

async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const { annotated: found, problems } = await annotating({
    [text]: null,
    [source]: null,
    [annotations]: null,
    'documents/README.md': '',
    ...files,
  })
  expect(problems).toEqual([])
  return derive(found).problems
}

const org = (...slugs: string[]) => slugs.map((slug) => `organisation:${slug}`)
const fact = (id: string, property: string, value: string) =>
  `predicate: HAS_FACT, subject: ${id}, property: ${property}, value: ${value}`
const lived = (slug: string, from?: string, to?: string) => [
  ...(from === undefined ? [] : [fact(`organisation:${slug}`, 'existedFrom', from)]),
  ...(to === undefined ? [] : [fact(`organisation:${slug}`, 'existedTo', to)]),
]
const original = (change: string, slug: string) =>
  `predicate: ORIGINAL, subject: change:${change}, object: organisation:${slug}`
const resulting = (change: string, slug: string) =>
  `predicate: RESULTING, subject: change:${change}, object: organisation:${slug}`
const changed = (change: string, date: string, from: readonly string[], to: readonly string[]) => [
  fact(`change:${change}`, 'date', date),
  ...from.map((slug) => original(change, slug)),
  ...to.map((slug) => resulting(change, slug)),
]
const member = (object: string, more = '') =>
  `predicate: MEMBER_OF, subject: person:p, object: organisation:${object}${more}`
const identified = (id: string, scheme: string, value: string) =>
  `predicate: IDENTIFIED_BY, subject: ${id}, property: ${scheme}, value: ${value}`

describe('this stops the check:', () => {
  test.each<[string, (string | EntityGiven)[], string[], string, string]>([
    // A body's own dates.
    [
      'a county that ends before it begins',
      org('a'),
      [...lived('a', '2020-01-01'), `§${fact('organisation:a', 'existedTo', '2019-12-31')}`],
      'existence-reversed',
      'A (organisation:a) ends before it begins: existedTo is 2019-12-31, existedFrom 2020-01-01',
    ],
    [
      'a county that ends on the day on which it begins',
      org('a'),
      [`§${fact('organisation:a', 'existedTo', '2020-01-01')}`, ...lived('a', '2020-01-01')],
      'existence-reversed',
      'A (organisation:a) ends on the day on which it begins: existedTo is 2020-01-01, existedFrom 2020-01-01',
    ],
    [
      'a county that ends in a year before that in which it begins, whichever of its sources is right',
      org('a'),
      [...lived('a', '2020'), ...lived('a', '2021'), `§${fact('organisation:a', 'existedTo', '2018')}`],
      'existence-reversed',
      'A (organisation:a) ends before it begins: existedTo is 2018, existedFrom 2020 or 2021',
    ],
    // Changes.
    [
      'a change of nothing',
      [...org('a'), '§change:x'],
      [fact('change:x', 'date', '2020-01-01'), resulting('x', 'a')],
      'change-incomplete',
      'change:x lacks ORIGINAL (what it changed)',
    ],
    [
      'a change into nothing on no day',
      [...org('a'), '§change:x'],
      [original('x', 'a')],
      'change-incomplete',
      'change:x lacks RESULTING (what came of it) and the fact date',
    ],
    [
      'a change on two days',
      [...org('a', 'b'), '§change:x'],
      [...changed('x', '2020-01-01', ['a'], ['b']), fact('change:x', 'date', '2020-01-02')],
      'change-incomplete',
      'change:x happened on 2020-01-01 and on 2020-01-02',
    ],
    [
      'a change of what had ended: the last day where the day after it should stand',
      [...org('a', 'b'), 'change:x'],
      [
        ...lived('a', '1976', '2019-12-31'),
        `§${original('x', 'a')}`,
        fact('change:x', 'date', '2020-01-01'),
        resulting('x', 'b'),
      ],
      'change-out-of-time',
      'change:x is of 2020-01-01, but A (organisation:a) had ended: existedTo is 2019-12-31',
    ],
    [
      'a change of what began later',
      [...org('a', 'b'), 'change:x'],
      [`§${original('x', 'a')}`, ...changed('x', '2020', [], ['b']), ...lived('a', '2021')],
      'change-out-of-time',
      'change:x is of 2020, but A (organisation:a) began later: existedFrom is 2021',
    ],
    [
      'what came of a change before it began',
      [...org('a', 'b'), 'change:x'],
      [...changed('x', '2020-01-01', ['a'], []), `§${resulting('x', 'b')}`, ...lived('b', '2020-01-02')],
      'change-out-of-time',
      'change:x is of 2020-01-01, but B (organisation:b) began later: existedFrom is 2020-01-02',
    ],
    [
      'what came of a change after it had ended',
      [...org('a', 'b'), 'change:x'],
      [...changed('x', '2020-01-01', ['a'], []), `§${resulting('x', 'b')}`, ...lived('b', '1976', '2020-01-01')],
      'change-out-of-time',
      'change:x is of 2020-01-01, but B (organisation:b) had ended: existedTo is 2020-01-01',
    ],
    [
      'a county that was set up again with the id that it had',
      [...org('a', 'b', 'ab'), 'change:x', { id: 'change:y', kind: 'SPLIT' }],
      [
        ...changed('x', '2020-01-01', ['a', 'b'], ['ab']),
        ...changed('y', '2024-01-01', ['ab'], []),
        `§${resulting('y', 'a')}`,
        ...lived('b', '1976', '2020-01-01'),
      ],
      'change-in-circle',
      'A comes of itself: organisation:a through change:x became organisation:ab, which through change:y became organisation:a',
    ],
    [
      'a county that was merged into itself',
      [...org('a', 'b'), 'change:x'],
      [...changed('x', '2020-01-01', ['a', 'b'], []), `§${resulting('x', 'a')}`],
      'change-in-circle',
      'A comes of itself: organisation:a through change:x became organisation:a',
    ],
    [
      'a transfer from a county to itself',
      [...org('a'), { id: 'change:x', kind: 'TRANSFER' }],
      [...changed('x', '2020-01-01', ['a'], []), `§${resulting('x', 'a')}`],
      'change-to-itself',
      'change:x moves something from A to itself',
    ],
    // What is said of a body at a time when there was none.
    [
      'a member from a day before there was a county',
      [...org('a'), 'person:p'],
      [...lived('a', '2020-01-01', '2024-01-01'), `§${member('a', ', from: 2018-08-01, to: 2020-12-31')}`],
      'outside-lifetime',
      'This is said to be so from 2018-08-01, but A (organisation:a) was there from 2020-01-01 until 2024-01-01',
    ],
    [
      'a member to a day on which the county had ended',
      [...org('a'), 'person:p'],
      [...lived('a', undefined, '2020-01-01'), `§${member('a', ', to: 2020-01-01')}`],
      'outside-lifetime',
      'This is said to be so to 2020-01-02 (the day after the last), but A (organisation:a) was there until 2020-01-01',
    ],
    [
      'a member of a county that has ended who has not',
      [...org('a'), 'person:p'],
      [...lived('a', undefined, '2020'), `§${member('a', ', to: ..')}`],
      'outside-lifetime',
      'This is said to be so to .. (the day after the last), but A (organisation:a) was there until 2020',
    ],
    [
      'a member to a day before there was a county',
      [...org('a'), 'person:p'],
      [...lived('a', '2020-01-01'), `§${member('a', ', to: 2019-12-31')}`],
      'outside-lifetime',
      'This is said to be so to 2020-01-01 (the day after the last), but A (organisation:a) was there from 2020-01-01',
    ],
    [
      'a member on a day after the county had ended',
      [...org('a'), 'person:p'],
      [...lived('a', '1976', '2020-01-01'), `§${member('a', ', on: 2020')}`],
      'outside-lifetime',
      'This is said to be so on 2020, but A (organisation:a) was there from 1976 until 2020-01-01',
    ],
    [
      'a post of a time when there was no county',
      [...org('a'), 'post:leder'],
      [...lived('a', '2020'), '§predicate: POST_IN, subject: post:leder, object: organisation:a, on: 2019-12-31'],
      'outside-lifetime',
      'This is said to be so on 2019-12-31, but A (organisation:a) was there from 2020',
    ],
    [
      'a county that owned a school before it was there',
      [...org('a'), 'project:skole'],
      [
        ...lived('a', '2020'),
        '§predicate: PARTICIPATES_IN, subject: organisation:a, object: project:skole, role: OWNER, from: 2019',
      ],
      'outside-lifetime',
      'This is said to be so from 2019, but A (organisation:a) was there from 2020',
    ],
    // Codes.
    [
      'a register that is not known',
      org('a'),
      [`§${identified('organisation:a', 'Brønnøysund', '971032146')}`],
      'scheme-unknown',
      'There is no register or scheme “Brønnøysund”',
    ],
    [
      'an organisation number with two digits exchanged',
      org('a'),
      [`§${identified('organisation:a', 'Enhetsregisteret', '971023146')}`],
      'identifier-wrong',
      '“971023146” is no identifier of Enhetsregisteret',
    ],
    [
      'one organisation number for two',
      org('a', 'b'),
      [
        identified('organisation:a', 'Enhetsregisteret', '971032146'),
        `§${identified('organisation:b', 'Enhetsregisteret', '971032146')}`,
      ],
      'identifier-shared',
      'B (organisation:b) has the same identifier of Enhetsregisteret, 971032146, as A (organisation:a)',
    ],
  ])('%s', async (_, entities, statements, check, message) => {
    const { text: content, ...place } = marked(file(entities, statements))
    const problems = await problemsOf({ [reference]: content })
    expect(problems).toMatchObject([{ file: `seeds/${reference}`, ...place, check, message }])
    expect(problems[0]?.remedy).not.toBe('')
  })
})

describe('this does not:', () => {
  test.each<[string, (string | EntityGiven)[], string[]]>([
    [
      'counties that were merged and split, in the year that is known',
      [...org('a', 'b', 'ab', 'a-2'), 'change:x', { id: 'change:y', kind: 'SPLIT' }],
      [
        ...[...lived('a', '1976', '2020-01-01'), ...lived('b', '1976', '2019'), ...lived('ab', '2020', '2024-01-01')],
        ...[...lived('a-2', '2024', '..')],
        ...changed('x', '2020-01-01', ['a', 'b'], ['ab']),
        ...changed('y', '2024-01-01', ['ab'], ['a-2']),
      ],
    ],
    [
      'a county that took in another, and goes on',
      [...org('a', 'b'), 'change:x'],
      [...lived('a', '1976', '..'), ...lived('b', '1976', '2020-01-01'), ...changed('x', '2020-01-01', ['b'], ['a'])],
    ],
    [
      'what was moved, and moved back',
      [...org('a', 'b'), { id: 'change:x', kind: 'TRANSFER' }, { id: 'change:y', kind: 'TRANSFER' }],
      [...changed('x', '2020-01-01', ['a'], ['b']), ...changed('y', '2024-01-01', ['b'], ['a'])],
    ],
    [
      'a change of which one source knows the day, and another the year',
      [...org('a', 'b'), 'change:x'],
      [...changed('x', '2020-01-01', ['a'], ['b']), fact('change:x', 'date', '2020')],
    ],
    ['a county of one year', org('a'), lived('a', '2020', '2020')],
    [
      'sources that disagree on when it began, of which one can be right',
      org('a'),
      [...lived('a', '1948-12-20', '1949'), ...lived('a', '1950')],
    ],
    [
      'members in the years, and on the last day, in which there was a county',
      [...org('a'), 'person:p'],
      [
        ...lived('a', '2020-06-01', '2023-06-01'),
        member('a', ', role: first, from: 2020, to: 2023'),
        member('a', ', role: last, to: 2023-05-31, on: 2020'),
        member('a', ', role: open, from: 2020-06-01'),
      ],
    ],
    [
      'somebody who holds a post in no body before there is one',
      [...org('a'), 'person:p', 'post:leder'],
      [
        ...lived('a', '2020-01-01'),
        'predicate: POST_IN, subject: post:leder, object: organisation:a',
        'predicate: MEMBER_OF, subject: person:p, post: post:leder, from: 2018-08-01, to: 2019-12-31',
      ],
    ],
    [
      'identifiers of every kind, and one code for two topics',
      [...org('a'), 'topic:t', 'topic:u'],
      [
        identified('organisation:a', 'Enhetsregisteret', '971032146'),
        identified('organisation:a', 'SSB KLASS 104', '07'),
        identified('topic:t', 'CPV 2008', '45233141-9'),
        identified('topic:u', 'CPV 2008', '45233141-9'),
      ],
    ],
  ])('%s', async (_, entities, statements) => {
    expect(await problemsOf({ [reference]: file(entities, statements) })).toEqual([])
  })

  test('a text that names a body before there is one: that is an anachronism', () => {
    const { problems } = derive(
      annotated({
        entities: [
          entity('organisation:a', 'A', { kind: 'COUNTY' }),
          entity('person:p', 'P'),
          entity('event:e', 'Møtet'),
        ],
        statements: [
          { predicate: 'HAS_FACT', subject: 'organisation:a', property: 'existedFrom', value: '2020-01-01' },
          { predicate: 'HAS_FACT', subject: 'event:e', property: 'date', value: '2019-10-24' },
        ].map(cited),
        documents: [
          document({
            text: 'Møtet\nP fra A',
            event: 'event:e',
            statements: [{ predicate: 'MEMBER_OF', subject: 'person:p', object: 'organisation:a', quote: 'P fra A' }],
          }),
        ],
      }),
    )
    expect(problems).toEqual([])
  })
})

describe('two with one name', () => {
  const two = (type: string, dates: [string, string] = ['', '']) =>
    ['a', 'b'].map((slug, i) => ({ id: `${type}:${slug}`, name: 'Vestfold', dates: dates[i]! }))
  const ledger = (a: string, b: string) =>
    `different:\n  - {id: ${b}, isNot: ${a}, because: x, decidedOn: 2026-11-25}\n`
  const message = (type: string) =>
    new RegExp(
      `^${type}:b is called “Vestfold”, as ${type}:a is \\(seeds/reference/known.yml:4\\), and nothing shows that they were so at different times$`,
    )

  test.each<[string, string, [string, string], string[]]>([
    ['bodies', 'organisation', ['', ''], []],
    ['bodies of which one has no dates', 'organisation', ['', ''], lived('a', '1976', '2020-01-01')],
    [
      'bodies that were there in the same year',
      'organisation',
      ['', ''],
      [...lived('a', '1976', '2020'), ...lived('b', '2020')],
    ],
    ['bodies whose names may have been in force on one day', 'organisation', [', to: 2020', ', from: 2020'], []],
    ['people', 'person', ['', ''], []],
    ['topics', 'topic', ['', ''], []],
    ['projects', 'project', ['', ''], []],
    ['events of no day', 'event', ['', ''], [fact('event:a', 'date', '2019-10-24')]],
    ['events of one day', 'event', ['', ''], [fact('event:a', 'date', '2019-10-24'), fact('event:b', 'date', '2019')]],
    [
      'posts in one body',
      'post',
      ['', ''],
      ['a', 'b'].map((slug) => `predicate: POST_IN, subject: post:${slug}, object: organisation:ks`),
    ],
  ])('%s', async (_, type, more, statements) => {
    const content = file([...two(type, more), 'organisation:ks'], statements)
    expect(await problemsOf({ [reference]: content })).toMatchObject([
      {
        file: `seeds/${reference}`,
        line: 5,
        check: 'name-shared',
        message: expect.stringMatching(message(type)) as unknown,
      },
    ])
    // Somebody who knows says that they are two.
    expect(await problemsOf({ [reference]: content, 'identity.yml': ledger(`${type}:a`, `${type}:b`) })).toEqual([])
  })

  test.each<[string, string, [string, string], string[]]>([
    [
      'bodies one after the other',
      'organisation',
      ['', ''],
      [...lived('a', '1976', '2020-01-01'), ...lived('b', '2024-01-01', '..')],
    ],
    [
      'bodies of which one began when the other ended',
      'organisation',
      ['', ''],
      [...lived('a', undefined, '2020-01-01'), ...lived('b', '2020-01-01')],
    ],
    ['bodies whose names were in force one after the other', 'organisation', [', to: 2019-12-31', ', from: 2024'], []],
    [
      'a body that ended before the other had the name',
      'organisation',
      ['', ', from: 2024'],
      lived('a', '1976', '2020-01-01'),
    ],
    ['a person who had the name before another got it', 'person', [', to: 1990', ', from: 2000'], []],
    [
      'events of two days',
      'event',
      ['', ''],
      [fact('event:a', 'date', '2019-10-24'), fact('event:b', 'date', '2020-10')],
    ],
    [
      'posts in two bodies',
      'post',
      ['', ''],
      [
        'predicate: POST_IN, subject: post:a, object: organisation:ks',
        'predicate: POST_IN, subject: post:b, object: organisation:nho',
      ],
    ],
  ])('are two: %s', async (_, type, more, statements) => {
    const content = file([...two(type, more), 'organisation:ks', 'organisation:nho'], statements)
    expect(await problemsOf({ [reference]: content })).toEqual([])
  })

  test('of different types are two', async () => {
    const content = file(
      ['topic:a', 'project:a'].map((id) => ({ id, name: 'Vestfold' })),
      [],
    )
    expect(await problemsOf({ [reference]: content })).toEqual([])
  })

  test('is any name of either, in whatever case, told once where it stands last', async () => {
    const { text: content, ...place } = marked(`sources:
  - {id: source:side, title: En side, url: https://example.org/}
entities:
  - id: organisation:kd
    name: Kunnskapsdepartementet
    kind: MINISTRY
    names:
      - {value: Kunnskapsdepartementet, kind: OFFICIAL, source: source:side}
      - {value: KD, kind: ABBREVIATION, source: source:side}
  - id: organisation:kulturdepartementet
    name: Kulturdepartementet
    kind: MINISTRY
    names:
      - {value: Kulturdepartementet, kind: OFFICIAL, source: source:side}
      - {value: §Kd, kind: ABBREVIATION, source: source:side}
      - {value: kunnskapsdepartementet, kind: ALTERNATIVE, source: source:side}
`)
    expect(await problemsOf({ [reference]: content })).toEqual([
      {
        ...{ file: `seeds/${reference}`, ...place, check: 'name-shared' },
        message: `organisation:kulturdepartementet is called “Kd”, as organisation:kd is (seeds/${reference}:9), and nothing shows that they were so at different times`,
        remedy:
          'If they are one, keep one id, or say so in seeds/identity.yml under same:; if they are two, date the names (or the bodies: existedFrom, existedTo), or say why under different:',
      },
    ])
  })

  test('are one where the ledger says so', async () => {
    const same = 'same:\n  - {id: topic:b, is: topic:a, because: x, decidedOn: 2026-11-25}\n'
    expect(await problemsOf({ [reference]: file(two('topic'), []), 'identity.yml': same })).toEqual([])
  })

  test('items of a programme are told apart by their event', async () => {
    const items = two('contribution')
    const at = (slug: string, event: string, position: number) => [
      `predicate: CONTRIBUTION_TO, subject: contribution:${slug}, object: event:${event}`,
      fact(`contribution:${slug}`, 'position', String(position)),
    ]
    const content = (event: string) =>
      file([...items, 'event:e', 'event:f'], [...at('a', 'e', 1), ...at('b', event, 2)])
    expect(await problemsOf({ [reference]: content('f') })).toEqual([])
    expect(await problemsOf({ [reference]: content('e') })).toMatchObject([{ line: 5, check: 'name-shared' }])
  })
})

test('nothing leads to itself, also where two were made one', async () => {
  const { text: content, ...place } = marked(
    file(['topic:a', 'topic:b'], ['§predicate: BROADER, subject: topic:a, object: topic:b']),
  )
  const same = 'same:\n  - {id: topic:b, is: topic:a, because: x, decidedOn: 2026-11-25}\n'
  expect(await problemsOf({ [reference]: content })).toEqual([])
  expect(await problemsOf({ [reference]: content, 'identity.yml': same })).toMatchObject([
    { ...place, check: 'relation-to-itself', message: 'BROADER from topic:a to itself' },
  ])
})
