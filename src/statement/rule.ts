import type { Passage } from '../annotation/annotated.ts'
import type { Wording } from './knowledge.ts'
import type { Known, KnownStatement } from './known.ts'
import type { Said } from './statement-id.ts'

/** What an automatic rule concludes, and from what. */
export interface InferredStatement {
  readonly said: Said
  /** Ids of statements that are known already. */
  readonly premises: readonly string[]
  /** Words that it rests on besides its premises. */
  readonly passages: readonly Passage[]
  readonly explanation: Wording
}

/** A rule that runs over everything known; nobody writes its conclusions in the seeds. */
export interface AutomaticRule {
  readonly name: string
  readonly infer: (known: Known) => readonly InferredStatement[]
}

/** A conclusion that a reader drew and wrote down, with the rule by which it was drawn. */
export interface ReadInference {
  readonly said: Said
  readonly premises: readonly KnownStatement[]
  readonly passages: readonly Passage[]
}

/** What is wrong with a reader's conclusion, and what to do. */
export interface Objection {
  readonly message: string
  readonly remedy: string
}

/** A rule that a reader applies; the program only checks that its conditions are met. */
export interface ReadersRule {
  readonly name: string
  readonly objection: (inference: ReadInference, known: Known) => Objection | undefined
  readonly explanation: (inference: ReadInference, known: Known) => Wording
}
