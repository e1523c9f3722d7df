import type { Ask, At, LinkField, Match } from '../select/field.ts'
import { hasBasis, holdsOn } from './time.ts'

/** A statement's place in any list: by predicate, subject and object, in Norwegian alphabetical order. */
export const byStatement = (s: string): readonly string[] => [`${s}.sortKey`]
export const byName = (n: string): readonly string[] => [`${n}.sortKey`]

/** What the arguments `basis`, `asOf` and `includeUnknown` leave of the statements `s`. */
export function asAsked(s: string, ask: Ask, at?: At): (string | null)[] {
  const bases = ask.has('basis') ? ask.param('basis') : (at?.bases ?? null)
  if (!ask.has('asOf')) return [hasBasis(s, bases)]
  return [holdsOn(s, ask.param('asOf'), bases, ask.has('includeUnknown') ? ask.param('includeUnknown') : null)]
}

/** Statements that the field's own arguments filter. */
export function statements(
  many: 'list' | 'connection',
  match: (node: string, s: string, ask: Ask) => Match,
): LinkField {
  return {
    kind: 'link',
    many,
    bases: 'argument',
    order: byStatement,
    match: ({ node }, s, ask) => {
      const { head, where = [] } = match(node, s, ask)
      return { head, where: [...where, ...asAsked(s, ask)] }
    },
  }
}

/**
 * Entities that statements of one predicate lead to, from their subject to their object or the other way; one who is
 * named by several statements comes once.
 */
export function through(
  predicate: string,
  direction: 'to object' | 'to subject',
  label: string,
  options: { readonly many?: 'one' | 'list'; readonly order?: (target: string) => readonly string[] } = {},
): LinkField {
  const [here, there] = direction === 'to object' ? ['SUBJECT', 'OBJECT'] : ['OBJECT', 'SUBJECT']
  return {
    kind: 'link',
    many: options.many ?? 'list',
    order: options.order ?? byName,
    match: ({ node }, target, ask) => {
      const s = ask.fresh()
      return {
        head: `(${node})<-[:${here}]-(${s}:Statement {predicate: '${predicate}'})-[:${there}]->(${target}:${label})`,
        where: asAsked(s, ask),
      }
    },
  }
}
