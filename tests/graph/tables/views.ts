// What a client reads of statements, evidence and mentions: the selection, and what it must answer.
import { datesOf } from '../../../src/statement/evidence-dates.ts'
import { mostExact } from '../../../src/statement/edtf.ts'
import { holds } from '../../../src/statement/holds.ts'
import { bases as allBases, type Evidence, type Mention, type Statement } from '../../../src/statement/knowledge.ts'
import { mergeDates } from '../../../src/statement/merge-dates.ts'
import { predicates } from '../../../src/statement/predicates.ts'
import { type Asked, evidenceOf, type Plain } from './plain.ts'

type Passage = Mention['passage']

/** The day on which `holds` is asked. */
export const DAY = '2019-10-24'

export const statementFields = `__typename id predicate subject { id } object { id } bases attestedOn validFrom validTo
  holds(on: "${DAY}") wording(language: NN)
  cited: evidence(basis: [EXTERNAL]) { basis attestedOn validFrom ... on Citation { url } }
  evidence {
    __typename basis attestedOn validFrom validTo
    ... on Quotation { exact prefix suffix start end document { id } }
    ... on Citation { title publisher url publishedOn }
    ... on Inference { rule explanation(language: EN) premises { id } quotations { exact start basis document { id } } }
  }`

export function viewOf(plain: Plain, statement: Statement, { basis }: Asked): object {
  const { id, type, predicate, subject, object, wording } = statement
  const dates = statement.evidence.map(datesOf)
  const { bases, attestedOn, validFrom, validTo } = mergeDates(dates, basis)
  return {
    __typename: type,
    id,
    predicate,
    subject: { id: subject },
    object: object === undefined ? null : { id: object },
    bases,
    attestedOn,
    validFrom: day(validFrom),
    validTo: day(validTo),
    holds: holds(predicates[predicate].temporal, dates, basis, DAY),
    wording: wording.NN,
    cited: evidenceOf(statement, ['EXTERNAL']).map((one) => citedView(plain, one)),
    evidence: evidenceOf(statement, basis).map((one) => evidenceView(plain, one, basis)),
  }
}

function evidenceView(plain: Plain, evidence: Evidence, basis: Asked['basis']): object {
  const { attestedOn, validFrom, validTo } = evidence
  const days = (basis ?? allBases).flatMap((one) => attestedOn[one] ?? [])
  return {
    basis: evidence.basis,
    attestedOn: mostExact(days) ?? null,
    validFrom: day(validFrom),
    validTo: day(validTo),
    ...support(plain, evidence),
  }
}

/** Its own argument governs what it attests, not that of the list. */
function citedView(plain: Plain, evidence: Evidence): object {
  const { basis, attestedOn, validFrom, url } = evidenceView(plain, evidence, ['EXTERNAL']) as Record<string, unknown>
  return { basis, attestedOn, validFrom, url }
}

function support(plain: Plain, evidence: Evidence): object {
  switch (evidence.basis) {
    case 'STATED': {
      const { document, ...words } = evidence.passage
      return { __typename: 'Quotation', ...words, document: { id: document } }
    }
    case 'EXTERNAL': {
      const source = plain.knowledge.sources.find(({ id }) => id === evidence.source)!
      const { title, url, publisher = null, publishedOn = null } = source
      return { __typename: 'Citation', title, url, publisher, publishedOn }
    }
    case 'INFERRED': {
      const premises = plain.inOrder(evidence.premises.map((id) => plain.statement(id)))
      const quotations = inText(evidence.passages)
      return {
        __typename: 'Inference',
        rule: evidence.rule,
        explanation: evidence.explanation.EN,
        premises: premises.map(({ id }) => ({ id })),
        quotations: quotations.map(({ exact, start, document }) => ({
          ...{ exact, start, basis: 'STATED', document: { id: document } },
        })),
      }
    }
  }
}

/** Each once: words quoted twice are one passage. */
function inText(passages: readonly Passage[]): Passage[] {
  const once = new Map(passages.map((one) => [`${one.document} ${one.start} ${one.end}`, one]))
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

export const mentionFields = 'entity { id } document { id } exact start end basis because'

export function mentionView({ entity, passage, basis, because }: Mention): object {
  const { document, exact, start, end } = passage
  return { entity: { id: entity }, document: { id: document }, exact, start, end, basis, because: because ?? null }
}

/** That a bound is open is no date. */
function day(bound: string | undefined): string | null {
  return bound === undefined || bound === '..' ? null : bound
}

export const ids = (some: readonly { readonly id: string }[]): object[] => some.map(({ id }) => ({ id }))
