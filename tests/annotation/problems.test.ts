// One wrong entry at a time, in a text of two sentences; § marks the place that is to be told.
import { expect, test } from '@jest/globals'
import { annotations, marked, reference, source, text } from '../corpus/seed-folder.ts'
import { annotating, inBrief } from './annotating.ts'

const known = `sources:
  - {id: source:ks, title: KS, url: https://www.ks.no}
entities:
  - {id: organisation:ks, name: KS, kind: ASSOCIATION}
  - {id: topic:ioa, name: IOA}
`

interface Given {
  readonly entities?: string
  readonly mention?: string
  readonly statement?: string
  readonly more?: string
}

/** annotations.yml with one entry of the test's own; without any it has no problems. */
function file({ entities = '', mention, statement, more = '' }: Given): string {
  return `status: accepted
entities:
  - {id: person:kari, name: Kari}
  - {id: event:mote, name: Møte om IOA}
${entities}
sentences:
  - sentence: 1
    text: Møte om IOA
    note: A heading.
  - sentence: 2
    text: Kari kom fra KS.
    mentions:
      - {quote: Kari, entity: person:kari}
      ${mention === undefined ? '' : `- ${inBraces(mention)}`}
    statements:
      - {predicate: MEMBER_OF, key: kari, subject: person:kari, object: organisation:ks, quote: Kari kom fra KS}
      ${statement === undefined ? '' : `- ${inBraces(statement)}`}
${more}`
}

