// The corpus after every check: quotations have offsets, references resolve, only accepted entries are left.
import type {
  DocumentRecord,
  EntityRecord,
  MentionEntry,
  NameEntry,
  SentenceEntry,
  SourceRecord,
  StatementEntry,
} from '../corpus/records.ts'

/** Words where they stand. `text.slice(start, end) === exact`, in UTF-16 code units. */
export interface Passage {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 code units before and after, so that the words can be found again in a changed text. */
  readonly prefix: string
  readonly suffix: string
}

export interface Annotated {
  readonly documents: readonly AnnotatedDocument[]
  readonly entities: readonly AnnotatedEntity[]
  readonly sources: readonly SourceRecord[]
  readonly statements: readonly AnnotatedStatement[]
  readonly identity: Identity
}

/** What the ledger of who is who lets us know. Everything else names present ids only. */
export interface Identity {
  readonly former: readonly FormerId[]
  /** Pairs that share a name and are not one. */
  readonly different: readonly (readonly [string, string])[]
}

/** An id that an entity had, or that somebody had who is this one. */
export interface FormerId {
  readonly id: string
  readonly now: string
  readonly because: string
  readonly decidedOn: string
}

export interface AnnotatedEntity extends Omit<EntityRecord, 'names'> {
  readonly names: readonly AnnotatedName[]
}
export interface AnnotatedName extends NameEntry {
  readonly passages: readonly Passage[]
}

export interface AnnotatedDocument extends Omit<DocumentRecord, 'sentences'> {
  readonly sentences: readonly AnnotatedSentence[]
}

export interface AnnotatedSentence extends Omit<SentenceEntry, 'mentions' | 'statements' | 'text' | 'number'> {
  /** `<document id>#<number>`. */
  readonly id: string
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mentions: readonly AnnotatedMention[]
  readonly statements: readonly AnnotatedStatement[]
}

export interface AnnotatedMention extends MentionEntry {
  readonly passage: Passage
}

export interface AnnotatedStatement extends StatementEntry {
  /** Where its words stand, in the order given; empty for what only a source says. */
  readonly passages: readonly Passage[]
}
