// What happened when, as far as statements tell: each beginning, end, happening and attestation is an entry of its own.
import { compare } from './compare.ts'
import { open } from './bounds.ts'
import { isEdtf, onlyMostExact } from './edtf.ts'
import { datesOf } from './evidence-dates.ts'
import type { Statement, TimelineChange, TimelineEntry } from './knowledge.ts'
import { mergeDates } from './merge-dates.ts'
import { predicates } from './predicates.ts'
import { properties } from './properties.ts'

/** In the order of their dates, on one day what ended before what began; what has no year comes last. */
export function timelineOf(statements: readonly Statement[]): TimelineEntry[] {
  return statements
    .flatMap((statement) => entriesOf(statement).map((entry) => ({ entry, words: statement.wording.NB })))
    .sort(
      ({ entry: a, words: x }, { entry: b, words: y }) =>
        compare(a.date, b.date) ||
        order[a.change] - order[b.change] ||
        compare(x, y) ||
        compare(a.statement, b.statement),
    )
    .map(({ entry }) => entry)
}

const order: Readonly<Record<TimelineChange, number>> = { ENDED: 0, BEGAN: 1, HAPPENED: 2, ATTESTED: 3 }

function entriesOf(statement: Statement): TimelineEntry[] {
  const entry = (change: TimelineChange) => (date: string) => ({ statement: statement.id, date, change })
  const { validFrom, validTo, attestedOn } = mergeDates(statement.evidence.map(datesOf))
  switch (predicates[statement.predicate].temporal) {
    case 'state':
      return [
        ...dates(validFrom).map(entry('BEGAN')),
        ...dates(validTo).map(entry('ENDED')),
        // That a text of a day uses a name is no news of that day.
        ...(statement.predicate === 'NAMED' ? [] : attestedOn.map(entry('ATTESTED'))),
      ]
    case 'happening':
      return onlyMostExact(attestedOn).map(entry('HAPPENED'))
    case 'timeless':
      return dateOfFact(statement).map(entry(changeOf[statement.property ?? ''] ?? 'HAPPENED'))
  }
}

const changeOf: Readonly<Record<string, TimelineChange>> = {
  existedFrom: 'BEGAN',
  existedTo: 'ENDED',
  inUseFrom: 'BEGAN',
}

function dates(date: string | undefined): string[] {
  return date === undefined || date === open ? [] : [date]
}

/** A fact is timeless, but the day that it tells of is not. */
function dateOfFact({ predicate, property, value }: Statement): string[] {
  if (predicate !== 'HAS_FACT' || value === undefined || !isEdtf(value)) return []
  return properties[property ?? '']?.value === 'date' ? [value] : []
}
