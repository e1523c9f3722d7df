// A small meeting with what makes the real one hard: a chair who came back, a director whose county is not said, two
// speakers of one talk, and a date without a year.
import type { Annotated } from '../../src/annotation/annotated.ts'
import { annotated, cited, document, type EntryGiven, entity } from './build.ts'

export const text = [
  'Fylkesmøte 24. oktober',
  'Torsdag 24.oktober møttes nøkkelpersoner.',
  'Torsdag 24.oktober møttes nøkkelpersoner.',
  'Først på scenen var Gunn Marit Helgesen, styreleder i KS.',
  'Hvordan de kan nytte dette.',
  'Fylkesdirektør Knut Aspås fortalte om Trøndelag og samferdsel fra 2020.',
  'Jan Sivert Jøsendal og direktør Gunnar Berg Treidene fra Vestfold snakket om vei.',
  'For oss i LUP var dette nyttig.',
].join('\n')

const talk = (who: string) => `contribution:${who}`

export const entries: readonly EntryGiven[] = [
  {
    predicate: 'HAS_FACT',
    subject: 'event:meeting',
    property: 'date',
    value: 'XXXX-10-24',
    quote: ['24.oktober', '24.oktober#2'],
  },
  {
    predicate: 'HAS_FACT',
    subject: 'event:meeting',
    property: 'date',
    value: '2019-10-24',
    rule: 'year-from-weekday',
    quote: ['Torsdag 24.oktober', 'fra 2020'],
  },
  { predicate: 'REPORTS_ON', subject: 'document:report', object: 'event:meeting', quote: 'Fylkesmøte 24. oktober' },
  { predicate: 'WROTE', subject: 'person:andersen', object: 'document:report', source: 'source:page', key: 'wrote' },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:andersen',
    object: 'organisation:lup',
    rule: 'we-of-a-body',
    premises: ['wrote'],
    quote: 'For oss i LUP',
  },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:helgesen',
    object: 'organisation:ks',
    post: 'post:chair',
    quote: 'Helgesen, styreleder i KS',
  },
  { predicate: 'POST_IN', subject: 'post:chair', object: 'organisation:ks', quote: 'styreleder i KS' },
  {
    predicate: 'GAVE',
    subject: 'person:helgesen',
    object: talk('helgesen'),
    quote: 'Først på scenen var Gunn Marit Helgesen',
    key: 'helgesen-gave',
  },
  {
    predicate: 'CONTRIBUTION_TO',
    subject: talk('helgesen'),
    object: 'event:meeting',
    quote: 'Først på scenen var Gunn Marit Helgesen',
  },
  { predicate: 'HAS_FACT', subject: talk('helgesen'), property: 'position', value: '1', quote: 'Først' },
  { predicate: 'IN_CAPACITY_OF', subject: talk('helgesen'), object: 'post:chair', quote: 'styreleder i KS' },
  {
    predicate: 'CLAIMED',
    subject: talk('helgesen'),
    slug: 'use-it',
    kind: 'QUESTION',
    value: 'Hvordan kan de nytte dette?',
    rule: 'continued-telling',
    premises: ['helgesen-gave'],
    quote: 'Hvordan de kan nytte dette',
    saidBy: ['person:helgesen'],
  },
  { predicate: 'MEMBER_OF', subject: 'person:aspas', post: 'post:director', quote: 'Fylkesdirektør Knut Aspås' },
  { predicate: 'GAVE', subject: 'person:aspas', object: talk('aspas'), quote: 'Knut Aspås fortalte' },
  { predicate: 'CONTRIBUTION_TO', subject: talk('aspas'), object: 'event:meeting', quote: 'Knut Aspås fortalte' },
  { predicate: 'IN_CAPACITY_OF', subject: talk('aspas'), object: 'post:director', quote: 'Fylkesdirektør' },
  { predicate: 'ABOUT', subject: talk('aspas'), object: 'organisation:trondelag', quote: 'fortalte om Trøndelag' },
  { predicate: 'ABOUT', subject: talk('aspas'), object: 'topic:transport', quote: 'samferdsel' },
  {
    predicate: 'GAVE',
    subject: 'person:josendal',
    object: talk('vestfold'),
    quote: 'Jan Sivert Jøsendal og direktør Gunnar Berg Treidene',
  },
  { predicate: 'GAVE', subject: 'person:treidene', object: talk('vestfold'), quote: 'Gunnar Berg Treidene' },
  { predicate: 'CONTRIBUTION_TO', subject: talk('vestfold'), object: 'event:meeting', quote: 'snakket om vei' },
  { predicate: 'ABOUT', subject: talk('vestfold'), object: 'topic:roads', quote: 'om vei' },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:treidene',
    object: 'organisation:vestfold',
    quote: 'Gunnar Berg Treidene fra Vestfold',
    key: 'treidene',
  },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:josendal',
    object: 'organisation:vestfold',
    rule: 'shared-attachment',
    premises: ['treidene'],
    quote: 'Jan Sivert Jøsendal og direktør Gunnar Berg Treidene fra Vestfold',
  },
  { predicate: 'IN_CAPACITY_OF', subject: talk('vestfold'), object: 'organisation:vestfold', quote: 'fra Vestfold' },
]