function inBraces(entry: string): string {
  return /^§?\{/.test(entry) ? entry : `{${entry}}`
}

const problemsOf = async (annotated: string, more = {}) =>
  (
    await annotating({
      [text]: 'Møte om IOA\nKari kom fra KS.\n',
      [reference]: known,
      [annotations]: annotated,
      ...more,
    })
  ).problems

test('the text by itself has no problems', async () => {
  expect(await problemsOf(file({}))).toEqual([])
})

const declare = 'Correct the id, or declare it under «entities:» of this file or of one in seeds/reference.'
const statement = 'predicate: WORKS_ON, subject: organisation:ks'
const kinds = 'COUNTY, MUNICIPALITY, MINISTRY, AGENCY, ASSOCIATION, PROGRAMME, COMMITTEE, COMPANY, PARTY, OTHER'

test.each<[string, Given, string, string, string]>([
  [
    'a misspelt object',
    { statement: `${statement}, quote: KS, object: §topic:io` },
    'entity-unknown',
    '«topic:io» is declared nowhere; did you mean «topic:ioa»?',
    declare,
  ],
  [
    'an unknown subject',
    { statement: 'predicate: WORKS_ON, subject: §organisation:difi, object: topic:ioa, quote: KS' },
    'entity-unknown',
    '«organisation:difi» is declared nowhere.',
    declare,
  ],
  [
    'an unknown post',
    { statement: 'predicate: MEMBER_OF, subject: person:kari, post: §post:leder, quote: Kari' },
    'entity-unknown',
    '«post:leder» is declared nowhere.',
    declare,
  ],
  [
    'an unknown speaker',
    { statement: 'predicate: CLAIMED, subject: event:mote, saidBy: [person:kari, §person:ola], quote: kom' },
    'entity-unknown',
    '«person:ola» is declared nowhere.',
    declare,
  ],
  [
    'something unknown that a claim is about',
    { statement: 'predicate: CLAIMED, subject: event:mote, about: §project:skole, quote: kom' },
    'entity-unknown',
    '«project:skole» is declared nowhere.',
    declare,
  ],
  [
    'a mention of somebody unknown',
    { mention: 'quote: KS, entity: §organisation:kss' },
    'entity-unknown',
    '«organisation:kss» is declared nowhere; did you mean «organisation:ks»?',
    declare,
  ],
  [
    'an unknown candidate',
    { mention: 'quote: KS, candidates: [organisation:ks, §organisation:difi]' },
    'entity-unknown',
    '«organisation:difi» is declared nowhere.',
    declare,
  ],
  [
    'an unknown event of a contribution',
    { entities: '  - {id: contribution:a, name: A, kind: TALK, event: §event:mate}' },
    'entity-unknown',
    '«event:mate» is declared nowhere; did you mean «event:mote»?',
    declare,
  ],
  [
    'an event of a contribution that is none',
    { entities: '  - {id: contribution:a, name: A, kind: TALK, event: §topic:ioa}' },
    'event-wrong',
    '«topic:ioa» is no event.',
    'Give the id of an event: it begins with «event:».',
  ],
  [
    'an event of what is no contribution',
    { entities: '  - {id: topic:vei, name: Vei, event: §event:mote}' },
    'event-not-here',
    'Only a contribution is part of the programme of an event.',
    'Remove «event».',
  ],
  [
    'an unknown source of a statement',
    { statement: `${statement}, object: topic:ioa, source: §source:kss` },
    'source-unknown',
    'There is no source «source:kss»; did you mean «source:ks»?',
    'Correct the id, or declare it under «sources:» of a file in seeds/reference.',
  ],
  [
    'an unknown source of a name',
    {
      entities:
        '  - id: topic:vei\n    name: Vei\n    names:\n      - {value: vei, kind: SHORT, source: §source:ordbok}',
    },
    'source-unknown',
    'There is no source «source:ordbok».',
    'Correct the id, or declare it under «sources:» of a file in seeds/reference.',
  ],
  [
    'an id that is declared in this file already',
    { entities: '  - {id: §person:kari, name: Kari Nordmann}' },
    'id-twice',
    'person:kari is declared at seeds/documents/demo/annotations.yml:3 already.',
    'Keep one of them with the names of both; if they are not the same, give this one an id of its own.',
  ],
  [
    'a document that has no folder',
    { entities: '  - {id: §document:rapport, name: Rapport}' },
    'document-without-text',
    'document:rapport has no text: there is no folder seeds/documents/rapport.',
    'Add the folder with its text, or cite the page as a source instead.',
  ],
  [
    'an organisation without a kind',
    { entities: '  - §{id: organisation:a, name: A}' },
    'kind-missing',
    'organisation:a has no kind.',
    `Add «kind:», one of ${kinds}.`,
  ],
  [
    'a misspelt kind',
    { entities: '  - §{id: organisation:a, name: A, kind: County}' },
    'kind-unknown',
    'organisation:a has the unknown kind «County»; did you mean COUNTY?',
    `Write one of ${kinds}.`,
  ],
  [
    'the kind of another type',
    { entities: '  - §{id: contribution:a, name: A, kind: MERGER}' },
    'kind-unknown',
    'contribution:a has the unknown kind «MERGER».',
    'Write one of TALK, WORKSHOP.',
  ],
  [
    'a kind where there are none',
    { entities: '  - §{id: topic:vei, name: Vei, kind: OTHER}' },
    'kind-not-here',
    'topic:vei has a kind, but only organisations, change events and contributions have one.',
    'Remove «kind».',
  ],
  [
    'a mention of nobody',
    { mention: '§{quote: KS}' },
    'mention-of-nobody',
    'This mention does not say whom or what the words name.',
    'Add «entity:» with an id; or «candidates:» with all that they may name.',
  ],
  [
    'a mention of somebody for sure and perhaps',
    { mention: 'quote: KS, entity: §organisation:ks, candidates: [organisation:ks, topic:ioa]' },
    'mention-entity-and-candidates',
    'This mention has both «entity» and «candidates».',
    'Keep «entity» if it is clear who is meant, else «candidates».',
  ],
  [
    'one candidate',
    { mention: 'quote: KS, candidates: §organisation:ks' },
    'candidates-too-few',
    'Only one entity is a candidate, so it is clear who is meant.',
    'Write it as «entity:», or add the others that the words may name.',
  ],
  [
    'one candidate twice',
    { mention: 'quote: KS, candidates: [§organisation:ks, organisation:ks]' },
    'candidates-too-few',
    'Only one entity is a candidate, so it is clear who is meant.',
    'Write it as «entity:», or add the others that the words may name.',
  ],
  [
    'a mention under another sentence than its words',
    { mention: 'quote: {words: IOA, sentence: §1}, entity: topic:ioa' },
    'mention-elsewhere',
    'This mention stands under sentence 2, its words in sentence 1.',
    'Move it under sentence 1.',
  ],
  [
    'the same mention twice',
    { mention: '§{quote: {words: Kari, occurrence: 1}, entity: person:kari}' },
    'mention-twice',
    'These words are a mention of the same entity in line 13 already.',
    'Remove one of the two; if the words stand twice, give each its «occurrence».',
  ],
  [
    'words that do not stand there',
    { statement: `${statement}, object: topic:ioa, quote: [KS, §Kary]` },
    'quote-not-found',
    'The words «Kary» do not stand in sentence 2; it has «Kari».',
    'Copy the words as they stand in the text, with its mistakes.',
  ],
  [
    'a key that another entry has',
    { statement: `${statement}, object: topic:ioa, quote: KS, key: §kari` },
    'key-twice',
    'Another entry has the key «kari» already (seeds/documents/demo/annotations.yml:16).',
    'Give this one a key of its own, and name that in the premises that mean it.',
  ],
  [
    "words for a document's entity that do not say where they stand",
    { entities: '  - id: topic:vei\n    name: Vei\n    names:\n      - {value: vei, kind: SHORT, quote: §kom}' },
    'quote-needs-sentence',
    'These words do not say in which sentence they stand.',
    "Write quote: {words: 'kom', sentence: 1} with the number of their sentence.",
  ],
  [
    "words for a document's entity that do not stand there",
    {
      entities:
        '  - id: topic:vei\n    name: Vei\n    names:\n      - {value: vei, kind: SHORT, quote: {words: §kom, sentence: 1}}',
    },
    'quote-not-found',
    'The words «kom» do not stand in sentence 1, but in sentence 2.',
    "Move the entry there, or write {words: 'kom', sentence: 2}.",
  ],
  [
    'a conclusion that rests on what is only proposed',
    {
      statement: `${statement}, object: topic:ioa, quote: KS, rule: taken-for, premises: [kari, §perhaps]`,
      more: '      - {status: proposed, predicate: WORKS_ON, key: perhaps, subject: person:kari, quote: kom}\n',
    },
    'premise-not-accepted',
    'The premise «perhaps» (line 18) is proposed, and only what is accepted counts.',
    'Accept the premise too, or take this entry back.',
  ],
])('%s', async (_, given, check, message, remedy) => {
  const { text: content, line, column } = marked(file(given))
  expect(await problemsOf(content)).toEqual([{ file: `seeds/${annotations}`, line, column, check, message, remedy }])
})

test.each<[string, Given]>([
  ['the same words for two entities', { mention: 'quote: Kari, entity: organisation:ks' }],
  ['other words for the same entity', { mention: 'quote: Kari kom, entity: person:kari' }],
  ['the same mention again, rejected', { mention: 'status: rejected, quote: Kari, entity: person:kari' }],
  ['a rejected entry with the key of another', { statement: `status: rejected, ${statement}, key: kari, quote: KS` }],
  ['a rejected entry of somebody unknown', { statement: `status: rejected, ${statement}, object: topic:x, quote: KS` }],
  ['a proposed mention of somebody unknown', { mention: 'status: proposed, quote: KS, entity: organisation:new' }],
  ['an ambiguous mention', { mention: 'quote: KS, candidates: [organisation:ks, topic:ioa]' }],
  ['a document that has a folder', { entities: '  - {id: document:demo, name: Møtet om IOA}' }],
  [
    'a statement about the document',
    { statement: 'predicate: ABOUT, subject: document:demo, object: topic:ioa, quote: KS' },
  ],
  ['premises known from elsewhere', { statement: `${statement}, object: topic:ioa, quote: KS, premises: [other]` }],
])('no problem: %s', async (_, given) => {
  expect(await problemsOf(file(given))).toEqual([])
})

test.each(['proposed', 'rejected'])('words of what is only %s are checked too', async (status) => {
  const given = { mention: `status: ${status}, quote: Kåre, entity: person:kari` }
  const both = { ...given, statement: `status: ${status}, ${statement}, quote: {words: KS, occurrence: 2}` }
  expect(inBrief(await problemsOf(file(both)))).toEqual([
    `annotations.yml 14:${'      - {status: , quote: '.length + status.length + 1} quote-not-found`,
    `annotations.yml 17:${`      - {status: ${status}, ${statement}, quote: {words: KS, occurrence: `.length + 1} occurrence-too-high`,
  ])
})

test('the event of a text is one', async () => {
  const of = (event: string) => ({ [source]: `title: Møte om IOA\nlanguage: NB\nevent: ${event}\n` })
  expect(await problemsOf(file({}), of('event:mote'))).toEqual([])
  expect(inBrief(await problemsOf(file({}), of('topic:ioa')))).toEqual(['source.yml 3:8 event-wrong'])
  expect(inBrief(await problemsOf(file({}), of('event:none')))).toEqual(['source.yml 3:8 entity-unknown'])
})

test('in seeds/reference: twice declared, and nothing to quote', async () => {
  const more = {
    'reference/more.yml': `sources:
  - {id: source:ks, title: KS again, url: https://www.ks.no/2}
entities:
  - id: organisation:ks
    name: KS
    kind: ASSOCIATION
    names:
      - {value: Kommunesektorens organisasjon, kind: OFFICIAL, quote: KS}
statements:
  - {predicate: WORKS_ON, key: same, subject: organisation:ks, object: topic:ioa, source: source:ks, quote: KS}
  - {predicate: WORKS_ON, key: same, subject: organisation:ks, object: topic:ioe, source: source:ks}
`,
  }
  const problems = await problemsOf(file({}), more)
  expect(inBrief(problems)).toEqual([
    'more.yml 2:10 id-twice',
    'more.yml 4:9 id-twice',
    'more.yml 8:71 quote-without-text',
    'more.yml 10:109 quote-without-text',
    'more.yml 11:32 key-twice',
    'more.yml 11:72 entity-unknown',
  ])
  expect(problems[0]?.message).toBe('source:ks is declared at seeds/reference/known.yml:2 already.')
  expect(problems[2]?.remedy).toContain('Give «source:» instead')
})

test('everything that is wrong is told at once, from top to bottom', async () => {
  const wrong = file({
    entities: '  - {id: organisation:a, name: A}',
    mention: 'quote: Kåre, entity: person:kåre',
    statement: `${statement}, object: topic:io, quote: KS`,
    more: '  - sentence: 4\n    text: Og mer.\n',
  })
  expect(inBrief(await problemsOf(wrong)).map((line) => line.replace(/^annotations.yml (\d+):\d+/, '$1'))).toEqual([
    '5 kind-missing',
    '14 quote-not-found',
    '14 entity-unknown',
    '17 entity-unknown',
    '18 sentence-number',
    '19 sentence-not-found',
  ])
})
