// What makes the forms of a word one: folding, stems, sounds, parts.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Compounds } from '../../../src/graph/search/compounds.ts'
import { editDistance } from '../../../src/graph/search/edit-distance.ts'
import { foldedWords } from '../../../src/graph/search/folded-words.ts'
import { sound } from '../../../src/graph/search/sound.ts'
import { stem } from '../../../src/graph/search/stem.ts'
import { tellingWords } from '../../../src/graph/search/telling-words.ts'

const folded = (text: string) => foldedWords(text).map((word) => word.folded)

describe('words are folded:', () => {
  test.each([
    ['capitals', 'KS og LUP', ['ks', 'og', 'lup']],
    ['å', 'Aspås Aspaas Aspas AASE Åse', ['aspas', 'aspas', 'aspas', 'ase', 'ase']],
    ['ø', 'Jøsendal Joesendal Jösendal', ['josendal', 'josendal', 'josendal']],
    ['æ', 'næring naering naring', ['naring', 'naring', 'naring']],
    ['a pair that begins another', 'aaa', ['aa']],
    ['an o of a pair of its own', 'oe ooe', ['o', 'oo']],
    ['marks', 'é Ü ñ č fylhkentjïelte', ['e', 'u', 'n', 'c', 'fylhkentjielte']],
    ['marks that stand by themselves', 'A\u030Ase', ['ase']],
    ['Sami letters', 'Kárášjohka Guovdageaidnu đŋŧ', ['karasjohka', 'guovdageaidnu', 'dnt']],
    ['ligatures and wide letters', 'ﬁsk ＫＳ', ['fisk', 'ks']],
    ['hyphens and signs part words', 'drifts- og/eller Aust-Agder', ['drifts', 'og', 'eller', 'aust', 'agder']],
    ['figures', '24.oktober 2019', ['24', 'oktober', '2019']],
    ['another alphabet by its numbers', 'жук', ['u436u443u43a']],
    ['nothing of signs', '?!*~\\ 😀', []],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected)
  })

  test('each letter knows where it comes from', () => {
    const text = 'i Aspaas'
    expect(foldedWords(text)).toEqual([
      { folded: 'i', start: 0, end: 1, at: [0] },
      { folded: 'aspas', start: 2, end: 8, at: [2, 3, 4, 5, 7] },
    ])
  })

  test('of any text only small letters and figures are left, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { folded: word, start, end, at } of foldedWords(text)) {
          expect(word).toMatch(/^[a-z0-9]+$/)
          expect(at).toHaveLength(word.length)
          expect([start, ...at, end]).toEqual([start, ...at, end].sort((a, b) => a - b))
        }
      }),
    )
  })
})

describe('these forms have one stem:', () => {
  test.each([
    ['vei veien veier veiene veg vegen vegar vegane'],
    ['fylkesvei fylkesveier fylkesveiene fylkesvegar fylkesvegane'],
    ['vedlikehold vedlikeholdet vedlikehald'],
    ['bygg bygget byggene bygga bygging'],
    ['anskaffelse anskaffelser anskaffelsen anskaffelsene anskaffing anskaffingar anskaffinga'],
    ['leverandør leverandører leverandørene leverandørar leverandørane'],
    ['bestiller bestillere bestillerne bestillarar'],
    ['leder lederen ledere leiar leiaren leiarar'],
    ['løsning løsninger løsningene løysing løysingar'],
    ['tjeneste tjenester tjenestene teneste tenester'],
    ['eiendom eiendommer eiendommen eigedom eigedomar'],
    ['skole skolen skoler skule skular'],
    ['kommune kommuner kommunene kommunar kommunenes'],
    ['offentlig offentlige offentleg offentlege'],
    ['innovativ innovative innovativt'],
    ['miljø miljøet miljøs'],
    ['møte møtet møter møta'],
    ['program programmet programmer'],
    ['omstilling omstillingen omstille omstillinga'],
    ['road roads'],
    ['county counties'],
  ])('%s', (forms) => {
    expect([...new Set(folded(forms).map(stem))]).toHaveLength(1)
  })
})

describe('these words have stems of their own:', () => {
  test.each([
    ['bygg byggmester bygd'],
    ['vei veileder'],
    ['fylke fylkeskommune'],
    ['innkjøp innovasjon'],
    ['Vestfold Østfold'],
    ['Troms Trøndelag'],
    ['2019 2020'],
    ['Helgesen Helge Helene'],
  ])('%s', (words) => {
    const all = folded(words)
    expect(new Set(all.map(stem)).size).toBe(all.length)
  })
})

describe('these sound alike:', () => {
  test.each([
    ['Christian Kristian'],
    ['Thorsen Torsen'],
    ['Gunn Gun'],
    ['dahl dal'],
    ['Wiken Viken'],
    ['Hjelmeland Jelmeland'],
    ['Philip Filip'],
    ['Zachariassen Sakariasen'],
  ])('%s', (words) => {
    expect([...new Set(folded(words).map(sound))]).toHaveLength(1)
  })
})

describe('a compound is cut where its parts are known:', () => {
  const compounds = new Compounds(['fylkene', 'innkjop', 'leverandorutvikling', 'berg'])
  test.each<[string, readonly string[], string]>([
    ['fylkesveier', ['fylk', 'vei'], 'fv'],
    ['fylkeskommune', ['fylk', 'kommun'], 'fk'],
    ['innkjopsmakt', ['innkjop', 'makt'], 'im'],
    ['samferdselsdirektor', ['samferdsel', 'direktor'], 'sd'],
    ['leverandorutviklingsprogrammet', ['leverandorutvikl', 'leverandor', 'utvikl', 'program'], 'lup'],
    ['moderniseringsdepartementet', ['moderniser', 'departement'], 'md'],
    ['nestleder', ['nest', 'led'], 'nl'],
    ['kommuner', [], 'k'],
    ['veidekke', [], 'v'],
    ['egeberg', [], 'e'],
  ])('%s', (word, parts, initials) => {
    expect(compounds.parts(word)).toEqual(parts)
    expect(compounds.initials(word)).toBe(initials)
  })
})

test('words that tell nothing are left out, unless there are no others', () => {
  expect(tellingWords(['drift', 'og', 'vedlikehold', 'av', 'fylkesveier'])).toEqual([
    'drift',
    'vedlikehold',
    'fylkesveier',
  ])
  expect(tellingWords(['the', 'ministry', 'of'])).toEqual(['ministry'])
  expect(tellingWords(['og', 'av'])).toEqual(['og', 'av'])
})

describe('wrong letters are counted:', () => {
  test.each([
    ['the same', 'vei', 'vei', 0],
    ['another', 'vei', 'veg', 1],
    ['one too many', 'helgesen', 'helgeseen', 1],
    ['one left out', 'helgesen', 'helgsen', 1],
    ['two swapped', 'horten', 'hotren', 1],
    ['two of them', 'helgesen', 'hegleson', 2],
    ['all', 'abc', '', 3],
  ])('%s', (_, a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance])
  })
})
