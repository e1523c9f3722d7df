// What stands in seeds/, typed but not yet understood: no offset is computed and no reference is resolved here.
// Every record keeps its place, so that any later step can say where a problem stands.
import type { Place } from '../place.ts'

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T
  readonly place: Place
}

export type Status = 'proposed' | 'accepted' | 'rejected'
export type Language = 'NB' | 'NN' | 'EN'
export type EntityType =
  'Person' | 'Organisation' | 'Post' | 'ChangeEvent' | 'Topic' | 'Project' | 'Event' | 'Contribution' | 'Document'

export interface Corpus {
  readonly documents: readonly DocumentRecord[]
  readonly entities: readonly EntityRecord[]
  readonly sources: readonly SourceRecord[]
  /** Facts from outside the texts, each with a `source`. */
  readonly statements: readonly StatementEntry[]
  readonly identity: IdentityLedger
}

/** One entry under `entities:` of a file in seeds/reference/, or of a document's annotations. The id's prefix is its type. */
export interface EntityRecord {
  readonly id: Placed<string>
  readonly type: EntityType
  readonly name: Placed<string>
  /** OrganisationKind, ChangeKind or ContributionKind; undefined for types that have none. */
  readonly kind?: string
  readonly names: readonly NameEntry[]
  /** A contribution's event, by id. */
  readonly event?: Placed<string>
  /** The document in whose annotations it is declared, by id; undefined in seeds/reference/. */
  readonly document?: string
  readonly place: Place
}

/** A name other than the canonical one; or the canonical one again, to give it a kind, dates or a source. */
export interface NameEntry extends Evidenced {
  readonly value: Placed<string>
  readonly kind: string
  readonly language?: Language
}

/** Something outside the texts that can be cited: a page, a register entry. Ids start with `source:`. */
export interface SourceRecord {
  readonly id: Placed<string>
  readonly title: string
  readonly publisher?: string
  readonly url: string
  readonly publishedOn?: string
  readonly place: Place
}

/** seeds/documents/<id>/: text.txt as it was published, source.yml, annotations.yml. */
export interface DocumentRecord {
  /** `document:` + the folder's name. */
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly url?: string
  readonly publishedOn?: string
  /** The event that the text reports on; a quotation attests that event's day. */
  readonly event?: Placed<string>
  readonly text: string
  /** The path of text.txt, for messages. */
  readonly textFile: string
  readonly sentences: readonly SentenceEntry[]
  readonly place: Place
}

/** One sentence in annotations.yml, with what an annotator saw in it. */
export interface SentenceEntry {
  readonly number: Placed<number>
  readonly text: Placed<string>
  readonly mentions: readonly MentionEntry[]
  readonly statements: readonly StatementEntry[]
  /** Why the sentence supports no statement. */
  readonly note?: string
  readonly place: Place
}

export interface MentionEntry {
  readonly status: Status
  readonly quote: QuoteEntry
  /** Whom or what the words name. Missing only where `candidates` leaves it open. */
  readonly entity?: Placed<string>
  /** Every entity that the words may name, where that is not clear. */
  readonly candidates: readonly Placed<string>[]
  /** Why "vi" or "fylkene" is taken for somebody: makes the mention INFERRED. */
  readonly because?: string
  readonly place: Place
}

/** Words of the text. In a sentence's entry they are sought in that sentence unless `sentence` names another. */
export interface QuoteEntry {
  readonly words: Placed<string>
  /** Which occurrence in the sentence, from 1; needed only where the words stand there more than once. */
  readonly occurrence?: Placed<number>
  /** Number of the sentence, where it is not the one that the entry stands under. */
  readonly sentence?: Placed<number>
}

/** What evidence an entry gives, and the dates that this evidence gives. All dates are EDTF; `to` is the last day. */
export interface Evidenced {
  readonly source?: Placed<string>
  readonly quotes: readonly QuoteEntry[]
  /** A reader's rule (see seeds/README.md): the words do not say it, they let it be inferred. */
  readonly rule?: Placed<string>
  /** Keys of other entries that the inference rests on. */
  readonly premises: readonly Placed<string>[]
  readonly from?: Placed<string>
  /** The last day (or month, or year) on which it held. */
  readonly to?: Placed<string>
  /** A day on which the source attests it, or on which it happened. */
  readonly on?: Placed<string>
}

/** A statement as somebody wrote it down, under a sentence (with quotes) or in seeds/reference/ (with a source). */
export interface StatementEntry extends Evidenced {
  readonly status: Status
  /** By which other entries name it as a premise; unique in the document (or in seeds/reference/). */
  readonly key?: Placed<string>
  readonly predicate: Placed<string>
  readonly subject: Placed<string>
  readonly object?: Placed<string>
  readonly post?: Placed<string>
  readonly role?: Placed<string>
  /** HAS_FACT: the property; IDENTIFIED_BY: the scheme. */
  readonly property?: Placed<string>
  /** HAS_FACT, IDENTIFIED_BY, NAMED: the literal; CLAIMED: the claim in one sentence. */
  readonly value?: Placed<string>
  readonly unit?: string
  readonly url?: string
  /** NAMED: NameKind; CLAIMED: ClaimKind. */
  readonly kind?: Placed<string>
  readonly language?: Language
  /** CLAIMED: who said it, and what it is about. */
  readonly saidBy: readonly Placed<string>[]
  readonly about: readonly Placed<string>[]
  /** CLAIMED: a slug of its own, since a claim's wording may be mended. */
  readonly slug?: Placed<string>
  /** Tells apart two times of the same thing: somebody who came back to a post. */
  readonly episode?: Placed<string>
  readonly place: Place
}

/** seeds/identity.yml: who was taken for whom, who was not, and ids that are no longer used, each with the reason. */
export interface IdentityLedger {
  readonly same: readonly SameEntry[]
  readonly different: readonly DifferentEntry[]
  readonly retired: readonly RetiredEntry[]
}

/** Whoever is declared as `id` is the one declared as `is`; the name of the first is then a name of the second. */
export interface SameEntry {
  readonly id: Placed<string>
  readonly is: Placed<string>
  /** NameKind of that name; undefined where the ledger gives none. */
  readonly as?: string
  readonly because: string
  readonly decidedOn: string
  readonly place: Place
}

/** Two that share a name and are not one. */
export interface DifferentEntry {
  readonly id: Placed<string>
  readonly isNot: Placed<string>
  readonly because: string
  readonly decidedOn: string
  readonly place: Place
}

/** An id that was published and is declared no more: what it named has the id `now`. */
export interface RetiredEntry {
  readonly id: Placed<string>
  readonly now: Placed<string>
  readonly because: string
  readonly retiredOn: string
  readonly place: Place
}
