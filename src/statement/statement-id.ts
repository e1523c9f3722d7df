// Identity. What a statement says makes its id; its evidence, dates, quotes and offsets never do, so that they can be
// mended without breaking a link to it.
import { createHash } from 'node:crypto'
import type { Evidence, Statement } from './knowledge.ts'

/** What a statement says, without why it is believed. */
export type Said = Omit<Statement, 'id' | 'type' | 'memberships' | 'conflictsWith' | 'evidence' | 'wording'>

/** What a piece of evidence is, before it has an id. */
export type Ground = Evidence extends infer E ? (E extends Evidence ? Omit<E, 'id'> : never) : never

/**
 * `statement:` + 16 hexadecimal digits of the SHA-256 of predicate, subject, object, post, role, property, value and
 * episode. A claim's slug stands for its value, whose wording may be mended.
 */
export function statementId(said: Said): string {
  const value = said.predicate === 'CLAIMED' ? ['slug', said.slug] : ['value', said.value]
  return `statement:${hash([
    said.predicate,
    said.subject,
    said.object ?? null,
    said.post ?? null,
    said.role ?? null,
    said.property ?? null,
    value,
    said.episode ?? null,
  ])}`
}

/** `evidence:` + a hash of its statement, of what it is, and of the dates that it gives. */
export function evidenceId(statement: string, ground: Ground): string {
  const dates = [ground.attestedOn.STATED, ground.attestedOn.INFERRED, ground.attestedOn.EXTERNAL]
  return `evidence:${hash([statement, ...whatItIs(ground), ...[...dates, ground.validFrom, ground.validTo].map((date) => date ?? null)])}`
}

function whatItIs(ground: Ground): unknown[] {
  switch (ground.basis) {
    case 'STATED':
      return ['quotation', ground.passage.document, ground.passage.start, ground.passage.end]
    case 'EXTERNAL':
      return ['citation', ground.source]
    case 'INFERRED':
      return [
        'inference',
        ground.rule,
        ground.premises,
        ground.passages.map(({ document, start, end }) => [document, start, end]),
      ]
  }
}

function hash(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16)
}
