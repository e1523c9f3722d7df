// Every id that an accepted entry names is declared somewhere. What is only proposed may name what is not declared yet.
import type { Corpus, EntityRecord, Evidenced, MentionEntry, Placed, StatementEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'
import type { KnownIds } from './known-ids.ts'
import { nearestId } from './nearest-id.ts'

export function referenceProblems(corpus: Corpus, known: KnownIds): Problem[] {
  const sentences = corpus.documents.flatMap((document) => document.sentences)
  const mentions = sentences.flatMap((sentence) => sentence.mentions).filter(isAccepted)
  const statements = [...corpus.statements, ...sentences.flatMap((sentence) => sentence.statements)].filter(isAccepted)
  const names = corpus.entities.flatMap((entity) => entity.names)
  const entities = [
    ...mentions.flatMap(({ entity, candidates }) => [entity, ...candidates]),
    ...statements.flatMap(({ subject, object, post, saidBy, about }) => [subject, object, post, ...saidBy, ...about]),
  ]
  return [
    ...entities.flatMap((id) => unknownEntity(id, known)),
    ...[...statements, ...names].flatMap((entry) => unknownSource(entry, known)),
    ...corpus.entities.flatMap((entity) => eventOfEntity(entity, known)),
    ...corpus.documents.flatMap(({ event }) => notAnEvent(event, known)),
  ]
}

function isAccepted({ status }: MentionEntry | StatementEntry): boolean {
  return status === 'accepted'
}

function unknownEntity(id: Placed<string> | undefined, { entities }: KnownIds): Problem[] {
  if (id === undefined || entities.has(id.value)) return []
  const meant = nearestId(id.value, entities.keys())
  return [
    {
      ...id.place,
      check: 'entity-unknown',
      message: `«${id.value}» is declared nowhere${meant === null ? '.' : `; did you mean «${meant}»?`}`,
      remedy: 'Correct the id, or declare it under «entities:» of this file or of one in seeds/reference.',
    },
  ]
}

function unknownSource({ source }: Evidenced, { sources }: KnownIds): Problem[] {
  if (source === undefined || sources.has(source.value)) return []
  const meant = nearestId(source.value, sources)
  return [
    {
      ...source.place,
      check: 'source-unknown',
      message: `There is no source «${source.value}»${meant === null ? '.' : `; did you mean «${meant}»?`}`,
      remedy: 'Correct the id, or declare it under «sources:» of a file in seeds/reference.',
    },
  ]
}

function eventOfEntity({ type, event }: EntityRecord, known: KnownIds): Problem[] {
  if (event === undefined || type === 'Contribution') return notAnEvent(event, known)
  return [
    {
      ...event.place,
      check: 'event-not-here',
      message: 'Only a contribution is part of the programme of an event.',
      remedy: 'Remove «event».',
    },
  ]
}

function notAnEvent(event: Placed<string> | undefined, known: KnownIds): Problem[] {
  if (event === undefined) return []
  const type = known.entities.get(event.value)
  if (type === undefined) return unknownEntity(event, known)
  if (type === 'Event') return []
  const message = `«${event.value}» is no event.`
  return [
    { ...event.place, check: 'event-wrong', message, remedy: 'Give the id of an event: it begins with «event:».' },
  ]
}
