import { type Basis, bases as allBases, type Evidence } from './knowledge.ts'
import { defined } from './defined.ts'

/** The dates of one piece of evidence as they stand on its node in Neo4j; what is not known is absent or null. */
export interface EvidenceDates {
  readonly basis: string
  readonly attestedOnSTATED?: string | null | undefined
  readonly attestedOnINFERRED?: string | null | undefined
  readonly attestedOnEXTERNAL?: string | null | undefined
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
}

/** Bases asked for; left out (or null), all three. */
export type BasesAsked = readonly string[] | null | undefined

/** The dates of a piece of evidence, flat. */
export function datesOf(evidence: Evidence): EvidenceDates {
  return defined({
    basis: evidence.basis,
    attestedOnSTATED: evidence.attestedOn.STATED,
    attestedOnINFERRED: evidence.attestedOn.INFERRED,
    attestedOnEXTERNAL: evidence.attestedOn.EXTERNAL,
    validFrom: evidence.validFrom,
    validTo: evidence.validTo,
  })
}

/** The evidence of the bases asked for. */
export function ofBases(evidence: readonly EvidenceDates[], bases: BasesAsked): readonly EvidenceDates[] {
  return bases == null ? evidence : evidence.filter((one) => bases.includes(one.basis))
}

/** The days that one piece of evidence attests, as the bases asked for know them. */
export function attestedDays(evidence: EvidenceDates, bases: BasesAsked): string[] {
  return allBases.flatMap((basis: Basis) => {
    const day = evidence[`attestedOn${basis}`]
    return day && (bases == null || bases.includes(basis)) ? [day] : []
  })
}
