import type { Knowledge, Statement } from '../../statement/knowledge.ts'
import type { Predicate } from '../../statement/predicates.ts'
import { type GraphRelationship, relationship } from './records.ts'

/**
 * Whose work each WORKS_ON statement is: of an organisation's, its own; of a person's, the organisations in whose capacity it
 * was done. That is so where it is concluded from a contribution that the person gave as a member of one, and where it is on
 * a project in which an organisation takes part to which the person belongs, as its project manager; that somebody is or was
 * a member is not enough. What is a part's is the whole's.
 *
 * Written at load: as conditions of a query these ways took seconds to plan.
 */
export function workOf(knowledge: Knowledge): GraphRelationship[] {
  const { entities, statements } = knowledge
  const byId = new Map(statements.map((one) => [one.id, one]))
  const organisations = new Set(entities.filter(({ type }) => type === 'Organisation').map(({ id }) => id))
  const wholes = ends(statements, 'PART_OF', 'subject', 'object')
  const bodies = ends(statements, 'MEMBER_OF', 'subject', 'object')
  const participants = ends(statements, 'PARTICIPATES_IN', 'object', 'subject')
  const capacities = membershipsByContribution(statements)

  const withWholes = (some: readonly string[]): Set<string> => {
    const found = new Set(some.filter((one) => organisations.has(one)))
    // A set that grows while it is walked is walked to its end.
    for (const one of found) for (const whole of wholes.get(one) ?? []) found.add(whole)
    return found
  }

  const spokenFor = ({ subject, evidence }: Statement): string[] =>
    evidence
      .flatMap((one) => (one.basis === 'INFERRED' ? one.premises : []))
      .map((premise) => byId.get(premise))
      .flatMap((premise) => (premise?.predicate === 'GAVE' ? (capacities.get(premise.object ?? '') ?? []) : []))
      .map((membership) => byId.get(membership))
      .flatMap((membership) => (membership?.subject === subject ? (membership.object ?? []) : []))

  const takingPart = ({ subject, object }: Statement): string[] => {
    const own = withWholes(bodies.get(subject) ?? [])
    return [...withWholes(participants.get(object ?? '') ?? [])].filter((one) => own.has(one))
  }

  const of = (work: Statement): Set<string> =>
    withWholes(organisations.has(work.subject) ? [work.subject] : [...spokenFor(work), ...takingPart(work)])

  return statements
    .filter(({ predicate }) => predicate === 'WORKS_ON')
    .flatMap((work) => [...of(work)].map((body) => relationship('WORK_OF', work.id, body)))
}

type End = 'subject' | 'object'

/** For each entity at one end of a predicate's statements, those at the other. */
function ends(
  statements: readonly Statement[],
  predicate: Predicate,
  from: End,
  to: End,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { [from]: here, [to]: there, predicate: its } of statements) {
    if (its !== predicate || here === undefined || there === undefined) continue
    const known = found.get(here)
    if (known === undefined) found.set(here, [there])
    else known.push(there)
  }
  return found
}

/** For each contribution the memberships by which its speakers may have spoken. */
function membershipsByContribution(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { predicate, subject, memberships = [] } of statements) {
    if (predicate === 'IN_CAPACITY_OF') found.set(subject, [...(found.get(subject) ?? []), ...memberships.flat()])
  }
  return found
}
