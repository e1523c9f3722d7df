// What people type, with all their mistakes, and what they mean by it.
import { describe, expect, test } from '@jest/globals'
import { Graph } from '../../../src/graph/graph.ts'
import { askWith } from '../../support/ask.ts'
import { sharedServer } from '../../support/driver.ts'

const { driver, database } = sharedServer()
const ask = askWith(new Graph(driver, { database, timeoutMs: 60_000 }))

interface Hit {
  readonly entity: { readonly id: string }
  readonly reason: string
  readonly highlight: string
}

async function search(text: string): Promise<readonly Hit[]> {
  const query = `query ($text: String!) { search(text: $text, first: 100) { nodes { entity { id } reason highlight } } }`
  return ((await ask(query, { text })) as { search: { nodes: readonly Hit[] } }).search.nodes
}

const people = {
  helgesen: 'person:gunn-marit-helgesen',
  horrigmo: 'person:aase-marthe-johansen-horrigmo',
  egeberg: 'person:christian-thorsen-egeberg',
  aspas: 'person:knut-aspas',
  bjornstad: 'person:kjersti-bjornstad',
  josendal: 'person:jan-sivert-josendal',
  treidene: 'person:gunnar-berg-treidene',
  andersen: 'person:adrian-andersen',
  gram: 'person:bjorn-arild-gram',
  harbo: 'person:per-harbo',
  harto: 'person:ingebjorg-harto',
  lunde: 'person:torbjorn-lunde',
  brox: 'person:grethe-brox-nilsen',
}
const bodies = {
  ks: 'organisation:ks',
  kmd: 'organisation:kmd',
  lup: 'organisation:lup',
  dfo: 'organisation:dfo',
  digdir: 'organisation:digitaliseringsdirektoratet',
  nho: 'organisation:nho',
  research: 'organisation:forskningsradet',
  vestfold: 'organisation:vestfold-fylkeskommune',
  both: 'organisation:vestfold-og-telemark-fylkeskommune',
  trondelag: 'organisation:trondelag-fylkeskommune',
  more: 'organisation:more-og-romsdal-fylkeskommune',
  ostfold: 'organisation:ostfold-fylkeskommune',
  oppland: 'organisation:oppland-fylkeskommune',
  innlandet: 'organisation:innlandet-fylkeskommune',
  sogn: 'organisation:sogn-og-fjordane-fylkeskommune',
  troms: 'organisation:troms-og-finnmark-fylkeskommune',
  hoyre: 'organisation:hoyre',
  hordaland: 'organisation:hordaland-fylkeskommune',
  link: 'organisation:link-arkitektur',
  committee: 'organisation:komite-for-naering-miljo-og-klima-i-oppland',
  fisheries: 'organisation:naerings-og-fiskeridepartementet',
}
const topics = {
  roads: 'topic:fylkesveier',
  upkeep: 'topic:drift-og-vedlikehold-av-fylkesveier',
  ioa: 'topic:innovative-offentlige-anskaffelser',
  procurement: 'topic:offentlige-anskaffelser',
  building: 'topic:bygg',
  property: 'topic:eiendom',
  construction: 'topic:bygge-og-anleggsvirksomhet',
  transport: 'topic:samferdsel',
  buying: 'topic:innkjop',
  power: 'topic:politisk-innkjopsmakt',
  innovation: 'topic:innovasjon',
  engine: 'topic:regional-innovasjonsmotor',
  role: 'topic:samfunnsutviklerrollen',
  change: 'topic:omstilling',
  suppliers: 'topic:leverandorer',
  solutions: 'topic:nye-losninger',
  services: 'topic:nye-tjenester-og-produkter',
  business: 'topic:naering',
  environment: 'topic:miljo',
  investor: 'topic:investeringsaktor',
  partners: 'topic:samarbeidspartnere',
}
const posts = {
  chair: 'post:styreleder-i-ks',
  propertyHead: 'post:eiendomssjef-i-vestfold-fylkeskommune',
  transportHead: 'post:samferdselsdirektor-i-vestfold-og-telemark-fylkeskommune',
  director: 'post:fylkesdirektor-i-trondelag-fylkeskommune',
  projectHead: 'post:prosjektradmann-i-vestfold-og-telemark-fylkeskommune',
  secretary: 'post:statssekretaer-i-kmd',
  mayor: 'post:fylkesordforer-i-telemark-fylkeskommune',
}
const school = 'project:nye-horten-vgs'
const report = 'document:fylkesmote-24-oktober'

