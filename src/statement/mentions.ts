import type { Annotated } from '../annotation/annotated.ts'
import { compare } from './compare.ts'
import { defined } from './defined.ts'
import type { Mention } from './knowledge.ts'

/** Every mention, once each, in the order of the texts. A name is STATED; what needs a reason is INFERRED. */
export function mentionsOf(annotated: Annotated): Mention[] {
  const all = annotated.documents.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.mentions.map(({ passage, entity, candidates, because }): Mention => {
        const who = entity === undefined ? 'ambiguous' : slugOf(entity.value)
        return defined({
          id: `mention:${slugOf(passage.document)}:${passage.start}-${passage.end}:${who}`,
          passage,
          sentence: sentence.id,
          entity: entity?.value,
          candidates: candidates.map(({ value }) => value).sort(compare),
          basis: because === undefined ? ('STATED' as const) : ('INFERRED' as const),
          because,
        })
      }),
    ),
  )
  return [...new Map(all.map((mention) => [mention.id, mention])).values()].sort(
    ({ passage: a, id: x }, { passage: b, id: y }) =>
      compare(a.document, b.document) || a.start - b.start || a.end - b.end || compare(x, y),
  )
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
