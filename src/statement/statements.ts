// From what has been gathered to finished statements.
import { compare } from './compare.ts'
import { conflictsOf } from './conflicts.ts'
import { defined } from './defined.ts'
import type { Evidence, Statement } from './knowledge.ts'
import { membershipsOf } from './membership.ts'
import { predicates } from './predicates.ts'
import type { StatementStore } from './statement-store.ts'
import { capitalised, wordingOf } from './wording.ts'

/** Every statement, ordered by id, with its evidence in order. */
export function statementsOf(store: StatementStore): Statement[] {
  const conflicts = conflictsOf(store.of('HAS_FACT'))
  return store.all().map(({ id, evidence, ...said }) =>
    defined({
      ...said,
      id,
      type: predicates[said.predicate].type,
      memberships: said.predicate === 'IN_CAPACITY_OF' ? membershipsOf(store, { ...said, id, evidence }) : undefined,
      conflictsWith: conflicts.get(id) ?? [],
      evidence: [...evidence].sort(inOrder),
      wording: capitalised(wordingOf(said, store)),
    }),
  )
}

const order = { STATED: 0, INFERRED: 1, EXTERNAL: 2 }

/** STATED by where the words stand, then INFERRED by rule, then EXTERNAL by source. */
function inOrder(a: Evidence, b: Evidence): number {
  return order[a.basis] - order[b.basis] || withinBasis(a, b) || compare(a.id, b.id)
}

function withinBasis(a: Evidence, b: Evidence): number {
  if (a.basis === 'STATED' && b.basis === 'STATED') {
    const [x, y] = [a.passage, b.passage]
    return compare(x.document, y.document) || x.start - y.start || x.end - y.end
  }
  if (a.basis === 'INFERRED' && b.basis === 'INFERRED') return compare(a.rule, b.rule)
  return a.basis === 'EXTERNAL' && b.basis === 'EXTERNAL' ? compare(a.source, b.source) : 0
}
