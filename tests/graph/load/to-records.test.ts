import { describe, expect, test } from '@jest/globals'
import { fingerprint } from '../../../src/graph/load/fingerprint.ts'
import type { GraphRecords } from '../../../src/graph/load/records.ts'
import { toRecords } from '../../../src/graph/load/to-records.ts'
import type { Knowledge } from '../../../src/statement/knowledge.ts'
import { smallKnowledge } from './small-knowledge.ts'

const records = toRecords(smallKnowledge)
const node = (id: string, of: GraphRecords = records) => of.nodes.find((one) => one.id === id)
const from = (id: string) => records.relationships.filter((one) => one.from === id)

describe('toRecords', () => {
  test('writes an entity with the facts that lists are ordered by', () => {
    expect(node('organisation:ks')).toEqual({
      id: 'organisation:ks',
      labels: ['Aktorgraf', 'Association', 'Entity', 'Organisation'],
      properties: {
        id: 'organisation:ks',
        name: 'KS',
        knownAs: ['organisation:ks'],
        kind: 'ASSOCIATION',
        sortKey: 'ks',
        existedFrom: '1972',
        existsFromEarliest: '1972-01-01',
        existsFromLatest: '1972-12-31',
        existsToEarliest: '1972-01-02',
      },
    })
    expect(node('contribution:as')?.properties).toEqual({
      id: 'contribution:as',
      name: 'Innlegg',
      knownAs: ['contribution:as'],
      kind: 'TALK',
      position: 2,
      sortKey: '2019-10-24\tevent:mote\t000000002\tinnlegg',
    })
    expect(node('event:mote')?.properties).toMatchObject({ date: '2019-10-24' })
  })

  test('writes a statement with its ends and its evidence: words first, in the order of the text', () => {
    expect(node('statement:leder')).toEqual({
      id: 'statement:leder',
      labels: ['Aktorgraf', 'Membership', 'Statement'],
      properties: {
        id: 'statement:leder',
        predicate: 'MEMBER_OF',
        temporal: 'state',
        sortKey: 'MEMBER_OF\t}s\tks\tleder',
        wordingNB: 'ordene',
        wordingNN: 'orda',
        wordingEN: 'the words',
      },
    })
    expect(from('statement:leder').map(({ type, to }) => `${type} ${to}`)).toEqual([
      'EVIDENCE evidence:statement:leder:0',
      'EVIDENCE evidence:statement:leder:1',
      'EVIDENCE evidence:statement:leder:2',
      'OBJECT organisation:ks',
      'POST post:leder',
      'SUBJECT person:as',
    ])
    expect([1, 2, 0].map((n) => node(`evidence:statement:leder:${n}`)?.properties['n'])).toEqual([0, 1, 2])
    expect(node('evidence:statement:leder:0')?.properties).toEqual({
      id: 'evidence:statement:leder:0',
      basis: 'EXTERNAL',
      n: 2,
      validFrom: '2012',
      validTo: '2020-02-01',
      fromEarliest: '2012-01-01',
      fromLatest: '2012-12-31',
      toEarliest: '2020-02-01',
      toLatest: '2020-02-01',
    })
  })

  test('writes words once, in every sentence that they touch', () => {
    expect(node('passage:mote:0-16')?.properties).toEqual({
      id: 'passage:mote:0-16',
      exact: 'Ås er leder i KS',
      prefix: '',
      suffix: '. Hun snakket om drift.',
      start: 0,
      end: 16,
    })
    expect(from('passage:mote:0-16')).toEqual([
      { type: 'IN', from: 'passage:mote:0-16', to: 'document:mote#1', properties: {} },
    ])
    expect(node('evidence:statement:leder:1')?.properties).toMatchObject({
      attestedOn: '2019-10-24',
      attestedOnSTATED: 'XXXX-10-24',
      attestedOnEXTERNAL: '2019-10-24',
    })
  })

  test('derives the arrows that people see, each with its reason', () => {
    expect(from('person:as')).toEqual([
      {
        type: 'HOLDS',
        from: 'person:as',
        to: 'post:leder',
        properties: {
          statement: 'statement:leder',
          bases: ['STATED', 'EXTERNAL'],
          validFrom: '2012',
          validTo: '2020-02-01',
          quote: 'Ås er leder i KS',
        },
      },
      {
        type: 'WORKS_ON',
        from: 'person:as',
        to: 'topic:drift',
        properties: { statement: 'statement:arbeid', bases: ['INFERRED'] },
      },
    ])
  })

  test('knows a name by its key, and which name is the canonical one', () => {
    expect(node('statement:navn')?.properties).toMatchObject({ valueKey: 'ås', canonical: true, kind: 'OFFICIAL' })
    expect(node('statement:fra')?.properties).not.toHaveProperty('valueKey')
    expect(node('person:as')?.properties['knownAs']).toEqual(['person:as', 'person:aas', 'ås'])
  })

  test('is the same whatever order the knowledge comes in', () => {
    const backwards = Object.fromEntries(
      Object.entries(smallKnowledge).map(([key, list]) => [key, [...(list as unknown[])].reverse()]),
    ) as unknown as Knowledge
    const reversed = {
      ...backwards,
      statements: backwards.statements.map((one) => ({ ...one, evidence: [...one.evidence].reverse() })),
    }
    expect(toRecords(reversed)).toEqual(records)
    const { nodes, relationships } = records
    expect(fingerprint({ nodes: [...nodes].reverse(), relationships: [...relationships].reverse() })).toBe(
      fingerprint(records),
    )
  })

  test('writes an id that somebody had before as a node of its own that leads to her, with the reason', () => {
    expect(node('person:aas')).toEqual({
      id: 'person:aas',
      labels: ['Aktorgraf', 'FormerId'],
      properties: { id: 'person:aas', because: 'skrevet slik', decidedOn: '2026-11-25' },
    })
    expect(from('person:aas')).toEqual([{ type: 'NOW', from: 'person:aas', to: 'person:as', properties: {} }])
    expect(node('person:as')?.properties['formerIds']).toEqual(['person:aas'])
    expect(node('topic:drift')?.properties).not.toHaveProperty('formerIds')
  })

  const [first, ...others] = smallKnowledge.statements
  test.each([
    ['a statement without evidence', { statements: [{ ...first!, evidence: [] }, ...others] }, 'has no EVIDENCE'],
    ['an end that is missing', { statements: [{ ...first!, subject: 'person:x' }, ...others] }, 'lacks an end'],
    ['an id given twice', { statements: [first!, ...smallKnowledge.statements] }, 'is there twice'],
    ['a former id of nobody', { formerIds: [{ id: 'person:b', now: 'person:x' }] }, 'lacks an end'],
    ['a former id that somebody has', { formerIds: [{ id: 'topic:drift', now: 'person:as' }] }, 'is there twice'],
    ['words in no sentence', { documents: [{ ...smallKnowledge.documents[0]!, sentences: [] }] }, 'has no IN'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => toRecords({ ...smallKnowledge, ...wrong })).toThrow(message)
  })
})
