// The ledger of who is who: what is said of one is said of the other, at the places where it is written.
import { describe, expect, test } from '@jest/globals'
import type { Annotated } from '../../src/annotation/annotated.ts'
import { annotations, marked, reference, source, text } from '../corpus/seed-folder.ts'
import { annotating, inBrief } from './annotating.ts'

const ledger = 'identity.yml'

const files = {
  [text]: 'Aase Horrigmoe fra KMD og A. Horrigmo snakket om IOA.\n',
  [source]: 'title: Horrigmoe om IOA\nlanguage: NB\nevent: event:motet\n',
  [reference]: `sources:
  - {id: source:side, title: En side, url: https://example.org/}
entities:
  - id: person:horrigmo
    name: Aase Horrigmo
    names:
      - {value: Aase Horrigmo, kind: OFFICIAL, source: source:side}
      - {value: A. Horrigmo, kind: SHORT}
  - {id: organisation:ministry, name: Kommunaldepartementet, kind: MINISTRY}
  - {id: topic:ioa, name: IOA}
  - {id: event:mote, name: Møtet}
statements:
  - {predicate: MEMBER_OF, subject: person:horrigmo, object: organisation:kmd, source: source:side}
`,
  [annotations]: `status: accepted
entities:
  - id: person:horrigmoe
    name: Aase Horrigmoe
    names:
      - {value: Horrigmoe, kind: ABBREVIATION, quote: {words: Horrigmoe, sentence: 1}}
      - {value: A. Horrigmo, kind: ALTERNATIVE, quote: {words: A. Horrigmo, sentence: 1}}
  - {id: organisation:kmd, name: KMD, kind: OTHER}
  - {id: contribution:innlegg, name: Innlegg av Horrigmoe, kind: TALK, event: event:motet}
sentences:
  - sentence: 1
    text: Aase Horrigmoe fra KMD og A. Horrigmo snakket om IOA.
    mentions:
      - {quote: Aase Horrigmoe, entity: person:horrigmoe}
      - {quote: A. Horrigmo, candidates: [person:horrigmo, person:horrigmoe]}
      - {quote: KMD, entity: organisation:kmd}
    statements:
      - {predicate: MEMBER_OF, subject: person:horrigmoe, object: organisation:kmd, quote: Aase Horrigmoe fra KMD}
      - {predicate: CLAIMED, subject: event:motet, kind: ASSERTION, slug: ioa, value: IOA, saidBy: [person:horrigmo, person:horrigmoe], about: topic:ioa, quote: IOA}
`,
}

const who = '{id: person:horrigmoe, is: person:horrigmo, as: MISSPELLING, because: Same post., decidedOn: 2026-11-25}'
const kmd =
  '{id: organisation:kmd, is: organisation:ministry, as: ABBREVIATION, because: So called., decidedOn: 2026-11-24}'
const mote = '{id: event:motet, now: event:mote, because: A better id., retiredOn: 2026-11-23}'
const all = `same:\n  - ${who}\n  - ${kmd}\nretired:\n  - ${mote}\n`

async function annotatedWith(content: string): Promise<Annotated> {
  const { annotated, problems } = await annotating({ ...files, [ledger]: content })
  expect(problems).toEqual([])
  return annotated
}

describe('what is said of one', () => {
  test('is said of whom the ledger says that it is, in mentions, statements, events and reference', async () => {
    const { documents, statements, entities } = await annotatedWith(all)
    const [sentence] = documents.flatMap(({ sentences }) => sentences)
    expect(sentence?.mentions.map(({ entity, candidates }) => [entity?.value, candidates])).toEqual([
      ['person:horrigmo', []],
      // Both who may be meant are one: so it is clear who is.
      ['person:horrigmo', []],
      ['organisation:ministry', []],
    ])
    expect(
      sentence?.statements.map(({ subject, object, saidBy }) => [
        subject.value,
        object?.value,
        saidBy.map(({ value }) => value),
      ]),
    ).toEqual([
      ['person:horrigmo', 'organisation:ministry', []],
      ['event:mote', undefined, ['person:horrigmo']],
    ])
    expect(statements.map(({ object }) => object?.value)).toEqual(['organisation:ministry'])
    expect(documents.map(({ event }) => event?.value)).toEqual(['event:mote'])
    expect(entities.flatMap(({ event }) => event?.value ?? [])).toEqual(['event:mote'])
  })

  test('stands where it was written', async () => {
    const at = ({ documents }: Annotated) =>
      documents.flatMap(({ sentences }) =>
        sentences.flatMap(({ mentions, statements }) => [
          mentions[0]?.entity?.place,
          mentions[2]?.entity?.place,
          statements[0]?.subject.place,
          statements[0]?.object?.place,
        ]),
      )
    const alone = await annotatedWith(`retired:\n  - ${mote}\n`)
    expect(at(await annotatedWith(all))).toEqual(at(alone))
    expect(at(alone)[2]).toEqual({ file: `seeds/${annotations}`, line: 18, column: 41 })
  })

  test('is her own again when the entry is taken away, and so is what both may be', async () => {
    const { documents, entities, identity } = await annotatedWith(all.replace(`  - ${who}\n`, ''))
    const [sentence] = documents.flatMap(({ sentences }) => sentences)
    expect(sentence?.mentions.map(({ entity, candidates }) => entity?.value ?? candidates.length)).toEqual([
      'person:horrigmoe',
      2,
      'organisation:ministry',
    ])
    expect(sentence?.statements[0]?.subject.value).toBe('person:horrigmoe')
    expect(entities.map(({ id }) => id.value)).toContain('person:horrigmoe')
    expect(identity.former.map(({ id }) => id)).toEqual(['organisation:kmd', 'event:motet'])
  })
})

