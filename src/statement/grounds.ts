// From an entry to its reasons: its quotations, its citation.
import type { Passage } from '../annotation/annotated.ts'
import type { Days } from './attestation.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { defined } from './defined.ts'
import { earliestDay, latestDay } from './edtf.ts'
import type { Entry } from './entries.ts'
import type { AttestedOn } from './knowledge.ts'
import type { Ground, Said } from './statement-id.ts'

/**
 * The reasons that an entry gives without a rule: each of its quotations, and its citation. Where it has both, the dates
 * are the source's: words that should give a date are an entry of their own.
 */
export function groundsOf(entry: Entry, days: Days): Ground[] {
  const { said, passages, source, on, validFrom, validTo } = entry
  if (source === undefined) {
    return passages.map((passage) => ({
      ...quotation(said, passage, days, boundsOf({ validFrom, validTo })),
      ...(on === undefined ? {} : { attestedOn: { STATED: on } }),
      ...defined({ validFrom, validTo }),
    }))
  }
  const attestedOn = on === undefined ? days.ofCitation(said) : { EXTERNAL: on }
  const citation = { basis: 'EXTERNAL' as const, source, attestedOn, ...defined({ validFrom, validTo }) }
  return [...passages.map((passage) => quotation(said, passage, days, {})), citation]
}

/**
 * A quotation with the day that it attests. Where `bounds` say that it held at another time, the words tell of that time
 * («fra 2020», or a name used ahead of its day), and attest no day.
 */
export function quotation(said: Said, passage: Passage, days: Days, bounds: Bounds): Ground {
  return { basis: 'STATED', passage, attestedOn: within(bounds, days.ofQuotation(said, passage.document)) }
}

/** The days, unless one of them lies outside the certain bounds. */
function within(bounds: Bounds, attestedOn: AttestedOn): AttestedOn {
  const outside = Object.values(attestedOn).some((day) => {
    const [first, last] = [earliestDay(day), latestDay(day)]
    return (
      (last !== undefined && bounds.fromEarliest !== undefined && last < bounds.fromEarliest) ||
      (first !== undefined && bounds.toLatest !== undefined && first >= bounds.toLatest)
    )
  })
  return outside ? {} : attestedOn
}