export const reference: readonly EntryGiven[] = [
  { predicate: 'HAS_FACT', subject: 'event:meeting', property: 'date', value: '2019-10-24' },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:helgesen',
    object: 'organisation:ks',
    post: 'post:chair',
    episode: '2012',
    from: '2012',
    to: '2020-02',
  },
  {
    predicate: 'MEMBER_OF',
    subject: 'person:helgesen',
    object: 'organisation:ks',
    post: 'post:chair',
    episode: '2021',
    from: '2021-11-02',
  },
  {
    predicate: 'PARTICIPATES_IN',
    subject: 'organisation:vestfold',
    object: 'project:school',
    role: 'OWNER',
    from: '2016',
    to: '2020-06-11',
  },
]

export const entities = () => [
  entity('person:andersen', 'Adrian Andersen'),
  entity('person:helgesen', 'Gunn Marit Helgesen', { source: null }),
  entity('person:aspas', 'Knut Aspås'),
  entity('person:josendal', 'Jan Sivert Jøsendal'),
  entity('person:treidene', 'Gunnar Berg Treidene'),
  entity('organisation:ks', 'Kommunesektorens organisasjon', { names: [{ value: 'KS', kind: 'ABBREVIATION' }] }),
  entity('organisation:lup', 'LUP'),
  entity('organisation:trondelag', 'Trøndelag fylkeskommune', { kind: 'COUNTY' }),
  entity('organisation:vestfold', 'Vestfold fylkeskommune', { kind: 'COUNTY' }),
  entity('post:chair', 'styreleder'),
  entity('post:director', 'fylkesdirektør', { source: null }),
  entity('topic:transport', 'samferdsel'),
  entity('topic:roads', 'vei'),
  entity('project:school', 'Nye Horten VGS'),
  entity('event:meeting', 'Fylkesmøte 2019'),
  ...['helgesen', 'aspas', 'vestfold'].map((who) =>
    entity(talk(who), `Innlegg: ${who}`, { kind: 'TALK', event: 'event:meeting' }),
  ),
]

/** The meeting, with entries of one's own added to the text's or to the reference. */
export function meeting(
  more: { readonly said?: readonly EntryGiven[]; readonly known?: readonly EntryGiven[]; readonly text?: string } = {},
): Annotated {
  return annotated({
    entities: entities(),
    statements: [...reference, ...(more.known ?? [])].map(cited),
    documents: [
      document({
        text: more.text ?? text,
        event: 'event:meeting',
        statements: [...entries, ...(more.said ?? [])],
        mentions: [
          { quote: 'Gunn Marit Helgesen', entity: 'person:helgesen' },
          { quote: 'KS', entity: 'organisation:ks' },
          { quote: 'Fylkesdirektør', entity: 'post:director' },
          { quote: 'oss', entity: 'organisation:lup', because: 'the writer is of LUP' },
          { quote: 'Vestfold', candidates: ['organisation:vestfold', 'organisation:trondelag'] },
        ],
      }),
    ],
  })
}
