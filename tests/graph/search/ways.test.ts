import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from '../../../src/graph/search/highlight.ts'
import { searchForms } from '../../../src/graph/search/search-forms.ts'
import { RANKS, searchWays } from '../../../src/graph/search/ways.ts'

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        'AND',
        'OR',
        'NOT',
        '~',
        '*',
        '?',
        '(',
        ')',
        '\\',
        '/',
        '^',
        ':',
        '[',
        'TO',
        ']',
        'name:',
        'vei',
        '&&',
        '||',
        '!',
        '+',
        '-',
        '{',
        '}',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ').slice(0, 200)),
)

/** Lucene's syntax as far as the ways use it: a field and one word, with a star or a tilde, joined by AND and OR. */
const clause = `(?:${searchForms.join('|')}):(?:[a-z0-9]+(?:\\*|~[12])?|\\*[a-z0-9]+\\*)`
const isQuery = new RegExp(`^\\(*${clause}\\)*(?: (?:AND|OR|NOT) \\(*${clause}\\)*)*$`)

describe('whatever is typed', () => {
  test('becomes a query of plain words, with every bracket closed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const { query, rank, unless } of searchWays(text)) {
          expect(query).toMatch(isQuery)
          expect(query.split('(')).toHaveLength(query.split(')').length)
          expect(rank).toBeLessThan(RANKS)
          expect(unless).toBeLessThan(rank)
          expect(query.split(':').length - 1).toBeLessThan(1024)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the longest words and the most of them make no query too large', () => {
    for (const text of [
      'a '.repeat(100),
      'abcdefg '.repeat(25),
      'samferdselsdirektør '.repeat(10),
      'a'.repeat(200),
      'abcdefghijklmnopqrstuvwxyzabcd',
    ]) {
      const sizes = searchWays(text).map(({ query }) => query.split(':').length - 1)
      expect(sizes.filter((size) => size >= 1024)).toEqual([])
    }
  })
})

describe('the closest way comes first:', () => {
  const of = (text: string) => searchWays(text).map(({ rank, reason, query }) => `${rank} ${reason ?? '-'} ${query}`)

  test('one short word', () => {
    expect(of('ks')).toEqual([
      '0 - whole:ks',
      '1 - (words:ks NOT whole:ks)',
      '2 - ((words:ks OR stems:ks) NOT words:ks)',
      '10 TEXT (textWords:ks OR textStems:ks)',
      '3 PART (((words:ks OR stems:ks OR parts:ks) OR initials:ks) NOT (words:ks OR stems:ks))',
      '4 - (((words:ks OR stems:ks OR parts:ks OR words:ks*) OR whole:ks*) NOT ((words:ks OR stems:ks OR parts:ks) OR initials:ks))',
    ])
  })
})

/** What a page would show of the HTML, and what it would mark. */
function shown(html: string): { readonly text: string; readonly marks: readonly string[] } {
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  const plain = (piece: string) => piece.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => signs[sign]!)
  const marks = [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, marked]) => plain(marked!))
  return { text: plain(html.replace(/<\/?mark>/g, '')), marks }
}

describe('a highlight', () => {
  test.each([
    ['a word', 'Nye Horten VGS', 'horten', 'Nye <mark>Horten</mark> VGS'],
    ['words that follow each other as one', 'Gunn Marit Helgesen', 'gunn marit', '<mark>Gunn Marit</mark> Helgesen'],
    ['another form', 'vedlikehold av fylkesveier', 'fylkesvegane', 'vedlikehold av <mark>fylkesveier</mark>'],
    ['a part', 'vedlikehold av fylkesveier', 'veg', 'vedlikehold av fylkes<mark>vei</mark>er'],
    ['a beginning', 'samfunnsutviklerrollen', 'samf', '<mark>samf</mark>unnsutviklerrollen'],
    ['a beginning with aa for å', 'Åse', 'aas', '<mark>Ås</mark>e'],
    ['a part after aa', 'Aaseral', 'eral', 'Aas<mark>eral</mark>'],
    ['a word with a wrong letter', 'Knut Aspås', 'aspos', 'Knut <mark>Aspås</mark>'],
    ['only what fits best', 'bygg og bygge', 'bygg', '<mark>bygg</mark> og bygge'],
    [
      'initials',
      'Møre og Romsdal fylkeskommune',
      'mrfk',
      '<mark>M</mark>øre og <mark>R</mark>omsdal <mark>f</mark>ylkes<mark>k</mark>ommune',
    ],
    [
      'what is markup in a page',
      'A & B <i>"vei"</i>',
      'vei',
      'A &amp; B &lt;i&gt;&quot;<mark>vei</mark>&quot;&lt;/i&gt;',
    ],
    ['what is typed is not shown', 'Vei', '<script>vei', '<mark>Vei</mark>'],
    ['nothing that fits', 'Sweco', 'vei', 'Sweco'],
  ])('%s', (_, text, asked, expected) => {
    expect(highlight(text, asked)).toBe(expected)
  })

  test('of a long text the words around what fits', () => {
    const text = `${'før '.repeat(100)}treff ${'etter '.repeat(100)}slutt`
    const { text: part, marks } = shown(highlight(text, 'treff'))
    expect(marks).toEqual(['treff'])
    expect(part).toMatch(/^… (før )+treff( etter)+ …$/)
    expect(part.length).toBeLessThanOrEqual(204)
  })

  test('of any text is that text, and marks are pieces of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), typed, (text, asked) => {
        const { text: plain, marks } = shown(highlight(text, asked))
        expect(plain).toBe(text)
        for (const mark of marks) expect(text).toContain(mark)
      }),
      { numRuns: 500 },
    )
  })
})
