// The small meeting with all that the real seeds may come to hold and do not hold yet: dates of every exactness, ends that
// are open, people who come back, facts that disagree, names that several have, letters of every kind.
import { derive } from '../../src/statement/derive.ts'
import type { Knowledge } from '../../src/statement/knowledge.ts'
import type { EntryGiven } from '../statement/build.ts'
import { annotated, cited, document, entity } from '../statement/build.ts'
import { entities, entries, reference, text } from '../statement/meeting.ts'

const member = (subject: string, object: string, more: Partial<EntryGiven>): EntryGiven => ({
  ...{ predicate: 'MEMBER_OF', subject, object },
  ...more,
})
const fact = (subject: string, property: string, value: string, more: Partial<EntryGiven> = {}): EntryGiven => ({
  ...{ predicate: 'HAS_FACT', subject, property, value },
  ...more,
})

const known: readonly EntryGiven[] = [
  // Partial bounds, one bound, a last day, an open end, a day.
  member('person:aspas', 'organisation:trondelag', { role: 'rådgiver', from: '2018-03', to: '2019' }),
  member('person:josendal', 'organisation:lup', { from: '2019-10-24' }),
  member('person:treidene', 'organisation:lup', { to: '2019-10-24' }),
  member('person:ærlig', 'organisation:vestfold', { from: '2017-01-02', to: '..' }),
  member('person:zoe', 'organisation:vestfold', { on: '2019-10-24' }),
  member('person:zoe', 'organisation:ks', {
    post: 'post:chair',
    episode: '2020',
    from: '2020-02-29',
    to: '2021-11-01',
  }),
  member('organisation:lup', 'organisation:ks', { from: '2010' }),
  { predicate: 'POST_IN', subject: 'post:chair', object: 'organisation:ks', from: '1972' },
  { predicate: 'POST_IN', subject: 'post:head', object: 'organisation:committee' },
  { predicate: 'PART_OF', subject: 'organisation:committee', object: 'organisation:vestfold', to: '2019-12-31' },
  { predicate: 'PART_OF', subject: 'organisation:new', object: 'organisation:trondelag', from: '2020' },
  { predicate: 'WORKS_ON', subject: 'organisation:trondelag', object: 'topic:transport', from: '2017', to: '2019-10' },
  { predicate: 'WORKS_ON', subject: 'organisation:vestfold', object: 'project:school', from: '2016-05-04', to: '2020' },
  { predicate: 'WORKS_ON', subject: 'organisation:committee', object: 'topic:maintenance', on: '2019-10-25' },
  { predicate: 'WORKS_ON', subject: 'person:ærlig', object: 'topic:maintenance', on: 'XXXX-10-24' },
  { predicate: 'PARTICIPATES_IN', subject: 'organisation:ks', object: 'project:school', role: 'FUNDER', on: '2018' },
  { predicate: 'PARTICIPATES_IN', subject: 'person:zoe', object: 'project:school', role: 'LEADER', from: '2019-02' },
  { predicate: 'BROADER', subject: 'topic:maintenance', object: 'topic:roads' },
  { predicate: 'BROADER', subject: 'topic:roads', object: 'topic:transport' },
  { predicate: 'ABOUT', subject: 'project:school', object: 'topic:buildings' },
  { predicate: 'ABOUT', subject: 'contribution:vestfold', object: 'project:school' },
  { predicate: 'ORGANISED', subject: 'organisation:lup', object: 'event:meeting' },
  { predicate: 'PUBLISHED', subject: 'organisation:lup', object: 'document:report', on: '2019-10' },
  {
    ...{ predicate: 'CLAIMED', subject: 'contribution:aspas', slug: 'roads', kind: 'ASSERTION', value: 'Veier varer.' },
    ...{ saidBy: ['person:aspas', 'person:zoe'], about: ['topic:roads', 'organisation:trondelag', 'person:aase'] },
  },
  fact('project:school', 'floorArea', '12 200', { unit: 'm²' }),
  fact('project:school', 'floorArea', '11 000', { unit: 'm²' }),
  fact('project:school', 'inUseFrom', '2020-08'),
  fact('event:meeting', 'place', 'Gardermoen'),
  fact('event:second', 'date', '2020-10'),
  fact('contribution:aspas', 'position', '2'),
  fact('contribution:vestfold', 'position', '3'),
  fact('organisation:vestfold', 'existedTo', '2020-01-01'),
  fact('organisation:trondelag', 'existedFrom', '2018-01-01'),
  fact('organisation:trondelag', 'existedTo', '..'),
  fact('organisation:new', 'existedFrom', '2020'),
  fact('organisation:committee', 'existedFrom', '2015-11'),
  fact('organisation:committee', 'existedTo', '2019'),
  { predicate: 'IDENTIFIED_BY', subject: 'organisation:ks', property: 'orgnr', value: '971032146' },
  { predicate: 'IDENTIFIED_BY', subject: 'organisation:ks', property: 'wikidata', value: 'Q1755396' },
]

