import type { Passage } from '../../annotation/annotated.ts'
import { boundsOf, withImplied } from '../../statement/bounds.ts'
import { compare } from '../../statement/compare.ts'
import { mostExact } from '../../statement/edtf.ts'
import { bases, type Evidence, type Statement } from '../../statement/knowledge.ts'
import { passageId } from './passage.ts'
import { graphNode, type GraphRecords, type GraphRelationship, relationship, type Value } from './records.ts'

/** Why a statement is believed: its evidence in order, each with its words, its source or its premises. */
export function evidenceRecords(statement: Statement): GraphRecords {
  const evidence = evidenceInOrder(statement)
  return {
    nodes: evidence.map((one, n) => {
      const { id, basis, attestedOn, validFrom, validTo } = one
      return graphNode(['Evidence', label[basis]], {
        id,
        basis,
        n,
        attestedOn: mostExact(Object.values(attestedOn)),
        attestedOnSTATED: attestedOn.STATED,
        attestedOnINFERRED: attestedOn.INFERRED,
        attestedOnEXTERNAL: attestedOn.EXTERNAL,
        validFrom,
        validTo,
        ...withImplied(boundsOf(one)),
        ...(basis === 'INFERRED' ? inferenceProperties(one) : {}),
      })
    }),
    relationships: evidence.flatMap((one) => [relationship('EVIDENCE', statement.id, one.id), ...support(one)]),
  }
}

/** STATED first, in the order of the text, then INFERRED, then EXTERNAL. */
export function evidenceInOrder({ evidence }: Statement): readonly Evidence[] {
  return [...evidence].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    return (
      bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
      compare(one.in, other.in) ||
      one.at - other.at ||
      compare(a.id, b.id)
    )
  })
}

/** The words that a piece of evidence quotes. */
export function passagesOf(evidence: Evidence): readonly Passage[] {
  switch (evidence.basis) {
    case 'STATED':
      return [evidence.passage]
    case 'INFERRED':
      return evidence.passages
    case 'EXTERNAL':
      return []
  }
}

const label = { STATED: 'Quotation', INFERRED: 'Inference', EXTERNAL: 'Citation' } as const

function placeOf(evidence: Evidence): { readonly in: string; readonly at: number } {
  switch (evidence.basis) {
    case 'STATED':
      return { in: evidence.passage.document, at: evidence.passage.start }
    case 'INFERRED':
      return { in: evidence.rule, at: 0 }
    case 'EXTERNAL':
      return { in: evidence.source, at: 0 }
  }
}

function inferenceProperties({ rule, explanation }: Evidence & { basis: 'INFERRED' }): Record<string, Value> {
  return { rule, explanationNB: explanation.NB, explanationNN: explanation.NN, explanationEN: explanation.EN }
}

function support(evidence: Evidence): GraphRelationship[] {
  const { id } = evidence
  switch (evidence.basis) {
    case 'STATED':
      return [relationship('QUOTES', id, passageId(evidence.passage))]
    case 'EXTERNAL':
      return [relationship('CITES', id, evidence.source)]
    case 'INFERRED':
      return [
        ...evidence.premises.map((premise, n) => relationship('PREMISE', id, premise, { n })),
        ...evidence.passages.map((passage, n) => relationship('QUOTES', id, passageId(passage), { n })),
      ]
  }
}
