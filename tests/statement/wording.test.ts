import { expect, test } from '@jest/globals'
import { dateWords } from '../../src/statement/date-words.ts'
import { find, statementsFrom } from './find.ts'
import { meeting } from './meeting.ts'

test.each([
  ['2019-10-24', '24. oktober 2019', '24 October 2019'],
  ['XXXX-10-24', '24. oktober', '24 October'],
  ['2019-10', 'oktober 2019', 'October 2019'],
  ['2019', '2019', '2019'],
  ['..', 'nei', 'no'],
  ['snart', 'snart', 'snart'],
])('%s reads «%s»', (date, norwegian, english) => {
  expect(dateWords(date)).toEqual({ NB: norwegian, NN: norwegian, EN: english })
})

const statements = statementsFrom(meeting())
test.each([
  [
    { predicate: 'MEMBER_OF', subject: 'person:helgesen', episode: '2012' },
    'Gunn Marit Helgesen er styreleder i Kommunesektorens organisasjon',
    'Gunn Marit Helgesen er styreleder i Kommunesektorens organisasjon',
    'Gunn Marit Helgesen is styreleder of Kommunesektorens organisasjon',
  ],
  [
    { predicate: 'MEMBER_OF', subject: 'person:treidene' },
    'Gunnar Berg Treidene hører til Vestfold fylkeskommune',
    'Gunnar Berg Treidene høyrer til Vestfold fylkeskommune',
    'Gunnar Berg Treidene belongs to Vestfold fylkeskommune',
  ],
  [
    { predicate: 'POST_IN', subject: 'post:chair' },
    'Styreleder er en post i Kommunesektorens organisasjon',
    'Styreleder er ein post i Kommunesektorens organisasjon',
    'Styreleder is a post in Kommunesektorens organisasjon',
  ],
  [
    { predicate: 'GAVE', subject: 'person:aspas' },
    'Knut Aspås holdt «Innlegg: aspas»',
    'Knut Aspås heldt «Innlegg: aspas»',
    'Knut Aspås gave “Innlegg: aspas”',
  ],
  [
    { predicate: 'IN_CAPACITY_OF', subject: 'contribution:vestfold' },
    '«Innlegg: vestfold» ble holdt på vegne av Vestfold fylkeskommune',
    '«Innlegg: vestfold» vart halde på vegner av Vestfold fylkeskommune',
    '“Innlegg: vestfold” was given on behalf of Vestfold fylkeskommune',
  ],
  [
    { predicate: 'PARTICIPATES_IN' },
    'Vestfold fylkeskommune er eier av Nye Horten VGS',
    'Vestfold fylkeskommune er eigar av Nye Horten VGS',
    'Vestfold fylkeskommune is the owner of Nye Horten VGS',
  ],
  [
    { predicate: 'HAS_FACT', value: '2019-10-24' },
    'Fylkesmøte 2019, dato: 24. oktober 2019',
    'Fylkesmøte 2019, dato: 24. oktober 2019',
    'Fylkesmøte 2019, date: 24 October 2019',
  ],
] as const)('%j', (parts, NB, NN, EN) => {
  expect(find(statements, parts).map(({ wording }) => wording)).toEqual([{ NB, NN, EN }])
})
