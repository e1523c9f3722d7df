// Bodies, posts, topics and projects that stand in the seeds only because of what was said of the person.
import type { EntityType, StatementEntry } from '../corpus/records.ts'
import { entitiesIn, mentionsIn, type SeedsRead, statementsIn } from './seeds-read.ts'

const types: ReadonlySet<EntityType> = new Set(['Organisation', 'Post', 'Topic', 'Project'])

/** Their ids: what goes speaks of them, no text mentions them, and what stays says at most where a post is. */
export function onlyForThem(
  seeds: SeedsRead,
  goes: ReadonlySet<StatementEntry>,
  gone: ReadonlySet<string>,
): readonly string[] {
  const statements = statementsIn(seeds).map(({ record }) => record)
  const spokenOf = new Set(statements.filter((one) => goes.has(one)).flatMap(idsIn))
  const mentioned = new Set(
    mentionsIn(seeds).flatMap(({ record }) => [record.entity, ...record.candidates].flatMap((id) => id?.value ?? [])),
  )
  const left = statements.filter((one) => !goes.has(one))
  const needed = new Set(
    left.flatMap((one) => (one.predicate.value === 'POST_IN' ? (one.object?.value ?? []) : idsIn(one))),
  )
  return entitiesIn(seeds)
    .filter(({ record }) => types.has(record.type))
    .map(({ record }) => record.id.value)
    .filter((id) => spokenOf.has(id) && !mentioned.has(id) && !needed.has(id) && !gone.has(id))
}

function idsIn({ subject, object, post, saidBy, about }: StatementEntry): string[] {
  return [subject, object, post, ...saidBy, ...about].flatMap((id) => id?.value ?? [])
}
