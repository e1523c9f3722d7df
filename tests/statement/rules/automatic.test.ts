import { describe, expect, test } from '@jest/globals'
import { automaticRules, readersRules } from '../../../src/statement/rules/index.ts'
import type { EntryGiven } from '../build.ts'
import { find, only, premisesOf, reasons, statementsFrom } from '../find.ts'
import { meeting } from '../meeting.ts'

const whole = statementsFrom(meeting())
const works = (subject: string, object: string) => ({ predicate: 'WORKS_ON', subject, object }) as const
const day = { STATED: 'XXXX-10-24', INFERRED: '2019-10-24', EXTERNAL: '2019-10-24' }

test('every rule has a name of its own', () => {
  const names = [...automaticRules, ...readersRules].map(({ name }) => name)
  expect(new Set(names).size).toBe(12)
})

describe('speaker-works-on', () => {
  test('a speaker works on what the talk is about, on that day; of two speakers, both do', () => {
    const aspas = only(whole, works('person:aspas', 'topic:transport'))
    expect(premisesOf(whole, aspas, 'speaker-works-on').sort()).toEqual([
      'Innlegg: aspas handler om samferdsel',
      'Knut Aspås holdt «Innlegg: aspas»',
    ])
    expect(aspas.evidence.map(({ attestedOn, validFrom }) => [attestedOn, validFrom])).toEqual([[day, undefined]])
    expect(aspas.evidence.map((one) => 'explanation' in one && one.explanation)).toEqual([
      {
        NB: 'Knut Aspås holdt et innlegg om samferdsel og regnes derfor blant dem som arbeider med samferdsel.',
        NN: 'Knut Aspås heldt eit innlegg om samferdsel og blir derfor rekna blant dei som arbeider med samferdsel.',
        EN: 'Knut Aspås gave a talk about samferdsel and is therefore counted among those who work on samferdsel.',
      },
    ])
    expect(
      ['person:josendal', 'person:treidene'].map((who) => reasons(only(whole, works(who, 'topic:roads')))),
    ).toEqual([['speaker-works-on'], ['speaker-works-on']])
  })

  test('what a talk says of an organisation is not what its speaker works on', () => {
    expect(find(whole, works('person:aspas', 'organisation:trondelag'))).toEqual([])
  })
})

describe('body-spoken-for-works-on', () => {
  test("the body is the membership's organisation, which may itself be inferred", () => {
    const trondelag = only(whole, works('organisation:trondelag', 'topic:transport'))
    expect(premisesOf(whole, trondelag, 'body-spoken-for-works-on')).toEqual([
      '«Innlegg: aspas» ble holdt i egenskap av fylkesdirektør',
      'Knut Aspås holdt «Innlegg: aspas»',
      'Knut Aspås er fylkesdirektør i Trøndelag fylkeskommune',
      'Innlegg: aspas handler om samferdsel',
    ])
  })

  test('or an organisation named outright, or the one that the post is in', () => {
    expect(reasons(only(whole, works('organisation:vestfold', 'topic:roads')))).toContain('body-spoken-for-works-on')
    const unplaced: EntryGiven[] = [
      { predicate: 'IN_CAPACITY_OF', subject: 'contribution:vestfold', object: 'post:chair', quote: 'snakket om vei' },
    ]
    const ks = only(statementsFrom(meeting({ said: unplaced })), works('organisation:ks', 'topic:roads'))
    expect(reasons(ks)).toEqual(['body-spoken-for-works-on'])
  })

  test('whoever speaks for a part of a body speaks for the body too', () => {
    const known: EntryGiven[] = [
      { predicate: 'PART_OF', subject: 'organisation:trondelag', object: 'organisation:lup' },
      { predicate: 'PART_OF', subject: 'organisation:lup', object: 'organisation:trondelag' },
    ]
    const whole = statementsFrom(meeting({ known }))
    const lup = only(whole, works('organisation:lup', 'topic:transport'))
    expect(premisesOf(whole, lup, 'body-spoken-for-works-on')).toEqual([
      '«Innlegg: aspas» ble holdt i egenskap av fylkesdirektør',
      'Knut Aspås holdt «Innlegg: aspas»',
      'Knut Aspås er fylkesdirektør i Trøndelag fylkeskommune',
      'Trøndelag fylkeskommune er en del av LUP',
      'Innlegg: aspas handler om samferdsel',
    ])
    const [evidence] = lup.evidence
    expect(evidence).toMatchObject({
      explanation: {
        NB: 'Knut Aspås snakket om samferdsel som fylkesdirektør i Trøndelag fylkeskommune, som er en del av LUP; derfor regnes LUP blant dem som arbeider med samferdsel.',
      },
    })
  })

  test('nobody is spoken for where no capacity is told, or the talk is about no topic', () => {
    expect(find(whole, { predicate: 'WORKS_ON', subject: 'organisation:ks' })).toEqual([])
  })
})

