// Ids that were published keep leading to what they named. What was published is what the same seeds give without the
// ledger, so that is what is compared with.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { annotate } from '../../src/annotation/annotate.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import type { Corpus } from '../../src/corpus/records.ts'
import { derive } from '../../src/statement/derive.ts'
import type { Knowledge, Statement } from '../../src/statement/knowledge.ts'
import { statementId } from '../../src/statement/statement-id.ts'
import { annotated, cited, document, entity } from './build.ts'
import { only } from './find.ts'

const horrigmo = 'person:aase-marthe-johansen-horrigmo'
const horrigmoe = 'person:aase-marthe-horrigmoe'

function knowledgeOf(corpus: Corpus): Knowledge {
  const { annotated: checked, problems } = annotate(corpus)
  const derived = derive(checked)
  expect([...problems, ...derived.problems]).toEqual([])
  return derived.knowledge
}

describe('in the seeds', () => {
  let led: Knowledge
  let unled: Knowledge

  beforeAll(async () => {
    const { corpus } = await readCorpus(fileURLToPath(new URL('../../seeds', import.meta.url)))
    led = knowledgeOf(corpus)
    unled = knowledgeOf({ ...corpus, identity: { same: [], different: [], retired: [] } })
  })

  test('Horrigmoe of the text is Horrigmo, by a misspelling that the text shows', () => {
    expect(led.entities.find(({ id }) => id === horrigmo)?.name).toBe('Aase Marthe Johansen Horrigmo')
    expect(led.entities.map(({ id }) => id)).not.toContain(horrigmoe)
    const misspelt = only(led.statements, { predicate: 'NAMED', subject: horrigmo, kind: 'MISSPELLING' })
    expect(misspelt.value).toBe('Aase Marthe Horrigmoe')
    expect(misspelt.evidence.map((one) => one.basis === 'STATED' && one.passage.exact)).toEqual([
      'Aase Marthe Horrigmoe',
    ])
    expect(led.mentions.filter(({ entity: id }) => id === horrigmo).map(({ passage }) => passage.exact)).toEqual([
      'Aase Marthe Horrigmoe',
      'Hun',
    ])
  })

  test('without the ledger she stands by herself, with all that the text says of her', () => {
    expect(unled.entities.find(({ id }) => id === horrigmoe)?.name).toBe('Aase Marthe Horrigmoe')
    expect(unled.mentions.filter(({ entity: id }) => id === horrigmoe)).toHaveLength(2)
    expect(unled.mentions.filter(({ entity: id }) => id === horrigmo)).toEqual([])
    const quoting = (subject: string) =>
      unled.statements.filter(
        (one) => one.subject === subject && one.evidence.some(({ basis }) => basis !== 'EXTERNAL'),
      )
    expect(quoting(horrigmo)).toEqual([])
    expect([...new Set(quoting(horrigmoe).map(({ predicate }) => predicate))].sort()).toEqual([
      'GAVE',
      'MEMBER_OF',
      'NAMED',
      'WORKS_ON',
    ])
  })

  test('every id that there was without the ledger leads with it to what says the same', () => {
    const now = new Map(led.formerIds.map((one) => [one.id, one.now]))
    const there = new Set([...led.entities, ...led.statements].map(({ id }) => id))
    const before = [...unled.entities, ...unled.statements].map(({ id }) => id)
    expect(before.filter((id) => !there.has(now.get(id) ?? id))).toEqual([])
    expect(led.formerIds.filter((one) => there.has(one.id) || !there.has(one.now))).toEqual([])
    // What the reader wrote of her, what the mention shows, and what was concluded.
    const parts = ({ predicate, object, post, value }: Statement) => [predicate, object, post, value]
    const gone = unled.statements.filter(({ id }) => !there.has(id))
    expect(gone.map(({ predicate }) => predicate).sort()).toEqual([
      'GAVE',
      'MEMBER_OF',
      'NAMED',
      'WORKS_ON',
      'WORKS_ON',
      'WORKS_ON',
    ])
    expect(gone.map(parts)).toEqual(gone.map(({ id }) => parts(only(led.statements, { id: now.get(id)! }))))
  })

  test('says why, and when it was decided', () => {
    const [first, ...others] = led.formerIds.filter(({ id }) => id === horrigmoe)
    expect(others).toEqual([])
    expect(first).toMatchObject({ now: horrigmo, decidedOn: '2026-11-25' })
    expect(first?.because).toContain('etternavnet skiller seg med én bokstav')
  })
})