const former = (value: string, from: string, to: string) => ({ value, kind: 'FORMER', source: 'source:page', from, to })

const more = () => [
  entity('organisation:committee', 'Hovedutvalg', {
    kind: 'COMMITTEE',
    names: [former('Vestfold', '2015', '2019-12-31')],
  }),
  entity('organisation:new', 'Ny enhet', { kind: 'OTHER', names: [former('Vestfold', '2020-01-01', '2021')] }),
  entity('organisation:oslo', 'Oslo\u00a0kommune', { kind: 'COUNTY' }),
  entity('organisation:ﬁrma', 'ﬁrma', { kind: 'COMPANY' }),
  entity('organisation:math', '𝒜 AS', { kind: 'COMPANY' }),
  entity('person:ærlig', 'Ærlig Østby', {
    names: [{ value: 'Aerlig Oestby', kind: 'MISSPELLING', source: 'source:page' }],
  }),
  entity('person:zoe', "Zoë O'Hara \\ {}"),
  entity('person:aase', 'Aase Ås'),
  entity('post:head', 'leder'),
  entity('topic:maintenance', 'drift og vedlikehold'),
  entity('topic:buildings', 'bygg'),
  entity('event:second', 'Fylkesmøte 2020'),
]

/** @throws Error where the statements that stand here are not what the seeds' check would let pass. */
export function richKnowledge(): Knowledge {
  const { knowledge, problems } = derive(
    annotated({
      entities: [...entities(), ...more()],
      statements: [...reference, ...known].map(cited),
      documents: [
        document({
          text,
          event: 'event:meeting',
          publishedOn: '2019-10-30',
          statements: [...entries],
          mentions: [
            { quote: 'Gunn Marit Helgesen', entity: 'person:helgesen' },
            { quote: 'KS', entity: 'organisation:ks' },
            { quote: 'Fylkesdirektør', entity: 'post:director' },
            { quote: 'Vestfold', entity: 'organisation:vestfold', because: 'the county' },
            { quote: 'oss', entity: 'organisation:lup', because: 'the writer is of LUP' },
            { quote: 'Trøndelag', candidates: ['organisation:vestfold', 'organisation:trondelag'] },
          ],
        }),
      ],
    }),
  )
  // It is made to have every case, not to be true: bodies whose life the statements overrun, registers that are none.
  const wrong = problems.filter(({ check }) => !['outside-lifetime', 'scheme-unknown'].includes(check))
  if (wrong.length > 0) throw new Error(wrong.map(({ check, message }) => `${check}: ${message}`).join('\n'))
  return withMore(knowledge)
}

/** What the builders of tests/statement do not make. */
function withMore({ entities: all, documents, statements, sources, ...rest }: Knowledge): Knowledge {
  const url = 'https://example.org/report'
  const note = 'Says nothing of anybody.'
  return {
    ...rest,
    entities: all.map((one) => (one.type === 'Organisation' ? { ...one, kind: one.kind ?? 'ASSOCIATION' } : one)),
    documents: documents.map((one) => ({
      ...one,
      url,
      sentences: one.sentences.map((sentence) => (sentence.number === 8 ? { ...sentence, note } : sentence)),
    })),
    statements: statements.map((one) => (one.value === 'Q1755396' ? { ...one, url: 'https://example.org/Q' } : one)),
    sources: sources.map((one) => ({ ...one, publisher: 'A publisher', publishedOn: '2019' })),
  }
}