type Row = readonly [what: string, typed: string, first: string, reason: string]
const tables: Readonly<Record<string, readonly Row[]>> = {
  'names as they stand': [
    ['a person', 'Gunn Marit Helgesen', people.helgesen, 'NAME'],
    ['in small letters', 'knut aspås', people.aspas, 'NAME'],
    ['in capitals', 'NYE HORTEN VGS', school, 'NAME'],
    ['the surname first', 'Egeberg, Christian', people.egeberg, 'NAME'],
    ['the surname alone', 'treidene', people.treidene, 'NAME'],
    ['with space around and within', '  Adrian   Andersen ', people.andersen, 'NAME'],
    ['a topic', 'samferdsel', topics.transport, 'NAME'],
    ['a topic of several words', 'bygg og eiendom', 'topic:bygg-og-eiendom', 'NAME'],
    ['some words of a name', 'næring klima', bodies.committee, 'NAME'],
    ['a short name', 'Trøndelag', bodies.trondelag, 'OTHER_NAME'],
    ['a short name that begins another', 'Vestfold', bodies.vestfold, 'OTHER_NAME'],
    ['a name with and in it', 'Vestfold og Telemark', bodies.both, 'OTHER_NAME'],
    ['a hyphen left out', 'Grethe Brox Nilsen', people.brox, 'NAME'],
    ['a hyphen and a space left out', 'nordtrøndelag', 'organisation:nord-trondelag-fylkeskommune', 'OTHER_NAME'],
    ['Southern Sami', 'Trööndelagen fylhkentjïelte', bodies.trondelag, 'OTHER_NAME'],
    ['Southern Sami, without its marks', 'troondelagen fylhkentjielte', bodies.trondelag, 'OTHER_NAME'],
  ],
  'other names': [
    ['the association', 'KS', bodies.ks, 'NAME'],
    ['what the association is short for', 'kommunesektorens organisasjon', bodies.ks, 'OTHER_NAME'],
    ['the programme', 'LUP', bodies.lup, 'OTHER_NAME'],
    ['the ministry as the text has it', 'kmd', bodies.kmd, 'OTHER_NAME'],
    ['the ministry as it is now', 'KDD', bodies.kmd, 'OTHER_NAME'],
    ['the ministry in full, as it is now', 'kommunal- og distriktsdepartementet', bodies.kmd, 'OTHER_NAME'],
    ['the ministry as it was', 'kommunal og moderniseringsdepartementet', bodies.kmd, 'NAME'],
    ['a former name', 'direktoratet for økonomistyring', bodies.dfo, 'OTHER_NAME'],
    ['an abbreviation with ø', 'dfø', bodies.dfo, 'OTHER_NAME'],
    ['an abbreviation without it', 'DFO', bodies.dfo, 'OTHER_NAME'],
    ['the abbreviation of a former name', 'Difi', bodies.digdir, 'OTHER_NAME'],
    ['a former name in full', 'direktoratet for forvaltning og IKT', bodies.digdir, 'OTHER_NAME'],
    ['the employers', 'nho', bodies.nho, 'OTHER_NAME'],
    ['the method', 'IOA', topics.ioa, 'OTHER_NAME'],
    ['the usual name of the method', 'innovative anskaffelser', topics.ioa, 'OTHER_NAME'],
    ['the misspelling of the text', 'Aase Marthe Horrigmoe', people.horrigmo, 'OTHER_NAME'],
    ['a number of the register', '964 951 373', 'organisation:buskerud-fylkeskommune', 'OTHER_NAME'],
    ['words of two names', 'LUP-programmet', bodies.lup, 'NAME'],
    ['initials that nobody wrote down', 'vtfk', bodies.both, 'PART'],
    ['initials of three words', 'mrfk', bodies.more, 'PART'],
    ['initials of four', 'tffk', bodies.troms, 'PART'],
  ],
  English: [
    ['roads', 'roads', topics.roads, 'OTHER_NAME'],
    ['one road', 'county road', topics.roads, 'OTHER_NAME'],
    ['in another order', 'county road maintenance', topics.upkeep, 'OTHER_NAME'],
    ['buildings', 'buildings', topics.building, 'OTHER_NAME'],
    ['real estate', 'real estate', topics.property, 'OTHER_NAME'],
    ['procurement', 'innovative procurement', topics.ioa, 'OTHER_NAME'],
    ['transport', 'regional transport', topics.transport, 'OTHER_NAME'],
    ['construction works', 'construction works', topics.construction, 'OTHER_NAME'],
    ['a ministry', 'ministry of local government', bodies.kmd, 'OTHER_NAME'],
    ['a school', 'Horten upper secondary', school, 'OTHER_NAME'],
    ['a council', 'research council of norway', bodies.research, 'OTHER_NAME'],
    ['a programme', 'supplier development', bodies.lup, 'OTHER_NAME'],
    ['an association', 'local and regional authorities', bodies.ks, 'OTHER_NAME'],
    ['misspelt', 'inovative procurment', topics.ioa, 'SPELLING'],
  ],
  'forms of bokmål': [
    ['definite plural', 'fylkesveiene', topics.roads, 'NAME'],
    ['definite', 'innkjøpet', topics.buying, 'NAME'],
    ['indefinite plural', 'eiendommer', topics.property, 'NAME'],
    ['genitive', 'Vestfolds', bodies.vestfold, 'OTHER_NAME'],
    ['singular', 'leverandør', topics.suppliers, 'NAME'],
    ['definite plural of a person', 'leverandørene', topics.suppliers, 'NAME'],
    ['singular of two words', 'ny løsning', topics.solutions, 'NAME'],
    ['indefinite of a compound', 'samfunnsutviklerrolle', topics.role, 'NAME'],
    ['a verb of the noun', 'omstille', topics.change, 'NAME'],
    ['definite of a post', 'eiendomssjefen', posts.propertyHead, 'NAME'],
    ['one of several', 'samarbeidspartner', topics.partners, 'NAME'],
    ['an adjective in another form', 'innovativ anskaffelse', topics.ioa, 'OTHER_NAME'],
    ['the adjective alone', 'offentlig anskaffelse', topics.procurement, 'NAME'],
  ],
  nynorsk: [
    ['roads of the county', 'fylkesvegar', topics.roads, 'NAME'],
    ['the roads of the county', 'fylkesvegane', topics.roads, 'NAME'],
    ['upkeep', 'vedlikehald', topics.upkeep, 'NAME'],
    ['upkeep of roads as one word', 'vegvedlikehald', topics.upkeep, 'PART'],
    ['operation and upkeep', 'drift og vedlikehald av fylkesvegar', topics.upkeep, 'NAME'],
    ['property', 'eigedom', topics.property, 'NAME'],
    ['head of property', 'eigedomssjef', posts.propertyHead, 'NAME'],
    ['services', 'nye tenester', topics.services, 'NAME'],
    ['solutions', 'nye løysingar', topics.solutions, 'NAME'],
    ['suppliers', 'leverandørar', topics.suppliers, 'NAME'],
    ['procurement', 'offentlege anskaffingar', topics.procurement, 'NAME'],
    ['chair', 'styreleiar', posts.chair, 'NAME'],
    ['secretary', 'statssekretær', posts.secretary, 'NAME'],
    ['mayor', 'fylkesordførar', posts.mayor, 'NAME'],
    ['school', 'vidaregåande skule', school, 'OTHER_NAME'],
    ['party', 'Høgre', bodies.hoyre, 'NAME'],
    ['transport', 'samferdsle', topics.transport, 'NAME'],
  ],
  'æ, ø and å as other keyboards have them': [
    ['ø as o', 'Josendal', people.josendal, 'NAME'],
    ['ø as oe', 'Joesendal', people.josendal, 'NAME'],
    ['ø as ö', 'Jösendal', people.josendal, 'NAME'],
    ['å as a', 'Aspas', people.aspas, 'NAME'],
    ['å as aa', 'Aspaas', people.aspas, 'NAME'],
    ['aa as å', 'Åse Marthe', people.horrigmo, 'OTHER_NAME'],
    ['aa as a', 'Ase Marthe', people.horrigmo, 'OTHER_NAME'],
    ['æ as ae', 'naering', topics.business, 'NAME'],
    ['æ as a', 'naring', topics.business, 'NAME'],
    ['æ as e', 'nering', topics.business, 'SPELLING'],
    ['ø as oe in a county', 'Moere og Romsdal', bodies.more, 'OTHER_NAME'],
    ['ø as o in a county', 'ostfold', bodies.ostfold, 'OTHER_NAME'],
    ['ø in a topic', 'miljo', topics.environment, 'NAME'],
    ['ø in a compound', 'innkjopsmakt', topics.power, 'NAME'],
    ['ø in a post', 'samferdselsdirektoer', posts.transportHead, 'NAME'],
    ['ø for nothing', 'Bjornstad', people.bjornstad, 'NAME'],
    ['å in two letters', 'prosjektraadmann', posts.projectHead, 'NAME'],
    ['letter and mark as two', 'Aspa\u030As', people.aspas, 'NAME'],
  ],
  'wrong letters': [
    ['one n of two', 'Gun Marit', people.helgesen, 'NAME'],
    ['a wrong vowel', 'Helgeson', people.helgesen, 'SPELLING'],
    ['a letter too many', 'Jøssendal', people.josendal, 'SPELLING'],
    ['a letter left out', 'Trøndlag', bodies.trondelag, 'SPELLING'],
    ['the first letter left out', 'elgesen', people.helgesen, 'PART'],
    ['two letters swapped', 'fylkesveire', topics.roads, 'SPELLING'],
    ['two letters swapped in a name', 'Treidnee', people.treidene, 'SPELLING'],
    ['by the sound', 'Kristian Torsen', people.egeberg, 'SPELLING'],
    ['w for v', 'Westfold', bodies.vestfold, 'SPELLING'],
    ['a d that nobody hears', 'Lund', people.lunde, 'NAME'],
    ['o for e', 'Anderson', people.andersen, 'SPELLING'],
    ['a doubled letter', 'Opplannd', bodies.oppland, 'SPELLING'],
    ['two mistakes in a long word', 'levrandørutviklngsprogrammet', bodies.lup, 'SPELLING'],
    ['a mistake in each word', 'Knuut Aspos', people.aspas, 'SPELLING'],
    ['a neighbouring key', 'samfetdsel', topics.transport, 'SPELLING'],
    ['run together', 'gunnmarit helgesen', people.helgesen, 'NAME'],
    ['torn apart', 'fylkes veier', topics.roads, 'NAME'],
    ['torn apart in a compound', 'samfunns utvikler rollen', topics.role, 'NAME'],
    ['a wrong surname', 'Gunn Marit Hansen', people.helgesen, 'NAME'],
    ['a mistake in English', 'buildng', topics.building, 'SPELLING'],
  ],
  'parts of compounds': [
    ['road', 'vei', topics.roads, 'PART'],
    ['road in nynorsk', 'veg', topics.roads, 'PART'],
    ['roads', 'veier', topics.roads, 'PART'],
    ['upkeep', 'vedlikehold', topics.upkeep, 'NAME'],
    ['power', 'makt', topics.power, 'PART'],
    ['engine', 'motor', topics.engine, 'PART'],
    ['role', 'rolle', 'topic:fylkenes-rolle-fra-2020', 'NAME'],
    ['ministry', 'fiskeridepartement', bodies.fisheries, 'NAME'],
    ['actor', 'aktør', topics.investor, 'PART'],
    ['school building, in a title', 'skolebygg', school, 'TEXT'],
    ['road upkeep', 'veivedlikehold', topics.upkeep, 'PART'],
    ['in the middle of a word', 'viklings', bodies.lup, 'PART'],
    ['director', 'direktør', 'post:direktor-for-samferdsel-miljo-og-mobilitet-i-vestfold-og-telemark', 'NAME'],
  ],
  'typed so far': [
    ['three letters', 'hor', bodies.hordaland, 'OTHER_NAME'],
    ['a letter more', 'hort', school, 'NAME'],
    ['a first name and a letter', 'gunn m', people.helgesen, 'NAME'],
    ['a first name and a letter of the surname', 'kjersti b', people.bjornstad, 'NAME'],
    ['most of a word', 'innlan', bodies.innlandet, 'OTHER_NAME'],
    ['into the second word', 'sogn og fj', bodies.sogn, 'OTHER_NAME'],
    ['one letter', 'k', bodies.ks, 'NAME'],
    ['of a compound', 'samfunnsutv', topics.role, 'NAME'],
    ['without the ø', 'bjo', people.gram, 'NAME'],
    ['of a company', 'link ark', bodies.link, 'NAME'],
  ],
  'posts and the like by what they are of': [
    ['the chair', 'styreleder KS', posts.chair, 'TEXT'],
    ['the chair in a sentence', 'styreleder i KS', posts.chair, 'TEXT'],
    ['the secretary', 'statssekretær KMD', posts.secretary, 'TEXT'],
    ['the director', 'fylkesdirektør Trøndelag', posts.director, 'TEXT'],
    ['a person by the body', 'Helgesen KS', people.helgesen, 'TEXT'],
  ],
  texts: [
    ['a word of the report', 'nøkkelpersoner', report, 'TEXT'],
    ['the word in nynorsk', 'nøkkelpersonar', report, 'TEXT'],
    ['misspelt', 'nøkelpersoner', report, 'TEXT'],
    ['several words of one sentence', 'nyttig og lærerik dag', report, 'TEXT'],
    ['a whole sentence', 'Hun tok for seg samspillet i/mellom innovative anskaffelser og fylkene.', report, 'TEXT'],
    ['a value', 'plusshus', school, 'TEXT'],
    ['a certificate', 'BREEAM', school, 'TEXT'],
  ],
  'signs of a query language, which are none here': [
    ['quotes and a field', '"KS" AND name:*', bodies.ks, 'NAME'],
    ['a field of the index', 'words:samferdsel', topics.transport, 'NAME'],
    ['a tilde', 'samferdsel~', topics.transport, 'NAME'],
    ['a boost', 'samferdsel^4', topics.transport, 'NAME'],
    ['plus and minus', '+Egeberg -Christian', people.egeberg, 'NAME'],
    ['stars', '*bygg*', topics.building, 'NAME'],
    ['an open bracket', '(innkjøp', topics.buying, 'NAME'],
    ['a range', '[innkjøp TO', topics.buying, 'NAME'],
    ['a regular expression', '/innkjøp/', topics.buying, 'NAME'],
    ['backslashes', '\\innkjøp\\\\', topics.buying, 'NAME'],
    ['negation', 'NOT innkjøp', topics.buying, 'NAME'],
    ['or', 'innkjøp OR', topics.buying, 'NAME'],
    ['what ends a string of Cypher', "innkjøp'}) RETURN 1 //", topics.buying, 'NAME'],
    ['a smile', 'innkjøp 😀', topics.buying, 'NAME'],
    ['markup', '<i>innkjøp</i>', topics.buying, 'NAME'],
  ],
}

describe.each(Object.entries(tables))('%s:', (_, rows) => {
  test.each(rows)('%s: %s', async (__, typed, first, reason) => {
    const hits = await search(typed)
    expect(hits.slice(0, 1).map(({ entity, reason: found }) => [entity.id, found])).toEqual([[first, reason]])
    // What was found is shown, in each hit.
    expect(hits.filter(({ highlight }) => !highlight.includes('<mark>'))).toEqual([])
  })
})

describe('nothing is found for', () => {
  test.each([
    ['nothing', ''],
    ['space', '   '],
    ['signs alone', '?!"*~\\/(){}[]^:+-&|'],
    ['a smile', '😀'],
    ['what the graph does not know', 'xyzzyqq'],
    ['another alphabet', 'Трондхейм'],
  ])('%s', async (_, typed) => {
    expect(await search(typed)).toEqual([])
  })
})

test('there are as many searches as the tables are worth', () => {
  expect(Object.values(tables).flat().length).toBeGreaterThan(150)
})
