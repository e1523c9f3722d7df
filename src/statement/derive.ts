// The step from checked annotations to knowledge: statements with stable ids, the evidence of each, and what follows from
// them by the rules. Pure: the same seeds give the same knowledge, in whatever order they were read.
import type { Annotated } from '../annotation/annotated.ts'
import type { Place } from '../place.ts'
import { byPlace, type Problem } from '../problem.ts'
import { anachronismsOf } from './anachronisms.ts'
import { daysOf } from './attestation.ts'
import { carryingsOf } from './carrying.ts'
import { nameProblems, programmeProblems, statementProblems } from './checks.ts'
import { entriesOf } from './entries.ts'
import { entitiesOf } from './entities.ts'
import { documentTexts, sourcesOf } from './documents.ts'
import { episodesOf } from './episodes.ts'
import { formerIdsOf } from './former-ids.ts'
import { groundsOf } from './grounds.ts'
import { inferAll } from './infer.ts'
import type { Knowledge } from './knowledge.ts'
import { mentionsOf } from './mentions.ts'
import { addMentionedNames, addTitles, declaredNameEntries } from './names.ts'
import { addReadInferences, Keys } from './read-inferences.ts'
import { referenceProblems } from './reference/reference-problems.ts'
import { automaticRules } from './rules/index.ts'
import { shapeProblems } from './shape.ts'
import { StatementStore } from './statement-store.ts'
import { statementsOf } from './statements.ts'
import { timelineOf } from './timeline.ts'

export interface Derived {
  readonly knowledge: Knowledge
  /** All at once, in the order of their places. Knowledge with problems is not to be loaded. */
  readonly problems: readonly Problem[]
}

/** What the seeds let us know, and every problem that only shows when they are taken together. */
export function derive(annotated: Annotated): Derived {
  const entities = entitiesOf(annotated)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const names = declaredNameEntries(annotated, entities)
  const written = [...names, ...entriesOf(annotated)].map((entry) => ({
    entry,
    problems: shapeProblems(entry, (id) => byId.get(id)),
  }))
  const entries = written.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry)

  const days = daysOf(entries, entities, annotated.documents)
  const store = new StatementStore(entities, episodesOf(entries))
  const keys = new Keys()
  for (const entry of entries.filter(({ rule }) => rule === undefined)) {
    for (const ground of groundsOf(entry, days)) {
      const id = store.add(entry.said, ground, entry.place)
      if (entry.key !== undefined) keys.set(entry.document, entry.key, id)
    }
  }
  addMentionedNames(annotated, entities, names, days, store)
  addTitles(annotated, entities, names, days, store)
  const readings = entries.filter(({ rule }) => rule !== undefined)
  addReadInferences(readings, keys, days, store)
  const places = placesOf(annotated)
  const placeOf = (id: string): Place => store.place(id) ?? places.get(id) ?? { file: id, line: 1, column: 1 }
  inferAll(automaticRules, store, ({ subject }) => placeOf(subject))

  const statements = statementsOf(store)
  const allNames = [
    ...entities.map(({ id, name }) => ({ entity: id, value: name, place: places.get(id)! })),
    ...names
      .filter(({ said }) => byId.get(said.subject)?.name !== said.value)
      .map(({ said, place }) => ({ entity: said.subject, value: said.value!, place })),
  ]
  const documents = documentTexts(annotated.documents)
  const mentions = mentionsOf(annotated)
  const { former, different } = annotated.identity
  return {
    knowledge: {
      entities,
      statements,
      documents,
      mentions,
      sources: sourcesOf(annotated.sources),
      formerIds: formerIdsOf(former, statements, store.joined),
      carryings: carryingsOf(entities, statements),
      timeline: timelineOf(statements),
      anachronisms: anachronismsOf({ entities, statements, documents, mentions }),
    },
    problems: [
      ...written.flatMap(({ problems }) => problems),
      ...store.problems,
      ...statementProblems(statements, placeOf),
      ...nameProblems(allNames, statements),
      ...programmeProblems(entities, statements, placeOf),
      ...referenceProblems({ entities, statements, entries, different, name: store.name, placeOf }),
    ].sort(byPlace),
  }
}

function placesOf(annotated: Annotated): Map<string, Place> {
  return new Map([
    ...annotated.documents.map(({ id, place }): [string, Place] => [id, place]),
    ...annotated.entities.map(({ id, place }): [string, Place] => [id.value, place]),
  ])
}