test('what one was called is what the other is called, with what shows it', async () => {
  const { entities } = await annotatedWith(all)
  expect(entities.map(({ id }) => id.value)).toEqual([
    'person:horrigmo',
    'organisation:ministry',
    'topic:ioa',
    'event:mote',
    'contribution:innlegg',
  ])
  const names = (id: string) =>
    entities
      .filter((one) => one.id.value === id)
      .flatMap((one) => one.names)
      .map(({ value, kind, source: from, passages }) => [
        value.value,
        kind,
        from?.value ?? passages.map(({ exact }) => exact).join(),
      ])
  expect(names('person:horrigmo')).toEqual([
    ['Aase Horrigmo', 'OFFICIAL', 'source:side'],
    ['A. Horrigmo', 'SHORT', ''],
    // Her name is of the kind that the ledger says, others are of their own; one that both have is one.
    ['Aase Horrigmoe', 'MISSPELLING', ''],
    ['Horrigmoe', 'ABBREVIATION', 'Horrigmoe'],
    ['A. Horrigmo', 'SHORT', 'A. Horrigmo'],
  ])
  expect(names('organisation:ministry')).toEqual([['KMD', 'ABBREVIATION', '']])
  expect(entities.find(({ id }) => id.value === 'organisation:ministry')).toMatchObject({
    name: { value: 'Kommunaldepartementet' },
    kind: 'MINISTRY',
  })
})

test('the same name declared twice is the name that there is, of whatever kind that was', async () => {
  const same = `same:\n  - {id: topic:b, is: topic:a, because: x, decidedOn: 2026-11-25}\n`
  const { annotated } = await annotating({
    [reference]: `sources:
  - {id: source:side, title: En side, url: https://example.org/}
entities:
  - {id: topic:a, name: IOA}
  - {id: topic:b, name: IOA, names: [{value: IOA, kind: SHORT, source: source:side}]}
`,
    [ledger]: same,
  })
  expect(annotated.entities.flatMap(({ names }) => names.map(({ value, kind }) => [value.value, kind]))).toEqual([
    ['IOA', 'OFFICIAL'],
  ])
})

const topics = (...slugs: string[]) =>
  `entities:\n${slugs.map((slug) => `  - {id: topic:${slug}, name: ${slug.toUpperCase()}}\n`).join('')}`
type Pair = readonly [string, string]
const entries = (list: string, to: string, on: string, pairs: readonly Pair[]) =>
  `${list}:\n${pairs.map(([id, other]) => `  - {id: ${topic(id)}, ${to}: ${topic(other)}, because: x, ${on}: 2026-11-25}\n`).join('')}`
/** `§a` is marked as a whole. */
const topic = (slug: string) => slug.replace(/^§?/, (mark) => `${mark}topic:`)
const same = (...pairs: Pair[]) => entries('same', 'is', 'decidedOn', pairs)
const retired = (...pairs: Pair[]) => entries('retired', 'now', 'retiredOn', pairs)

test('a chain is followed to its end, whatever the order of its entries', async () => {
  const { annotated, problems } = await annotating({
    [reference]: topics('a', 'b', 'c'),
    [ledger]: same(['a', 'b'], ['b', 'c']) + retired(['old', 'a'], ['older', 'old']),
  })
  expect(problems).toEqual([])
  expect(annotated.identity.former).toEqual(
    ['a', 'b', 'old', 'older'].map((id) => ({
      ...{ id: `topic:${id}`, now: 'topic:c' },
      because: 'x',
      decidedOn: '2026-11-25',
    })),
  )
  expect(annotated.entities.map(({ id, names }) => [id.value, names.map(({ value }) => value.value)])).toEqual([
    ['topic:c', ['A', 'B']],
  ])
})

test('two who are not one are told by what they are now', async () => {
  const { annotated, problems } = await annotating({
    [reference]: topics('a', 'b', 'c'),
    [ledger]: `${same(['a', 'b'])}different:\n  - {id: topic:c, isNot: topic:a, because: x, decidedOn: 2026-11-25}\n`,
  })
  expect(problems).toEqual([])
  expect(annotated.identity.different).toEqual([['topic:c', 'topic:b']])
})

const different = (id: string, isNot: string) =>
  `different:\n  - {id: ${id}, isNot: ${isNot}, because: x, decidedOn: 2026-11-25}\n`