const said = { saidBy: [], about: [] }

test('a statement had another id for each id that its ends had', () => {
  const { knowledge } = derive(
    annotated({
      entities: [
        entity('person:a', 'A'),
        entity('organisation:b', 'B', { kind: 'COMPANY' }),
        entity('post:c', 'c'),
        entity('post:d', 'd'),
      ],
      statements: [
        { predicate: 'MEMBER_OF', subject: 'person:a', object: 'organisation:b', post: 'post:c' },
        { predicate: 'MEMBER_OF', subject: 'person:a', object: 'organisation:b', post: 'post:d' },
      ].map(cited),
      identity: {
        former: [
          { id: 'person:a-1', now: 'person:a', because: 'One.', decidedOn: '2026-11-26' },
          { id: 'person:a-2', now: 'person:a', because: 'Two.', decidedOn: '2026-11-25' },
          { id: 'organisation:b-1', now: 'organisation:b', because: 'Three.', decidedOn: '2026-11-27' },
        ],
        different: [],
      },
    }),
  )
  const member = { predicate: 'MEMBER_OF', post: 'post:c', ...said } as const
  const now = statementId({ ...member, subject: 'person:a', object: 'organisation:b' })
  const former = (subject: string, object: string, because: string, decidedOn: string) => ({
    ...{ id: statementId({ ...member, subject, object }), now },
    ...{ because, decidedOn },
  })
  const expected = [
    former('person:a', 'organisation:b-1', 'Three.', '2026-11-27'),
    former('person:a-1', 'organisation:b', 'One.', '2026-11-26'),
    former('person:a-1', 'organisation:b-1', 'One. Three.', '2026-11-27'),
    former('person:a-2', 'organisation:b', 'Two.', '2026-11-25'),
    former('person:a-2', 'organisation:b-1', 'Two. Three.', '2026-11-27'),
  ]
  const found = knowledge.formerIds.filter((one) => one.now === now)
  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(expect.arrayContaining(expected))
})

describe('a statement that became one of several episodes', () => {
  const chair = { predicate: 'MEMBER_OF', subject: 'person:a', object: 'organisation:b' } as const
  const given = (former: readonly string[] = []) =>
    derive(
      annotated({
        entities: [
          entity('person:a', 'Anne'),
          entity('organisation:b', 'B', { kind: 'COMPANY' }),
          entity('event:mote', 'Møtet'),
        ],
        statements: [
          { ...chair, episode: '2012', from: '2012', to: '2020' },
          { ...chair, episode: '2022', from: '2022' },
          { predicate: 'HAS_FACT', subject: 'event:mote', property: 'date', value: '2019-10-24' },
        ].map(cited),
        documents: [
          document({ text: 'Møtet\nAnne fra B', event: 'event:mote', statements: [{ ...chair, quote: 'Anne fra B' }] }),
        ],
        identity: {
          former: former.map((id) => ({ id, now: 'person:a', because: 'One.', decidedOn: '2026-11-26' })),
          different: [],
        },
      }),
    ).knowledge
  const first = statementId({ ...chair, ...said, episode: '2012' })

  test('keeps the id that it had before that was known', () => {
    expect(given().formerIds).toEqual([{ id: statementId({ ...chair, ...said }), now: first }])
  })

  test('keeps it too if it was said of somebody who is somebody else', () => {
    expect(given(['person:x']).formerIds).toContainEqual({
      id: statementId({ ...chair, ...said, subject: 'person:x' }),
      now: first,
      because: 'One.',
      decidedOn: '2026-11-26',
    })
  })
})
