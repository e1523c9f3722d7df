// Why everything is believed, over all that is served: no statement without evidence, every quotation in its text, every
// inference resting, however deep, on words or on sources, and figures that add up.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { dataOf, servedApi } from '../support/api.ts'

const ask = servedApi()

interface Evidence {
  readonly __typename: 'Quotation' | 'Citation' | 'Inference'
  readonly basis: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start?: number
  readonly end?: number
  readonly url?: string
  readonly rule?: string
  readonly explanation?: string
  readonly document?: { readonly id: string }
  readonly premises?: readonly { readonly id: string }[]
  readonly quotations?: readonly Evidence[]
}
interface Statement {
  readonly id: string
  readonly predicate: string
  readonly bases: readonly string[]
  readonly evidence: readonly Evidence[]
}

const words = 'basis exact prefix suffix start end document { id }'
const fields = `id predicate bases evidence { __typename basis ... on Quotation { ${words} } ... on Citation { url }
  ... on Inference { rule explanation premises { id } quotations { __typename ${words} } } }`

async function everyStatement(filter: string): Promise<Statement[]> {
  const found: Statement[] = []
  for (let after: string | null = null; ;) {
    const { statements } = (await dataOf(
      ask(
        `query ($after: String) { statements(${filter} first: 100, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
        { after },
      ),
    )) as {
      statements: {
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
        nodes: Statement[]
      }
    }
    found.push(...statements.nodes)
    if (!statements.pageInfo.hasNextPage) {
      expect(found).toHaveLength(statements.totalCount)
      return found
    }
    after = statements.pageInfo.endCursor
  }
}

let all: Statement[]
let texts: ReadonlyMap<string, string>

beforeAll(async () => {
  all = await everyStatement('')
  const { documents } = (await dataOf(ask('{ documents { nodes { id text } } }'))) as {
    documents: { nodes: { id: string; text: string }[] }
  }
  texts = new Map(documents.nodes.map(({ id, text }) => [id, text]))
})

describe('every statement', () => {
  test('has evidence, of the bases that it says', () => {
    const order = ['STATED', 'INFERRED', 'EXTERNAL']
    const wrong = all.filter(({ bases, evidence }) => {
      const own = order.filter((basis) => evidence.some((one) => one.basis === basis))
      return own.length === 0 || own.join() !== bases.join()
    })
    expect(wrong).toEqual([])
    expect(all.length).toBeGreaterThan(200)
  })

  test('quotes what stands in its text, with what stands around it', () => {
    const quotations = all.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.__typename === 'Quotation' ? [one] : (one.quotations ?? []))),
    )
    const wrong = quotations.filter(({ exact, prefix, suffix, start, end, document }) => {
      const text = texts.get(document!.id)!
      const around = [text.slice(Math.max(0, start! - 32), start), text.slice(end, end! + 32)]
      return text.slice(start, end) !== exact || prefix !== around[0] || suffix !== around[1]
    })
    expect(wrong).toEqual([])
    expect(quotations.length).toBeGreaterThan(150)
  })

  test('that is inferred rests on words and sources alone, however deep, and never on itself', () => {
    const byId = new Map(all.map((one) => [one.id, one]))
    const grounded = (id: string, above: readonly string[]): boolean => {
      if (above.includes(id)) return false
      return byId
        .get(id)!
        .evidence.some(
          ({ __typename, premises = [], quotations = [] }) =>
            __typename !== 'Inference' ||
            (premises.length + quotations.length > 0 && premises.every((one) => grounded(one.id, [...above, id]))),
        )
    }
    const inferences = all.filter(({ bases }) => bases.includes('INFERRED'))
    expect(inferences.filter(({ id }) => !grounded(id, []))).toEqual([])
    expect(
      inferences.every(({ evidence }) => evidence.every((one) => one.basis !== 'INFERRED' || one.explanation)),
    ).toBe(true)
    expect(inferences.length).toBeGreaterThan(50)
  })
})

test.each(['STATED', 'INFERRED', 'EXTERNAL'])('asked for %s, other evidence is left out', async (basis) => {
  const found = await everyStatement(`filter: { basis: [${basis}] }`)
  const expected = all
    .map((one) => ({ ...one, evidence: one.evidence.filter((piece) => piece.basis === basis) }))
    .filter(({ evidence }) => evidence.length > 0)
    .map((one) => ({ ...one, bases: [basis] }))
  expect(found).toEqual(expected)
})

describe('the figures of the coverage add up', () => {
  interface Coverage {
    readonly statements: number
    readonly byPredicate: readonly {
      predicate: string
      total: number
      stated: number
      inferred: number
      external: number
      withoutEvidence: number
    }[]
    readonly byDocument: readonly {
      document: { sentences: { note: string | null; statements: { id: string }[] }[] }
      sentences: number
      supporting: number
      noted: number
      silent: number
    }[]
  }
  let coverage: Coverage

  beforeAll(async () => {
    const data = await dataOf(
      ask(`{ coverage { statements
        byPredicate { predicate total stated inferred external withoutEvidence }
        byDocument { document { sentences { note statements { id } } } sentences supporting noted silent } } }`),
    )
    coverage = data['coverage'] as Coverage
  })

  test('by predicate, to what the list of statements has', () => {
    const withBasis = (statements: Statement[], basis: string) =>
      statements.filter(({ bases }) => bases.includes(basis)).length
    const predicates = [...new Set(all.map(({ predicate }) => predicate))].sort()
    expect(coverage.statements).toBe(all.length)
    expect(coverage.byPredicate).toEqual(
      predicates.map((predicate) => {
        const own = all.filter((one) => one.predicate === predicate)
        return {
          predicate,
          total: own.length,
          stated: withBasis(own, 'STATED'),
          inferred: withBasis(own, 'INFERRED'),
          external: withBasis(own, 'EXTERNAL'),
          withoutEvidence: 0,
        }
      }),
    )
  })

  test('by document: the report has twenty sentences, and every one is accounted for', () => {
    const [report, ...others] = coverage.byDocument
    expect(others).toEqual([])
    const { document, ...figures } = report!
    const supporting = document.sentences.filter(({ statements }) => statements.length > 0).length
    const noted = document.sentences.filter(({ statements, note }) => statements.length === 0 && note !== null).length
    expect(figures).toEqual({ sentences: 20, supporting, noted, silent: 0 })
    expect(supporting + noted).toBe(20)
  })
})
