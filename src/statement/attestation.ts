// Which day a piece of evidence attests, as each basis knows it. A text of one day says that something held on that day:
// no beginning, no end. A state is attested on the day of the event that the text tells of; a happening on the day of the
// event that it belongs to, whoever tells of it; a document is written and published on its own day, which is not the
// event's. The timeless has no day.
import type { AnnotatedDocument } from '../annotation/annotated.ts'
import type { Entry } from './entries.ts'
import { consistent, mostExact } from './edtf.ts'
import { type AttestedOn, bases, type Basis, type Entity } from './knowledge.ts'
import { predicates } from './predicates.ts'
import type { Said } from './statement-id.ts'

export interface Days {
  /** What a quotation from the document attests. */
  readonly ofQuotation: (said: Said, document: string) => AttestedOn
  /** What a citation attests that names no day itself. */
  readonly ofCitation: (said: Said) => AttestedOn
}

/** The days of events, changes and documents, from their `date` facts and what is known of publishing. */
export function daysOf(
  entries: readonly Entry[],
  entities: readonly Entity[],
  documents: readonly AnnotatedDocument[],
): Days {
  const dated = datesByEntity(entries)
  const eventOfContribution = new Map(entities.map(({ id, event }) => [id, event]))
  for (const { said } of entries) {
    if (said.predicate === 'CONTRIBUTION_TO' && said.object !== undefined) {
      eventOfContribution.set(said.subject, eventOfContribution.get(said.subject) ?? said.object)
    }
  }
  const documentsById = new Map(documents.map((document) => [document.id, document]))
  const dayOf = (id: string | undefined): AttestedOn => (id === undefined ? {} : (dated.get(id) ?? {}))
  const published = (id: string | undefined): AttestedOn => {
    const publishedOn = id === undefined ? undefined : documentsById.get(id)?.publishedOn
    return publishedOn === undefined ? {} : { EXTERNAL: publishedOn }
  }

  /** The day of the event, change or document that a happening belongs to. */
  function happeningDay(said: Said): AttestedOn {
    switch (said.predicate) {
      case 'ORGANISED':
      case 'CONTRIBUTION_TO':
        return dayOf(said.object)
      case 'GAVE':
        return dayOf(eventOfContribution.get(said.object ?? ''))
      case 'IN_CAPACITY_OF':
        return dayOf(eventOfContribution.get(said.subject))
      case 'ORIGINAL':
      case 'RESULTING':
        return dayOf(said.subject)
      case 'WROTE':
      case 'PUBLISHED':
        return published(said.object)
      case 'CLAIMED':
        return documentsById.has(said.subject)
          ? published(said.subject)
          : dayOf(eventOfContribution.get(said.subject) ?? said.subject)
      default:
        return {}
    }
  }

  return {
    ofQuotation(said, document) {
      switch (predicates[said.predicate].temporal) {
        case 'timeless':
          return {}
        case 'happening':
          return happeningDay(said)
        case 'state':
          return dayOf(documentsById.get(document)?.event?.value)
      }
    },
    ofCitation(said) {
      if (predicates[said.predicate].temporal !== 'happening') return {}
      const { EXTERNAL } = happeningDay(said)
      return EXTERNAL === undefined ? {} : { EXTERNAL }
    },
  }
}

/** The most exact date of each basis. Where an event's date is disputed it has none: nothing picks silently. */
function datesByEntity(entries: readonly Entry[]): Map<string, AttestedOn> {
  const found = new Map<string, { basis: Basis; date: string }[]>()
  for (const { said, rule, passages, source } of entries) {
    if (said.predicate !== 'HAS_FACT' || said.property !== 'date' || said.value === undefined) continue
    const date = said.value
    const known: Basis[] =
      rule !== undefined
        ? ['INFERRED']
        : [...(passages.length > 0 ? ['STATED' as const] : []), ...(source !== undefined ? ['EXTERNAL' as const] : [])]
    found.set(said.subject, [...(found.get(said.subject) ?? []), ...known.map((basis) => ({ basis, date }))])
  }
  return new Map([...found].map(([entity, dates]) => [entity, mostExactByBasis(dates)]))
}

function mostExactByBasis(dates: readonly { basis: Basis; date: string }[]): AttestedOn {
  if (dates.some((a) => dates.some((b) => !consistent(a.date, b.date)))) return {}
  return Object.fromEntries(
    bases.flatMap((basis) => {
      const date = mostExact(dates.filter((one) => one.basis === basis).map((one) => one.date))
      return date === undefined ? [] : [[basis, date]]
    }),
  )
}
