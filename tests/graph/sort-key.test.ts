import { describe, expect, test } from '@jest/globals'
import { sortKey, sortKeyOf } from '../../src/graph/sort-key.ts'
import { compare } from '../../src/statement/compare.ts'

// What Norwegians expect, as ICU has it. Equal names (Aas, Ås) are told apart by id, so only base letters matter.
const norwegian = new Intl.Collator('nb', { sensitivity: 'base' })

const names = [
  'Aas',
  'Aase Marthe Horrigmo',
  'Ås',
  'Ås bygg',
  'Åse',
  'Ærlig',
  'Ärlig',
  'Øst',
  'Östersund',
  'Oestre',
  'Østfold',
  'Zakarias',
  'Bø',
  'Bo',
  'Bodø',
  'Jaabæk',
  'Jåbæk',
  'Linné',
  'Linne',
  'Müller',
  'Myller',
  'Mykland',
  'Møre og Romsdal',
  'More',
  'Nord-Trøndelag',
  'Nord Trøndelag',
  'Nordland',
  'Nord',
  'NORD',
  'Sør-Trøndelag',
  'Đivttasvuotna',
  'Deatnu',
  'Guovdageaidnu',
  'Kárášjohka',
  'Karasjok',
  'Unjárga',
  'Unŋis',
  'Unsted',
  'Þór',
  'Thor',
  'Thorsen Egeberg',
  'fv. 42',
  'fv. 7',
  'Fv 42',
  '1. plass',
  '3M',
  '«Sitat»',
  'Drift og vedlikehold av fylkesveier',
  'drift/vedlikehold',
  'drift, vedlikehold',
  'drift',
]

describe('sortKey', () => {
  const pairs = names.flatMap((a) => names.map((b): [string, string] => [a, b]))

  test('orders every two names as the Norwegian alphabet does', () => {
    const wrong = pairs.filter(([a, b]) => compare(sortKey(a), sortKey(b)) !== Math.sign(norwegian.compare(a, b)))
    expect(wrong).toEqual([])
  })

  test.each([
    ['Aase', 'Åse'],
    ['  Nye \u00a0 Horten\nVGS ', 'nye horten vgs'],
    ['Skole\u00adbygg', 'skolebygg'],
    ['A\u030as', 'Ås'],
  ])('takes %j for the same as %j', (a, b) => {
    expect(sortKey(a)).toBe(sortKey(b))
  })

  test('looks at the next part only where the ones before are the same', () => {
    const keys = [sortKeyOf('ås', 'z'), sortKeyOf('ås bygg', 'a'), sortKeyOf('ås'), sortKeyOf('ås', undefined, 'b')]
    expect([...keys].sort()).toEqual(['ås', 'ås\tb', 'ås\tz', 'ås bygg\ta'])
  })
})
