// What the graph is to hold: entities, statements with their evidence, and the texts. Everything is resolved and derived
// here; the next step only writes it down.
import type { EntityType, Language } from '../corpus/records.ts'
import type { Passage } from '../annotation/annotated.ts'
import type { Predicate } from './predicates.ts'

export type Basis = 'STATED' | 'INFERRED' | 'EXTERNAL'
export const bases: readonly Basis[] = ['STATED', 'INFERRED', 'EXTERNAL']

/** One text in the three languages of the API. */
export type Wording = Readonly<Record<Language, string>>

export interface Knowledge {
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly documents: readonly DocumentText[]
  readonly mentions: readonly Mention[]
  readonly sources: readonly Source[]
  readonly formerIds: readonly FormerId[]
  readonly carryings: readonly Carrying[]
  readonly timeline: readonly TimelineEntry[]
  readonly anachronisms: readonly Anachronism[]
}

/** An id that an entity or a statement had before, or that somebody had who is this one: it keeps leading there. */
export interface FormerId {
  readonly id: string
  readonly now: string
  /** Why, as the ledger of who is who says; absent where a statement only became one of several episodes. */
  readonly because?: string
  readonly decidedOn?: string
}

export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** OrganisationKind, ChangeKind or ContributionKind. */
  readonly kind?: string
  /** A contribution's event. */
  readonly event?: string
}

/** How a statement reads in the API: which GraphQL type implements it. */
export type StatementType = 'Membership' | 'Work' | 'Participation' | 'Name' | 'Fact' | 'Claim' | 'Relation'

export interface Statement {
  /** `statement:` + a hash of what it says, never of its evidence or dates. */
  readonly id: string
  readonly type: StatementType
  readonly predicate: Predicate
  readonly subject: string
  readonly object?: string
  readonly post?: string
  readonly role?: string
  /** A Fact's property, an identifier's scheme. */
  readonly property?: string
  /** A literal: a name, a fact's or identifier's value, the text of a claim. */
  readonly value?: string
  readonly unit?: string
  readonly url?: string
  /** NameKind or ClaimKind. */
  readonly kind?: string
  readonly language?: Language
  readonly saidBy: readonly string[]
  readonly about: readonly string[]
  readonly slug?: string
  readonly episode?: string
  /** IN_CAPACITY_OF: for each speaker, the memberships by which they may have spoken, best first, by statement id. */
  readonly memberships?: readonly (readonly string[])[]
  /** Other values of a single-valued property that cannot both be true, by statement id. */
  readonly conflictsWith: readonly string[]
  /** At least one. */
  readonly evidence: readonly Evidence[]
  readonly wording: Wording
}

/** The day a piece of evidence attests, as each basis knows it (EDTF): { STATED: 'XXXX-10-24', EXTERNAL: '2019-10-24' }. */
export type AttestedOn = Readonly<Partial<Record<Basis, string>>>

interface EvidenceBase {
  /** `evidence:` + a hash of its statement and of what it is. */
  readonly id: string
  readonly attestedOn: AttestedOn
  /** EDTF; the first day. */
  readonly validFrom?: string
  /** EDTF; the day after the last; a partial one names the period of the last day, unshifted. */
  readonly validTo?: string
}

export interface QuotationEvidence extends EvidenceBase {
  readonly basis: 'STATED'
  readonly passage: Passage
}
export interface CitationEvidence extends EvidenceBase {
  readonly basis: 'EXTERNAL'
  readonly source: string
}
export interface InferenceEvidence extends EvidenceBase {
  readonly basis: 'INFERRED'
  readonly rule: string
  readonly explanation: Wording
  /** Statement ids. */
  readonly premises: readonly string[]
  readonly passages: readonly Passage[]
}
export type Evidence = QuotationEvidence | CitationEvidence | InferenceEvidence

export interface DocumentText {
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly text: string
  readonly url?: string
  readonly publishedOn?: string
  readonly event?: string
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly id: string
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly note?: string
}

export interface Mention {
  readonly id: string
  readonly passage: Passage
  readonly sentence: string
  /** Undefined where the words may name any of `candidates`. */
  readonly entity?: string
  readonly candidates: readonly string[]
  readonly basis: 'STATED' | 'INFERRED'
  readonly because?: string
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  readonly url: string
  readonly publishedOn?: string
}

/** One route from an organisation to one that carries on its responsibilities, or part of them. */
export interface Carrying {
  readonly from: string
  readonly to: string
  /** The change events between, in order; empty for the organisation itself. */
  readonly via: readonly string[]
  /** The day from which the last of them has certainly taken place; undefined for the organisation itself. */
  readonly since?: string
  /** Whether it ends with a transfer: what was transferred went to `to`, whatever became of that later. */
  readonly byTransfer: boolean
}

export type TimelineChange = 'BEGAN' | 'ENDED' | 'HAPPENED' | 'ATTESTED'

export interface TimelineEntry {
  readonly statement: string
  /** EDTF. Of an end, the day after the last, as everywhere. */
  readonly date: string
  readonly change: TimelineChange
}

export interface Anachronism {
  /** The mention's id. */
  readonly mention: string
  readonly entity: string
  readonly document: string
  /** NO, or UNKNOWN where a partial date leaves room for the day. */
  readonly exists: 'NO' | 'UNKNOWN'
  readonly explanation: Wording
}
