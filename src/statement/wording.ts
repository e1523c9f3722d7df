import type { Wording } from './knowledge.ts'
import type { Known } from './known.ts'
import { predicates } from './predicates.ts'
import type { Said } from './statement-id.ts'

/** The statement as a sentence without a full stop, with the canonical names of what it is about. */
export function wordingOf(said: Said, known: Pick<Known, 'entity' | 'name'>): Wording {
  const { name } = known
  const objectType = said.object === undefined ? undefined : known.entity(said.object)?.type
  const post = said.post === undefined ? undefined : name(said.post)
  const object = said.object === undefined ? (said.value ?? post ?? said.role ?? '') : name(said.object)
  return predicates[said.predicate].wording({
    subject: name(said.subject),
    object,
    hasObject: said.object !== undefined,
    ...(objectType === undefined ? {} : { objectType }),
    ...(post === undefined ? {} : { post }),
    ...(said.role === undefined ? {} : { role: said.role }),
    ...(said.property === undefined ? {} : { property: said.property }),
    ...(said.unit === undefined ? {} : { unit: said.unit }),
  })
}

/** The same with a capital, as it stands alone: a topic's or a post's name begins with a small letter. */
export function capitalised(wording: Wording): Wording {
  const upper = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return { NB: upper(wording.NB), NN: upper(wording.NN), EN: upper(wording.EN) }
}
