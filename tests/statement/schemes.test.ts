// Identifiers that registers and vocabularies have given out, and such as none can have.
import { describe, expect, test } from '@jest/globals'
import { schemes } from '../../src/statement/reference/schemes.ts'

const cases: [string, string[], string[]][] = [
  [
    'Enhetsregisteret',
    // KS, the register itself, Statistics Norway, and one whose check digit is 0.
    ['971032146', '974760673', '971526920', '923609016', '912660680'],
    // Two digits exchanged, another check digit, too short, spaces, a number that begins with neither 8 nor 9.
    ['971023146', '971032145', '97103214', '9710321466', '971 032 146', '123456785', ''],
  ],
  [
    'SSB KLASS 104',
    ['01', '07', '12', '20', '30', '39', '50', '56'],
    ['7', '13', '21', '00', '29', '57', '99', '0701'],
  ],
  ['SSB KLASS 131', ['0301', '3901', '5001', '0701'], ['301', '1301', '9999', '03011']],
  ['ISO 3166-2', ['NO-03', 'NO-50'], ['NO-13', 'no-03', '03', 'SE-03']],
  ['NUTS', ['NO0', 'NO081', 'NO0B'], ['NO', 'NO0811', 'SE110', 'no081']],
  [
    'CPV 2008',
    // Construction work, building construction, road maintenance as works and as a service, software, transport.
    ['45000000', '45000000-7', '45210000-2', '45233141-9', '50230000-6', '48000000-8', '60000000-8', '03000000-1'],
    ['4500000', '45000000-8', '45233141-8', '450000007', '00000000', '45000000-', 'CPV 45000000'],
  ],
  ['ePO', ['epo:InnovativeProcurement'], ['InnovativeProcurement', 'epo:', 'epo:innovative procurement']],
  ['EU strategic-procurement', ['inn-pur', 'env-imp', 'soc-obj'], ['none', 'INN-PUR', 'innovation']],
  ['EU innovative-acquisition', ['rd-act', 'mar-nov', 'proc-innov', 'prod-innov'], ['rd', 'inn-pur']],
  ['Wikidata', ['Q20', 'Q108266'], ['20', 'Q', 'Q0', 'P31', 'q20']],
]

describe.each(cases)('%s', (name, given, none) => {
  test.each(given)('%j', (value) => {
    expect(schemes[name]?.fits(value)).toBe(true)
  })
  test.each(none)('not %j', (value) => {
    expect(schemes[name]?.fits(value)).toBe(false)
  })
})

test('every one of them is tried', () => {
  expect(cases.map(([name]) => name)).toEqual(Object.keys(schemes))
})
