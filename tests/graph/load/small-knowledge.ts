import type { Passage } from '../../../src/annotation/annotated.ts'
import type { Evidence, Knowledge, Statement } from '../../../src/statement/knowledge.ts'

const document = 'document:mote'
const text = 'Ås er leder i KS. Hun snakket om drift.'

/** A graph that one can read at a glance: one text of two sentences, one person, what she is and what she works on. */
export const smallKnowledge: Knowledge = {
  entities: [
    { id: 'person:as', type: 'Person', name: 'Ås' },
    { id: 'organisation:ks', type: 'Organisation', name: 'KS', kind: 'ASSOCIATION' },
    { id: 'post:leder', type: 'Post', name: 'leder' },
    { id: 'topic:drift', type: 'Topic', name: 'drift' },
    { id: 'event:mote', type: 'Event', name: 'Møte' },
    { id: 'contribution:as', type: 'Contribution', name: 'Innlegg', kind: 'TALK', event: 'event:mote' },
    { id: document, type: 'Document', name: 'Om møtet' },
  ],
  statements: [
    statement('statement:navn', { predicate: 'NAMED', subject: 'person:as', value: 'Ås', kind: 'OFFICIAL' }, [
      stated('Ås'),
    ]),
    statement(
      'statement:leder',
      { predicate: 'MEMBER_OF', subject: 'person:as', object: 'organisation:ks', post: 'post:leder' },
      [cited({ validFrom: '2012', validTo: '2020-02-01' }), stated('Ås er leder i KS'), stated('leder i KS')],
    ),
    statement('statement:om', { predicate: 'ABOUT', subject: 'contribution:as', object: 'topic:drift' }, [
      stated('om drift'),
    ]),
    statement('statement:arbeid', { predicate: 'WORKS_ON', subject: 'person:as', object: 'topic:drift' }, [
      {
        id: 'evidence:statement:arbeid',
        basis: 'INFERRED',
        attestedOn: { INFERRED: '2019-10-24' },
        rule: 'speaker-works-on',
        explanation: { NB: 'fordi', NN: 'fordi', EN: 'because' },
        premises: ['statement:om'],
        passages: [],
      },
    ]),
    statement('statement:fra', fact('organisation:ks', 'existedFrom', '1972'), [cited({})]),
    statement('statement:plass', fact('contribution:as', 'position', '2'), [cited({})]),
    statement('statement:dag', fact('event:mote', 'date', '2019-10-24'), [cited({})]),
    statement('statement:dagen', fact('event:mote', 'date', 'XXXX-10-24'), [stated('drift')]),
  ],
  documents: [
    {
      id: document,
      title: 'Om møtet',
      language: 'NB',
      text,
      event: 'event:mote',
      sentences: [sentence(1, 0, 17), sentence(2, 18, text.length)],
    },
  ],
  mentions: [
    {
      id: 'mention:hun',
      passage: passage('Hun'),
      sentence: `${document}#2`,
      entity: 'person:as',
      candidates: [],
      basis: 'INFERRED',
      because: 'forrige setning',
    },
  ],
  carryings: [{ from: 'organisation:ks', to: 'organisation:ks', via: [], byTransfer: false }],
  timeline: [{ statement: 'statement:leder', date: '2012', change: 'BEGAN' }],
  anachronisms: [],
  sources: [{ id: 'source:ks', title: 'Om KS', url: 'https://ks.example/om' }],
  formerIds: [{ id: 'person:aas', now: 'person:as', because: 'skrevet slik', decidedOn: '2026-11-25' }],
}

type Given = Pick<Statement, 'predicate' | 'subject'> & Partial<Statement>

function statement(id: string, given: Given, evidence: readonly Evidence[]): Statement {
  const type = ({ NAMED: 'Name', MEMBER_OF: 'Membership', WORKS_ON: 'Work', HAS_FACT: 'Fact' } as const)[
    given.predicate as string
  ]
  return {
    id,
    type: type ?? 'Relation',
    saidBy: [],
    about: [],
    conflictsWith: [],
    wording: { NB: 'ordene', NN: 'orda', EN: 'the words' },
    ...given,
    evidence: evidence.map((one, n) => ({ ...one, id: `evidence:${id}:${n}` })),
  }
}

function fact(subject: string, property: string, value: string): Given {
  return { predicate: 'HAS_FACT', subject, property, value }
}

function stated(exact: string): Evidence {
  return {
    id: '',
    basis: 'STATED',
    attestedOn: { STATED: 'XXXX-10-24', EXTERNAL: '2019-10-24' },
    passage: passage(exact),
  }
}

function cited(dates: { readonly validFrom?: string; readonly validTo?: string }): Evidence {
  return { id: '', basis: 'EXTERNAL', attestedOn: {}, source: 'source:ks', ...dates }
}

function passage(exact: string): Passage {
  const start = text.indexOf(exact)
  const end = start + exact.length
  return { document, start, end, exact, prefix: text.slice(0, start), suffix: text.slice(end) }
}

function sentence(number: number, start: number, end: number) {
  return { id: `${document}#${number}`, number, start, end, text: text.slice(start, end) }
}
