// Lists of the seeds' graph that can be read page by page.
import type { List } from './pager.ts'

export const chair = 'person:gunn-marit-helgesen'
export const meeting = 'event:fylkesmote-2019-10-24'
const ioa = 'topic:innovative-offentlige-anskaffelser'

export const rootLists: readonly List[] = [
  ...[
    'people',
    'organisations',
    'posts',
    'topics',
    'projects',
    'events',
    'documents',
    'counties',
    'statements',
    'work',
  ],
].map((field): List => ({ field }))

/** Its entries have no id; several may be of one day. */
export const timeline: List = { field: 'timeline', key: 'date' }

export const filtered = {
  counties: { field: 'organisations(filter: {kinds: [COUNTY]})' },
  existing: { field: 'counties(asOf: "2019-10-24")' },
  found: { field: 'organisations(filter: {text: "fylkeskommune", not: {years: [2015]}})' },
  posts: { field: 'posts(text: "direktør")' },
  speakers: {
    field: 'people(filter: {or: [{events: ["event:fylkesmote-2019-10-24"]}, {organisations: ["organisation:lup"]}]})',
  },
  named: { field: 'people(orderBy: NAME)' },
  relevant: { field: 'people(orderBy: RELEVANCE)' },
  relevantFound: { field: 'people(filter: {topics: ["topic:samferdsel"], basis: [INFERRED]}, orderBy: RELEVANCE)' },
  workThere: { field: 'work(filter: {counties: ["organisation:vestfold-fylkeskommune"], not: {kinds: [PERSON]}})' },
  statements: { field: 'statements(filter: {predicates: [NAMED, GAVE], basis: [STATED]})' },
  work: { field: 'work(basis: [INFERRED], asOf: "2019-10-24", includeUnknown: true)' },
} satisfies Record<string, List>

export const nested = {
  ofChair: { within: `node(id: "${chair}") { ... on Person`, field: 'statements' },
  ofMeeting: { within: `node(id: "${meeting}") { ... on Entity`, field: 'statements' },
  someOfMeeting: {
    within: `node(id: "${meeting}") { ... on Entity`,
    field: 'statements(predicates: [CONTRIBUTION_TO, CLAIMED])',
  },
  work: { within: `node(id: "${ioa}") { ... on Topic`, field: 'work' },
  mentions: { within: `node(id: "${ioa}") { ... on Topic`, field: 'mentions', key: 'exact' },
} satisfies Record<string, List>