describe('participant-works-on', () => {
  test('whoever takes part works on it from and to the same days', () => {
    const school = only(whole, works('organisation:vestfold', 'project:school'))
    expect(school.evidence.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([['2016', '2020-06-12']])
  })

  test('on each day that the part is attested', () => {
    const known: EntryGiven[] = ['2016-07-07', '2017-05-29'].map((on) => ({
      predicate: 'PARTICIPATES_IN',
      subject: 'organisation:lup',
      object: 'project:school',
      role: 'PARTNER',
      on,
    }))
    const lup = only(statementsFrom(meeting({ known })), works('organisation:lup', 'project:school'))
    expect(lup.evidence.map(({ attestedOn }) => attestedOn.EXTERNAL).sort()).toEqual(['2016-07-07', '2017-05-29'])
  })

  test('who only talks of a project takes no part in it', () => {
    const about: EntryGiven = {
      predicate: 'ABOUT',
      subject: 'contribution:aspas',
      object: 'project:school',
      quote: 'fortalte',
    }
    expect(find(statementsFrom(meeting({ said: [about] })), works('person:aspas', 'project:school'))).toEqual([])
  })
})

describe('order-of-telling', () => {
  const positions = (statements: typeof whole) =>
    find(statements, { predicate: 'HAS_FACT', property: 'position' })
      .map((one) => [one.subject.split(':')[1], one.value, ...reasons(one)])
      .sort()

  test('only the first position is said; the others follow from the telling', () => {
    expect(positions(whole)).toEqual([
      ['aspas', '2', 'order-of-telling'],
      ['helgesen', '1', 'STATED'],
      ['vestfold', '3', 'order-of-telling'],
    ])
    const third = only(whole, { property: 'position', value: '3' })
    expect(premisesOf(whole, third, 'order-of-telling')).toEqual([
      'Innlegg: helgesen, plass i programmet: 1',
      'Gunn Marit Helgesen holdt «Innlegg: helgesen»',
      'Knut Aspås holdt «Innlegg: aspas»',
      'Jan Sivert Jøsendal holdt «Innlegg: vestfold»',
    ])
  })

  test('a place that a programme gives is counted on from', () => {
    const known: EntryGiven[] = [
      { predicate: 'HAS_FACT', subject: 'contribution:aspas', property: 'position', value: '4' },
    ]
    expect(positions(statementsFrom(meeting({ known })))).toEqual([
      ['aspas', '4', 'EXTERNAL'],
      ['helgesen', '1', 'STATED'],
      ['vestfold', '5', 'order-of-telling'],
    ])
  })
})

describe('descriptive-label', () => {
  test('a label of ours rests on who gave it, is an alternative name, and attests no day', () => {
    const label = only(whole, { predicate: 'NAMED', subject: 'contribution:aspas' })
    expect([label.kind, reasons(label), label.evidence[0]!.attestedOn]).toEqual([
      'ALTERNATIVE',
      ['descriptive-label'],
      {},
    ])
    expect(premisesOf(whole, label, 'descriptive-label')).toEqual(['Knut Aspås holdt «Innlegg: aspas»'])
  })

  test('a title that is given needs no label', () => {
    const given = meeting()
    const contribution = given.entities.find(({ id }) => id.value === 'contribution:aspas')!
    const title = { ...given.entities[0]!.names[0]!, value: contribution.name }
    const entities = given.entities.map((one) => (one === contribution ? { ...one, names: [title] } : one))
    const named = only(statementsFrom({ ...given, entities }), { predicate: 'NAMED', subject: 'contribution:aspas' })
    expect(reasons(named)).toEqual(['EXTERNAL'])
  })
})

describe('speaks-of-own-body', () => {
  const member = { predicate: 'MEMBER_OF', subject: 'person:aspas', object: 'organisation:trondelag' } as const

  test('that the post is held there is inferred beside the post that is stated', () => {
    expect(reasons(only(whole, { ...member, post: 'post:director' }))).toEqual(['speaks-of-own-body'])
    expect(reasons(only(whole, { predicate: 'POST_IN', subject: 'post:director' }))).toEqual(['speaks-of-own-body'])
    const stated = find(whole, { predicate: 'MEMBER_OF', subject: 'person:aspas', post: 'post:director' })
    expect(stated.filter(({ object }) => object === undefined).map(reasons)).toEqual([['STATED']])
    expect(premisesOf(whole, only(whole, member), 'speaks-of-own-body')).toEqual([
      'Knut Aspås er fylkesdirektør',
      'Knut Aspås holdt «Innlegg: aspas»',
      'Innlegg: aspas handler om Trøndelag fylkeskommune',
    ])
  })

  test('it is the membership by which he spoke; where only what is stated counts, the post of no known body is', () => {
    const spoke = only(whole, { predicate: 'IN_CAPACITY_OF', subject: 'contribution:aspas' })
    const stated = find(whole, { predicate: 'MEMBER_OF', subject: 'person:aspas', post: 'post:director' })
    const placeless = stated.filter(({ object }) => object === undefined).map(({ id }) => id)
    expect(spoke.memberships).toEqual([[only(whole, member).id, ...placeless]])
  })

  test('two who spoke for one body have a membership each', () => {
    const spoke = only(whole, { predicate: 'IN_CAPACITY_OF', subject: 'contribution:vestfold' })
    const memberships = find(whole, { predicate: 'MEMBER_OF', object: 'organisation:vestfold' }).map(({ id }) => [id])
    expect(memberships).toHaveLength(2)
    expect([...spoke.memberships!].sort()).toEqual(memberships.sort())
  })

  test('a talk about two organisations does not tell which', () => {
    const said: EntryGiven[] = [
      { predicate: 'ABOUT', subject: 'contribution:aspas', object: 'organisation:vestfold', quote: 'fortalte' },
    ]
    expect(find(statementsFrom(meeting({ said })), member)).toEqual([])
  })

  test('what says elsewhere where the post is, is believed', () => {
    const known: EntryGiven[] = [{ predicate: 'POST_IN', subject: 'post:director', object: 'organisation:vestfold' }]
    expect(find(statementsFrom(meeting({ known })), member)).toEqual([])
  })
})

describe('an inference for what the text says outright', () => {
  const stated: EntryGiven = {
    predicate: 'WORKS_ON',
    subject: 'person:aspas',
    object: 'topic:transport',
    quote: 'samferdsel',
  }

  test('is left out where it attests nothing that the words do not', () => {
    const statements = statementsFrom(meeting({ said: [stated] }))
    expect(reasons(only(statements, works('person:aspas', 'topic:transport')))).toEqual(['STATED'])
  })

  test('is kept beside a citation, and where it attests another day', () => {
    const known: EntryGiven[] = [{ ...stated, source: 'source:page', on: '2021-01-01' }].map(
      ({ quote: _, ...rest }) => rest,
    )
    const statements = statementsFrom(meeting({ known }))
    expect(reasons(only(statements, works('person:aspas', 'topic:transport')))).toEqual([
      'speaker-works-on',
      'EXTERNAL',
    ])
    const elsewhere = statementsFrom(meeting({ said: [{ ...stated, on: '2018-05-05' }] }))
    expect(reasons(only(elsewhere, works('person:aspas', 'topic:transport')))).toEqual(['STATED', 'speaker-works-on'])
  })
})

test('nothing rests on itself', () => {
  const premises = new Map(
    whole.map(({ id, evidence }) => [id, evidence.flatMap((one) => (one.basis === 'INFERRED' ? one.premises : []))]),
  )
  const reach = (id: string, seen: Set<string>): Set<string> => {
    for (const premise of premises.get(id) ?? []) if (!seen.has(premise)) reach(premise, seen.add(premise))
    return seen
  }
  expect(whole.filter(({ id }) => reach(id, new Set()).has(id))).toEqual([])
})
