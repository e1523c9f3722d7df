import type { Knowledge, Statement } from '../statement/knowledge.ts'
import { nameKey } from '../statement/name-key.ts'
import type { Agreement, Difference } from './agreement.ts'
import type { Alignment } from './align-entities.ts'
import { passagesOf, sharedCover, type Span } from './spans.ts'
import { scores, Tally } from './tally.ts'

type StatementAgreement = Pick<Agreement, 'statements' | 'statementBases' | 'differences'>

/** Two claims are one where they are of one kind, made in one place, and at least so much of their words is shared. */
const LEAST_SHARED = 0.4

/**
 * Statements that only cite a source are nobody's reading of the text, and a thing's name is told by its mentions; both are
 * left out. Claims are worded freely, so they are paired by the words that they rest on.
 */
export function compareStatements(a: Knowledge, b: Knowledge, alignment: Alignment): StatementAgreement {
  const tally = new Tally()
  const differences: Difference[] = []
  const [first, second] = [read(a), read(b)]
  const left = new Set(second)
  const to = (id: string | undefined) => (id === undefined ? null : (alignment.get(id) ?? id))
  const byKey = new Map(second.map((one) => [keyOf(one, to), one]))
  let [of, same] = [0, 0]

  for (const one of second) tally.add(one.predicate, 'b')
  for (const one of first) {
    tally.add(one.predicate, 'a')
    const other = one.predicate === 'CLAIMED' ? claimLike(one, left, to) : byKey.get(keyOf(one, (id) => id ?? null))
    const at = { sentence: sentenceOf(one, a), words: one.wording.NB }
    if (other === undefined || !left.delete(other)) {
      differences.push({ what: 'statement', who: 'only a', ...at, detail: describe(one) })
      continue
    }
    tally.add(one.predicate, 'both')
    of += 1
    if (basesOf(one) === basesOf(other)) same += 1
    else differences.push({ what: 'basis', who: 'differs', ...at, detail: `a: ${basesOf(one)}; b: ${basesOf(other)}` })
  }
  for (const one of left) {
    const at = { sentence: sentenceOf(one, b), words: one.wording.NB }
    differences.push({ what: 'statement', who: 'only b', ...at, detail: describe(one) })
  }
  return {
    statements: scores(tally.counts),
    statementBases: { of, same },
    differences: differences.sort((x, y) => (x.sentence ?? 0) - (y.sentence ?? 0)),
  }
}

function read({ statements }: Knowledge): Statement[] {
  return statements.filter(
    ({ predicate, evidence }) => predicate !== 'NAMED' && evidence.some(({ basis }) => basis !== 'EXTERNAL'),
  )
}

function keyOf(
  { predicate, subject, object, post, role, property, value }: Statement,
  to: (id?: string) => string | null,
) {
  const literal = value === undefined ? null : nameKey(value)
  return JSON.stringify([predicate, to(subject), to(object), to(post), role ?? null, property ?? null, literal])
}

function claimLike(claim: Statement, among: ReadonlySet<Statement>, to: (id?: string) => string | null) {
  const words = spansOf(claim)
  const fits = [...among]
    .filter(
      ({ predicate, kind, subject }) => predicate === 'CLAIMED' && kind === claim.kind && to(subject) === claim.subject,
    )
    .map((other) => ({ other, shared: sharedCover(words, spansOf(other)) }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((x, y) => y.shared - x.shared)
  return fits[0]?.other
}

function spansOf({ evidence }: Statement): Span[] {
  return evidence.flatMap(passagesOf)
}

/** The sentence of the first words that it rests on. */
function sentenceOf(statement: Statement, { documents }: Knowledge): number | undefined {
  const [first] = spansOf(statement).sort((x, y) => x.start - y.start)
  const sentences = documents.find(({ id }) => id === first?.document)?.sentences ?? []
  return sentences.find(({ start, end }) => first !== undefined && start <= first.start && first.start < end)?.number
}

function basesOf({ evidence }: Statement): string {
  return [...new Set(evidence.map(({ basis }) => basis))].filter((basis) => basis !== 'EXTERNAL').join(' and ')
}

function describe(statement: Statement): string {
  const { predicate, subject, object, post } = statement
  return `${predicate} ${[subject, object, post].filter((id) => id !== undefined).join(' ')} (${basesOf(statement)})`
}
