// Conditions of the lists' filters that single out different elements of the seeds' graph: what filters are put together
// from, for the tests that combine them.

export interface Filtered {
  /** `people`, with arguments that are no filter and no paging: `work(asOf: "2019-10-24")`. */
  readonly field: string
  readonly type: string
  /** Keys of the filter, each a filter by itself. */
  readonly leaves: readonly Leaf[]
}

export type Leaf = Readonly<Record<string, unknown>>

const transport = 'topic:samferdsel'
const ioa = 'topic:innovative-offentlige-anskaffelser'
const roads = 'topic:drift-og-vedlikehold-av-fylkesveier'
const buildings = 'topic:bygg'
const property = 'topic:eiendom'
const chairOf = 'organisation:ks'
const programme = 'organisation:lup'
const vestfold = 'organisation:vestfold-fylkeskommune'
const both = 'organisation:vestfold-og-telemark-fylkeskommune'
const innlandet = 'organisation:innlandet-fylkeskommune'
const school = 'project:nye-horten-vgs'
const meeting = 'event:fylkesmote-2019-10-24'
const day = '2019-10-24'

export const people: Filtered = {
  field: 'people',
  type: 'PersonFilter',
  leaves: [
    { topics: [transport] },
    { post: 'styreleder', basis: ['STATED'] },
    { allTopics: [buildings, property] },
    { topics: [transport], includeNarrower: false },
    { organisations: [chairOf, programme] },
    { counties: [vestfold, both], asOf: day },
    { post: 'Eiendomssjef' },
    { events: [meeting] },
    { years: [2019], basis: ['INFERRED'] },
    { years: [2017, 2018] },
    { text: 'Helgesen' },
  ],
}

export const organisations: Filtered = {
  field: 'organisations',
  type: 'OrganisationFilter',
  leaves: [
    { kinds: ['COUNTY', 'MINISTRY'] },
    { topics: [ioa] },
    { allTopics: [ioa, buildings] },
    { organisations: [programme] },
    { counties: [vestfold, innlandet] },
    { years: [2019] },
    { text: 'fylkeskommune' },
    { asOf: day },
    { years: [2019], basis: ['EXTERNAL'] },
  ],
}

export const projects: Filtered = {
  field: 'projects',
  type: 'ProjectFilter',
  leaves: [
    { topics: ['topic:offentlige-anskaffelser'] },
    { actors: [vestfold] },
    { counties: [both] },
    { years: [2019] },
    { text: 'Horten' },
    { actors: ['organisation:link-arkitektur'], asOf: '2017-06-01' },
  ],
}

export const work: Filtered = {
  field: 'work',
  type: 'WorkFilter',
  leaves: [
    { actors: ['person:knut-aspas', vestfold] },
    { kinds: ['PERSON'] },
    { topics: [transport] },
    { topics: [transport], includeNarrower: false },
    { allTopics: [ioa] },
    { topics: [roads], projects: [school] },
    { counties: [both] },
    { organisations: [programme, vestfold] },
    { years: [2018] },
    { text: 'Aspås' },
  ],
}

export const filteredLists: readonly Filtered[] = [people, organisations, projects, work]
