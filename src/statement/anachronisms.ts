// What a text names that did not exist on the day that the text is about.
import { type Bounds, boundsOf } from './bounds.ts'
import { dateWords } from './date-words.ts'
import { exactness, isDay, onlyMostExact } from './edtf.ts'
import { factValues } from './fact-values.ts'
import type { Anachronism, DocumentText, Entity, Mention, Statement, Wording } from './knowledge.ts'

interface Named {
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly documents: readonly DocumentText[]
  readonly mentions: readonly Mention[]
}

/** In the order of the texts. Only what has a known beginning or end can be out of its time. */
export function anachronismsOf({ entities, statements, documents, mentions }: Named): Anachronism[] {
  const [froms, tos] = [factValues(statements, 'existedFrom'), factValues(statements, 'existedTo')]
  const days = daysOf(documents, statements)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return mentions.flatMap(({ id, entity, passage: { document } }): Anachronism[] => {
    const day = days.get(document)
    if (entity === undefined || day === undefined) return []
    const name = names.get(entity) ?? entity
    const [from] = onlyMostExact(froms.get(entity) ?? [])
    const [to] = onlyMostExact(tos.get(entity) ?? [])
    const found = outOfTime(boundsOf({ validFrom: from, validTo: to }), day)
    if (found === undefined) return []
    const explanation = explain(found, name, day, (found.when === 'before' ? from : to)!)
    return [{ mention: id, entity, document, exists: found.exists, explanation }]
  })
}

interface OutOfTime {
  readonly when: 'before' | 'after'
  readonly exists: 'NO' | 'UNKNOWN'
}

function outOfTime(bounds: Bounds, day: string): OutOfTime | undefined {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = bounds
  if (fromEarliest !== undefined && day < fromEarliest) return { when: 'before', exists: 'NO' }
  if (toLatest !== undefined && day >= toLatest) return { when: 'after', exists: 'NO' }
  if (fromLatest !== undefined && day < fromLatest) return { when: 'before', exists: 'UNKNOWN' }
  if (toEarliest !== undefined && day >= toEarliest) return { when: 'after', exists: 'UNKNOWN' }
  return undefined
}

/** The day that each text is about: its event's, else the one on which it was published. */
function daysOf(documents: readonly DocumentText[], statements: readonly Statement[]): Map<string, string> {
  const dates = factValues(statements, 'date')
  return new Map(
    documents.flatMap(({ id, event, publishedOn }) => {
      const known = event === undefined ? [] : onlyMostExact(dates.get(event) ?? [])
      const day = known.length === 1 ? known[0] : publishedOn
      return day !== undefined && isDay(day) ? [[id, day] as const] : []
    }),
  )
}

function explain({ when, exists }: OutOfTime, name: string, day: string, bound: string): Wording {
  const [on, at] = [dateWords(day), dateWords(bound)]
  const partly = exactness(bound) < 4
  const [nb, en] = [partly ? 'i ' : '', partly ? 'in ' : 'on ']
  const maybe = exists === 'UNKNOWN'
  if (when === 'before') {
    return {
      NB: `Teksten gjelder ${on.NB}, men ${name} ${maybe ? 'ble opprettet' : 'ble først opprettet'} ${nb}${at.NB}${maybe ? ', kanskje senere' : ''}.`,
      NN: `Teksten gjeld ${on.NN}, men ${name} ${maybe ? 'vart oppretta' : 'vart først oppretta'} ${nb}${at.NN}${maybe ? ', kanskje seinare' : ''}.`,
      EN: `The text is about ${on.EN}, but ${name} was ${maybe ? 'established' : 'not established until'} ${maybe ? en : ''}${at.EN}${maybe ? ', perhaps later' : ''}.`,
    }
  }
  return {
    NB: `Teksten gjelder ${on.NB}, men ${name} opphørte ${maybe ? '' : 'allerede '}${nb}${at.NB}${maybe ? ', kanskje tidligere' : ''}.`,
    NN: `Teksten gjeld ${on.NN}, men ${name} opphøyrde ${maybe ? '' : 'alt '}${nb}${at.NN}${maybe ? ', kanskje tidlegare' : ''}.`,
    EN: `The text is about ${on.EN}, but ${name} ${maybe ? 'ceased' : 'had ceased'} ${en}${at.EN}${maybe ? ', perhaps earlier' : ''}.`,
  }
}
