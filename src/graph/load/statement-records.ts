import { nameKey } from '../../statement/name-key.ts'
import type { Entity, Statement } from '../../statement/knowledge.ts'
import { predicates } from '../../statement/predicates.ts'
import { sortKey, sortKeyOf, sortKeyOfNumber } from '../sort-key.ts'
import { evidenceInOrder, passagesOf } from './evidence-records.ts'
import type { SortKeys } from './entity-sort-keys.ts'
import { graphNode, type GraphRecords, relationship } from './records.ts'

/** An index refuses values above 8 kB; claims are sentences, and whoever reads a list cannot tell an order this deep. */
const longestSortKey = 400

/** A statement's node and its arrows to what it is about. Its evidence is evidenceRecords'. */
export function statementRecords(
  statement: Statement,
  entities: ReadonlyMap<string, Entity>,
  sortKeys: SortKeys,
): GraphRecords {
  const { id, predicate, subject, object, post, role, property, value, memberships = [] } = statement
  const key = (entity: string | undefined) => (entity === undefined ? undefined : sortKeys.get(entity))
  const literal = value === undefined ? undefined : sortKey(value)
  return {
    nodes: [
      graphNode(['Statement', statement.type], {
        id,
        predicate,
        temporal: predicates[predicate].temporal,
        // Values of one property stand together, so that those that disagree are neighbours.
        sortKey: sortKeyOf(
          predicate,
          key(subject),
          key(object),
          key(post),
          role,
          property,
          told(statement),
          literal,
          // Somebody who came back to a post: the first time first.
          statement.episode,
        ).slice(0, longestSortKey),
        role,
        property,
        value,
        valueKey: isLookedUp(statement) && value !== undefined ? nameKey(value) : undefined,
        canonical: predicate === 'NAMED' && entities.get(subject)?.name === value ? true : undefined,
        unit: statement.unit,
        url: statement.url,
        kind: statement.kind,
        language: statement.language,
        slug: statement.slug,
        episode: statement.episode,
        wordingNB: statement.wording.NB,
        wordingNN: statement.wording.NN,
        wordingEN: statement.wording.EN,
      }),
    ],
    relationships: [
      relationship('SUBJECT', id, subject),
      ...(object === undefined ? [] : [relationship('OBJECT', id, object)]),
      ...(post === undefined ? [] : [relationship('POST', id, post)]),
      ...statement.saidBy.map((actor, n) => relationship('SAID_BY', id, actor, { n })),
      ...statement.about.map((entity, n) => relationship('CONCERNS', id, entity, { n })),
      ...memberships.flatMap((ofOne) =>
        ofOne.map((membership, n) => relationship('BY_MEMBERSHIP', id, membership, { n })),
      ),
      ...statement.conflictsWith.map((other) => relationship('CONFLICTS_WITH', id, other)),
    ],
  }
}

/**
 * Claims stand in the order in which the text tells them: of the workshop's questions, the first first. Of two whose words
 * begin together, the one that is told when the first words end.
 */
function told(statement: Statement): string | undefined {
  const [first] = statement.predicate === 'CLAIMED' ? evidenceInOrder(statement).flatMap(passagesOf) : []
  return first === undefined ? undefined : sortKeyOf(first.document, ...[first.start, first.end].map(sortKeyOfNumber))
}

function isLookedUp({ predicate }: Statement): boolean {
  return predicate === 'NAMED' || predicate === 'IDENTIFIED_BY'
}