// § marks the place that is to be told.
describe('in the ledger, this stops the check:', () => {
  test.each<[string, string, string, string, string]>([
    [
      'one who is declared nowhere',
      same(['§d', 'a']),
      'identity-unknown',
      '«topic:d» is declared nowhere.',
      'An id that is declared no more goes under «retired:».',
    ],
    [
      'one who is somebody unknown',
      same(['a', '§byg']),
      'identity-unknown',
      '«topic:byg» is declared nowhere; did you mean «topic:bygg»?',
      'It must be declared, or stand in the ledger itself.',
    ],
    [
      'an id that leads to something unknown',
      retired(['old', '§new']),
      'identity-unknown',
      '«topic:new» is declared nowhere.',
      'It must be declared, or stand in the ledger itself.',
    ],
    [
      'two who are not one, of whom one is unknown',
      different('topic:a', '§topic:d'),
      'identity-unknown',
      '«topic:d» is declared nowhere.',
      'It must be declared.',
    ],
    [
      'one who is herself',
      same(['§a', 'a']),
      'identity-cycle',
      'This goes round: topic:a is topic:a.',
      'Let the last of them be the one that stays: remove its entry.',
    ],
    [
      'one who is another who is a third who is the first, told once',
      same(['§a', 'b'], ['b', 'c'], ['c', 'a']),
      'identity-cycle',
      'This goes round: topic:a is topic:b is topic:c is topic:a.',
      'Let the last of them be the one that stays: remove its entry.',
    ],
    [
      'one who leads into a circle, told where the circle is',
      same(['a', 'b'], ['§b', 'c'], ['c', 'b']),
      'identity-cycle',
      'This goes round: topic:b is topic:c is topic:b.',
      'remove its entry',
    ],
    [
      'a topic that is a person',
      'same:\n  - {id: topic:a, is: §person:p, because: x, decidedOn: 2026-11-25}\n',
      'identity-type',
      'topic:a is a topic, person:p a person.',
      'Correct the id: both must be of the same type.',
    ],
    [
      'an id that leads to something of another type',
      'retired:\n  - {id: topic:old, now: §person:p, because: x, retiredOn: 2026-11-25}\n',
      'identity-type',
      'topic:old is a topic, person:p a person.',
      'Correct the id: both must be of the same type.',
    ],
    [
      'two of different types who are not one',
      different('topic:a', '§person:p'),
      'identity-type',
      'topic:a is a topic, person:p a person.',
      'both must be of the same type',
    ],
    [
      'the same id twice',
      same(['a', 'b'], ['§a', 'c']),
      'identity-twice',
      'topic:a stands in the ledger already (line 2).',
      'Keep one of the two entries.',
    ],
    [
      'the same id in two lists',
      same(['a', 'b']) + retired(['§a', 'c']),
      'identity-twice',
      'topic:a stands in the ledger already (line 2).',
      'Keep one of the two entries.',
    ],
    [
      'a retired id that is declared',
      retired(['§a', 'b']),
      'identity-declared',
      'topic:a is retired here, but still declared (seeds/reference/known.yml:2).',
      'Give the declaration the id topic:b; or say under «same:» that the two are one.',
    ],
    [
      "a retired id that is a folder's name",
      'retired:\n  - {id: §document:demo, now: document:demo-2, because: x, retiredOn: 2026-11-25}\n',
      'identity-declared',
      'document:demo is retired here, but still declared (a folder has its name).',
      'Give the declaration the id document:demo-2',
    ],
    [
      'two who are one and are not',
      same(['a', 'b']) + different('§topic:b', 'topic:a'),
      'identity-contradicts',
      'topic:b and topic:a are not one, this says; but another entry says that they are.',
      'Remove the entry that is wrong.',
    ],
    [
      'one who is not herself',
      different('§topic:b', 'topic:b'),
      'identity-contradicts',
      'topic:b and topic:b are not one, this says; but it is the same id.',
      'Remove the entry that is wrong.',
    ],
  ])('%s', async (_, content, check, message, remedy) => {
    const { text: given, ...place } = marked(content)
    const { problems } = await annotating({
      [reference]: `${topics('a', 'b', 'c', 'bygg')}  - {id: person:p, name: P}\n`,
      [ledger]: given,
    })
    expect(problems).toMatchObject([{ file: `seeds/${ledger}`, ...place, check, message }])
    expect(problems[0]?.remedy).toContain(remedy)
  })

  test('one text that is another', async () => {
    const copy = 'documents/copy'
    const { problems } = await annotating({
      [reference]: 'entities:\n  - {id: document:copy, name: Møte om IOA}\n',
      [`${copy}/text.txt`]: 'Møte om IOA\n',
      [`${copy}/source.yml`]: 'title: Møte om IOA\nlanguage: NB\n',
      [`${copy}/annotations.yml`]: 'sentences:\n  - {sentence: 1, text: Møte om IOA, note: A heading.}\n',
      [ledger]: 'same:\n  - {id: document:copy, is: document:demo, because: x, decidedOn: 2026-11-25}\n',
    })
    expect(inBrief(problems)).toEqual(['identity.yml 2:10 identity-type'])
  })
})
